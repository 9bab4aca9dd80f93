import { Stack, TextInput } from "@mantine/core";
import { Card } from "../kit/card.tsx";
import { Editable } from "./editable.tsx";
import { usePageForm } from "./page-form.ts";
import { PictureField } from "./picture-field.tsx";

/** What the page shows: a logo above, a picture beside the form. */
export function PicturesSection() {
  return (
    <Stack>
      <Card
        title="Logo"
        lead="Above the headline, and in the browser's tab. Without one it is the project's name."
      >
        <UsedPicture member="logo" label="logo" />
      </Card>
      <Card title="Picture" lead="Beside the form; on a phone below it.">
        <UsedPicture member="picture" label="picture" />
      </Card>
    </Stack>
  );
}

function UsedPicture({ member, label }: { member: "logo" | "picture"; label: string }) {
  const form = usePageForm();
  const used = form.values[member];
  return (
    <Editable>
      <PictureField
        label={label}
        pictureId={used?.id ?? null}
        onPick={(id) => form.setFieldValue(member, id === null ? null : { id, alt: used?.alt ?? "" })}
        error={form.errors[`${member}.id`] ?? form.errors[member]}
      />
      {used && (
        <TextInput
          label="What it shows"
          description="Read out to those who don't see it. Leave it empty for mere decoration."
          maxLength={200}
          {...form.getInputProps(`${member}.alt`)}
        />
      )}
    </Editable>
  );
}
