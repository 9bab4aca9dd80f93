import { Textarea } from "@mantine/core";
import { usePageForm } from "./page-form.ts";
import type { View } from "./page-search.ts";
import type { Page, TextName } from "./queries.ts";
import { placeholdersOf, TEXT_LABELS } from "./texts.ts";
import { usePageView } from "./use-page-view.ts";

/** One of the page's texts: as it is where nothing else is written. The preview shows where it stands. */
export function PageText({ page, name, view }: { page: Page; name: TextName; view: View }) {
  const form = usePageForm();
  const { view: shown, show } = usePageView();
  const usual = page.default_texts[name];
  const filledIn = placeholdersOf(usual);
  const { onFocus, ...input } = form.getInputProps(`texts.${name}`);
  return (
    <Textarea
      label={TEXT_LABELS[name]}
      {...(filledIn.length > 0 && { description: `${filledIn.join(", ")} is filled in.` })}
      placeholder={usual}
      autosize
      minRows={1}
      maxRows={6}
      maxLength={500}
      {...input}
      onFocus={() => {
        onFocus?.();
        if (shown !== view) show(view);
      }}
    />
  );
}
