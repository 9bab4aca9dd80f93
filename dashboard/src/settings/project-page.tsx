import { Button, Group, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { Refused } from "../accounts/refused.tsx";
import { isTaken } from "../api.ts";
import { adoptSaved } from "../kit/adopt-saved.ts";
import { fieldErrors } from "../kit/field-errors.ts";
import { PageHeader } from "../kit/page-header.tsx";
import { useMay, useProject } from "../projects/queries.ts";
import { NameCard, SignUpCard } from "./project-cards.tsx";
import { changeOf, fieldsOf } from "./project-form.ts";
import { ReadOnlyNote } from "./read-only-note.tsx";
import { useSaveProject } from "./save-project.ts";

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
  const [before, setBefore] = useState(project); // it may change meanwhile, and only what is changed here is sent
  const form = useForm({ initialValues: fieldsOf(before) });
  const save = useSaveProject();
  const submit = form.onSubmit((fields) =>
    save.mutate(changeOf(before, fields), {
      onSuccess: (saved) => {
        setBefore(saved);
        adoptSaved(form, fields, fieldsOf(saved));
      },
      onError: (error) => form.setErrors(isTaken(error) ? { slug: error.message } : fieldErrors(error)),
    }),
  );
  return (
    <form onSubmit={submit}>
      <fieldset disabled={!mayChange} className="hookline-fields">
        <Stack>
          {!isTaken(save.error) && <Refused by={save} />}
          <NameCard form={form} />
          <SignUpCard form={form} />
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
