import { Button, Group, Text } from "@mantine/core";
import { Refused } from "../accounts/refused.tsx";
import { LeaveGuard } from "./leave-guard.tsx";
import styles from "./page.module.css";
import { usePageForm } from "./page-form.ts";
import { SECTION_LABELS, SECTIONS, sectionOf } from "./page-search.ts";
import type { Page } from "./queries.ts";
import { useSavePage } from "./use-save-page.ts";

/** There while something isn't saved: what is wrong with it, and the way to keep it or not. */
export function SaveBar({ page }: { page: Page }) {
  const form = usePageForm();
  const { save, submit } = useSavePage(page);
  if (!form.isDirty()) return null;
  const wrong = new Set(Object.keys(form.errors).map(sectionOf));
  const discard = () => {
    save.reset();
    form.reset();
  };
  return (
    <section className={styles.bar} aria-label="Unsaved changes">
      <Refused by={save} />
      <Group justify="space-between" gap="xs">
        <Text size="sm" role="status" {...(wrong.size > 0 && { c: "error" })}>
          {wrong.size === 0
            ? "Not saved yet."
            : `To be mended: ${SECTIONS.filter((one) => wrong.has(one))
                .map((one) => SECTION_LABELS[one])
                .join(", ")}.`}
        </Text>
        <Group gap="xs">
          <Button variant="default" onClick={discard}>
            Discard
          </Button>
          <Button loading={save.isPending} onClick={() => submit()}>
            Save
          </Button>
        </Group>
      </Group>
      <LeaveGuard onDiscard={discard} />
    </section>
  );
}
