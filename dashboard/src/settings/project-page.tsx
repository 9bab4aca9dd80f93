import { HooklineError } from "@hookline/sdk";
import { Alert, Button, Group, NativeSelect, NumberInput, Stack, Switch, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Refused } from "../accounts/refused.tsx";
import { Card } from "../kit/card.tsx";
import { fieldErrors } from "../kit/field-errors.ts";
import { PageHeader } from "../kit/page-header.tsx";
import { useMay, useProject } from "../projects/queries.ts";
import { changeOf, fieldsOf } from "./project-form.ts";
import { ReadOnlyNote } from "./read-only-note.tsx";
import { useSaveProject } from "./save-project.ts";

const REFERRAL_RULES = [
  { value: "signup", label: "when the friend signs up" },
  { value: "confirmed", label: "when the friend has confirmed the e-mail address" },
  { value: "active", label: "when the friend is active" },
  { value: "goal", label: "when the friend reaches a goal" },
];

export function ProjectSettingsPage() {
  const { id } = useProject();
  return (
    <>
      <PageHeader title="Project settings" />
      <ReadOnlyNote />
      <ProjectForm key={id} />
    </>
  );
}

function ProjectForm() {
  const project = useProject();
  const mayChange = useMay("admin");
  const form = useForm({ initialValues: fieldsOf(project) });
  const save = useSaveProject();
  const isTaken = save.error instanceof HooklineError && save.error.code === "conflict";
  const submit = form.onSubmit((fields) =>
    save.mutate(changeOf(project, fields), {
      onSuccess: (saved) => {
        form.setInitialValues(fieldsOf(saved));
        form.reset();
      },
      onError: (error) =>
        form.setErrors(
          error instanceof HooklineError && error.code === "conflict"
            ? { slug: error.message }
            : fieldErrors(error),
        ),
    }),
  );
  return (
    <form onSubmit={submit}>
      <fieldset disabled={!mayChange} className="hookline-fields">
        <Stack>
          {!isTaken && <Refused by={save} />}
          <Card title="Name">
            <Stack>
              <TextInput
                label="Name"
                description="Your users see it."
                required
                maxLength={100}
                {...form.getInputProps("name")}
              />
              <TextInput
                label="Name in addresses"
                description={`The sign-up page is at ${location.host}/p/${form.values.slug}`}
                required
                maxLength={60}
                {...form.getInputProps("slug")}
              />
              {form.values.slug !== project.slug && (
                <Alert color="yellow" title="Links to the old address will stop working" role="status">
                  Nothing is found at /p/{project.slug} any more, nor by scripts that call the API with “
                  {project.slug}”. Your users' share links go on working.
                </Alert>
              )}
            </Stack>
          </Card>
          <Card title="Sign-up and referrals">
            <Stack>
              <NativeSelect
                label="A referral counts"
                data={REFERRAL_RULES}
                {...form.getInputProps("referral_rule")}
              />
              <Switch
                label="New users confirm their address first"
                description="They follow a link in an e-mail before they are on the list (double opt-in)."
                {...form.getInputProps("double_opt_in", { type: "checkbox" })}
              />
              <NumberInput
                label="Friends that each user may invite"
                description="How many invitations a new user gets. Who has signed up already keeps theirs."
                min={0}
                max={1000}
                allowDecimal={false}
                required
                maw="20rem"
                {...form.getInputProps("friend_invitations")}
              />
              <NumberInput
                label="Idle after"
                description="Active users who weren't seen for so long become idle. Leave it empty for never."
                placeholder="never"
                suffix=" days"
                min={1}
                max={3650}
                allowDecimal={false}
                maw="20rem"
                {...form.getInputProps("idle_after_days")}
              />
            </Stack>
          </Card>
          {mayChange && (
            <Group justify="flex-end">
              {form.isDirty() && (
                <Button variant="default" onClick={form.reset}>
                  Discard
                </Button>
              )}
              <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
                Save changes
              </Button>
            </Group>
          )}
        </Stack>
      </fieldset>
    </form>
  );
}
