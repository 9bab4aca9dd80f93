import { HooklineError } from "@hookline/sdk";
import { Alert, Button, Collapse, Group, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useDisclosure } from "@mantine/hooks";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { messageOf } from "../../api.ts";
import { type EndpointValues, missing, refusals } from "./endpoint-values.ts";
import { EventPicker } from "./event-picker.tsx";
import { LocalAddressHint } from "./local-address-hint.tsx";
import { MoreFields } from "./more-fields.tsx";

/** The form of a webhook URL, new or not. `save` throws what the server refused: it is shown in place. */
export function EndpointForm({
  initial,
  act,
  isSaving,
  save,
  onCancel,
}: {
  initial: EndpointValues;
  act: string;
  isSaving: boolean;
  save: (values: EndpointValues) => Promise<unknown>;
  onCancel: () => void;
}) {
  const form = useForm<EndpointValues>({
    initialValues: initial,
    validate: missing,
    onSubmitPreventDefault: "always",
  });
  const [isMore, more] = useDisclosure(initial.headers.length > 0 || initial.policy !== "classic");

  async function submit(values: EndpointValues) {
    try {
      await save(values);
    } catch (error) {
      const atFields = refusals(error instanceof HooklineError ? error.errors : [], values);
      const isTold = Object.keys(atFields).length > 0;
      form.setErrors(isTold ? atFields : { form: messageOf(error) });
      if (Object.keys(atFields).some((field) => field.startsWith("headers"))) more.open();
      form.getInputNode(Object.keys(atFields)[0] ?? "")?.focus(); // it may be out of sight
    }
  }

  return (
    <form noValidate onSubmit={form.onSubmit((values) => void submit(values))}>
      <Stack>
        {form.errors.form && (
          <Alert color="red" role="alert">
            {form.errors.form}
          </Alert>
        )}
        <TextInput
          label="Webhook URL"
          description="Where your server, or a service like Zapier, waits for webhooks."
          placeholder="https://example.com/webhooks"
          type="url"
          inputMode="url"
          autoComplete="off"
          withAsterisk
          data-autofocus
          {...form.getInputProps("url")}
        />
        {String(form.errors.url ?? "").includes("HOOKLINE_EGRESS_ALLOW") && (
          <LocalAddressHint url={form.values.url} />
        )}
        <EventPicker
          value={form.values.events}
          onChange={(events) => form.setFieldValue("events", events)}
          error={form.errors.events}
        />
        <Button
          variant="subtle"
          size="xs"
          w="fit-content"
          ml={-8}
          aria-expanded={isMore}
          leftSection={
            isMore ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />
          }
          onClick={more.toggle}
        >
          More
        </Button>
        <Collapse expanded={isMore} keepMounted={false}>
          <MoreFields form={form} />
        </Collapse>
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" loading={isSaving}>
            {act}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
