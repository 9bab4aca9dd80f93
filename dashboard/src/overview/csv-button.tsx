import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";

/** Saves what `csv` makes as a file on the reader's machine; `label` says of what. */
export function CsvButton({ label, name, csv }: { label: string; name: string; csv: () => string }) {
  return (
    <Button
      variant="default"
      size="xs"
      flex="none"
      leftSection={<IconDownload size={16} aria-hidden />}
      aria-label={`Save ${label} as CSV`}
      onClick={() => save(name, csv())}
    >
      CSV
    </Button>
  );
}

function save(name: string, csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: "text/csv" }));
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
