import { Tabs } from "@mantine/core";
import type { ReactNode } from "react";
import { LookSection } from "./look-section.tsx";
import { SECTION_LABELS, SECTIONS, type Section } from "./page-search.ts";
import { PicturesSection } from "./pictures-section.tsx";
import type { Page } from "./queries.ts";
import { QuestionsSection } from "./questions-section.tsx";
import { SharingSection } from "./sharing-section.tsx";
import { SignUpSection } from "./sign-up-section.tsx";
import { usePageView } from "./use-page-view.ts";
import { WordsSection } from "./words-section.tsx";

const PANELS: { readonly [section in Section]: (page: Page, warnings: Page["warnings"]) => ReactNode } = {
  words: (page) => <WordsSection page={page} />,
  pictures: () => <PicturesSection />,
  questions: () => <QuestionsSection />,
  look: (_, warnings) => <LookSection warnings={warnings} />,
  sharing: (page) => <SharingSection page={page} />,
  "sign-up": (page) => <SignUpSection page={page} />,
};

/** The parts of the editor, one at a time. */
export function Sections({ page, warnings }: { page: Page; warnings: Page["warnings"] }) {
  const { section, openSection } = usePageView();
  return (
    <Tabs
      value={section}
      keepMounted={false}
      onChange={(value) => openSection(SECTIONS.find((one) => one === value) ?? SECTIONS[0])}
    >
      <Tabs.List aria-label="What to change" mb="md">
        {SECTIONS.map((one) => (
          <Tabs.Tab key={one} value={one} px="xs">
            {SECTION_LABELS[one]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {SECTIONS.map((one) => (
        <Tabs.Panel key={one} value={one}>
          {PANELS[one](page, warnings)}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
