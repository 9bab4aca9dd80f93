import { Input, SegmentedControl, Stack, TextInput } from "@mantine/core";
import { useId } from "@mantine/hooks";
import type { ReactNode } from "react";
import { localTime, type Timing } from "./draft.ts";

const OPTIONS = [
  { value: "now", label: "Now" },
  { value: "later", label: "At a set time" },
] as const;

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll("_", " ");

/** When a wave begins. */
export function WhenFields({
  timing: { when, at },
  error,
  onChange,
}: {
  timing: Timing;
  error?: ReactNode;
  onChange: (timing: Timing) => void;
}) {
  const label = useId();
  return (
    <Stack gap="xs">
      <Input.Label component="div" id={label}>
        When
      </Input.Label>
      <SegmentedControl
        aria-labelledby={label}
        data={[...OPTIONS]}
        value={when}
        onChange={(chosen) => onChange({ when: chosen, at })}
      />
      {when === "later" && (
        <TextInput
          type="datetime-local"
          label="Day and time"
          description={`In your time zone: ${ZONE}.`}
          required
          min={localTime(new Date())}
          value={at}
          error={error}
          onChange={({ currentTarget }) => onChange({ when, at: currentTarget.value })}
        />
      )}
    </Stack>
  );
}
