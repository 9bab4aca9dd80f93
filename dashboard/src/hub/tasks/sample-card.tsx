import { Select } from "@mantine/core";
import { Card } from "../../kit/card.tsx";
import type { Definition } from "./queries.ts";
import { keyOf, type SampleOption } from "./samples.ts";

/** What a task is tried on while it is built. */
export function SampleCard({
  options,
  chosen,
  onChoose,
}: {
  options: readonly SampleOption[];
  chosen: Definition["sample"];
  onChoose: (sample: Definition["sample"]) => void;
}) {
  return (
    <Card title="Sample" lead="The fields below show what they come to with it, and tests are made with it.">
      <Select
        aria-label="Sample"
        placeholder={
          options.length === 0 ? "Nothing came in yet: press Test where it comes from" : "Choose one"
        }
        searchable
        allowDeselect={false}
        data={options.map(({ sample, label }) => ({ value: keyOf(sample), label }))}
        value={chosen && keyOf(chosen)}
        onChange={(key) => onChoose(options.find(({ sample }) => keyOf(sample) === key)?.sample ?? null)}
      />
    </Card>
  );
}
