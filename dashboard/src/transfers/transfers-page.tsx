import { SimpleGrid, Stack } from "@mantine/core";
import { useSearch } from "@tanstack/react-router";
import { PageHeader } from "../kit/page-header.tsx";
import { useMay } from "../projects/queries.ts";
import { ExportCard } from "./export-card.tsx";
import { ImportsCard } from "./imports-card.tsx";
import { UploadCard } from "./upload-card.tsx";

/** Files of people, in and out. */
export function TransfersPage() {
  const { cursor } = useSearch({ from: "/members/projects/$project/transfers" });
  const mayAct = useMay("editor");
  return (
    <>
      <PageHeader title="Import and export" lead="Bring people in from a file, and take them out again." />
      <Stack>
        {mayAct && (
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            <UploadCard />
            <ExportCard />
          </SimpleGrid>
        )}
        <ImportsCard cursor={cursor} />
      </Stack>
    </>
  );
}
