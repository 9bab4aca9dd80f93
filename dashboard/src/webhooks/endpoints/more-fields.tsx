import { Checkbox, Radio, Stack, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import type { EndpointValues } from "./endpoint-values.ts";
import { HeadersField } from "./headers-field.tsx";

/** What most leave as it is. */
export function MoreFields({ form }: { form: UseFormReturnType<EndpointValues> }) {
  return (
    <Stack>
      <Radio.Group
        label="Policy"
        description="What counts as accepted, and what is tried again."
        {...form.getInputProps("policy")}
      >
        <Stack gap="sm" mt="xs">
          <Radio
            value="classic"
            label="Classic"
            description="Only the answer 200 is accepted and any other is final; where no answer comes, it is tried again for two days."
          />
          <Radio
            value="standard"
            label="Standard"
            description="Any answer from 200 to 299 is accepted; all else is tried again for two days, and you can send webhooks again by hand."
          />
        </Stack>
      </Radio.Group>
      <Checkbox
        label="Sign the way Prefinery does, too"
        description="Adds X-Prefinery-Signature to the signature of Standard Webhooks, which is always there."
        checked={form.values.signature === "prefinery"}
        onChange={({ currentTarget }) =>
          form.setFieldValue("signature", currentTarget.checked ? "prefinery" : "standard")
        }
      />
      <HeadersField form={form} />
      <TextInput
        label="Description"
        description="For you and your team: what stands behind this address."
        maxLength={500}
        autoComplete="off"
        {...form.getInputProps("description")}
      />
    </Stack>
  );
}
