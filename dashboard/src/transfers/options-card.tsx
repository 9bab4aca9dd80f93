import { Select, SimpleGrid, Switch } from "@mantine/core";
import { Card } from "../kit/card.tsx";
import { type Import, type ImportChange, useChangeImport } from "./queries.ts";

const STATUS = [
  { value: "imported", label: "Imported: not on the waitlist yet" },
  { value: "applied", label: "Applied: on the waitlist" },
  { value: "invited", label: "Invited" },
  { value: "active", label: "Active" },
  { value: "unconfirmed", label: "Unconfirmed" },
];
const EXISTING = [
  { value: "update", label: "Update them by their row" },
  { value: "skip", label: "Leave them as they are" },
];
const DELIMITER = [
  { value: "comma", label: "Comma ," },
  { value: "semicolon", label: "Semicolon ;" },
  { value: "tab", label: "Tab" },
  { value: "pipe", label: "Pipe |" },
];
const ENCODING = [
  { value: "utf-8", label: "UTF-8" },
  { value: "windows-1252", label: "Windows-1252 (Western Europe)" },
  { value: "utf-16le", label: "UTF-16" },
  { value: "utf-16be", label: "UTF-16, big-endian" },
];

/** How the file is read, and what becomes of the people in it. */
export function OptionsCard({ its, isEditable }: { its: Import; isEditable: boolean }) {
  const change = useChangeImport(its.id);
  const choice = (name: keyof ImportChange & keyof Import) => ({
    value: String(its[name]),
    allowDeselect: false,
    disabled: !isEditable || change.isPending,
    onChange: (value: string | null) => value !== null && change.mutate({ [name]: value }),
  });
  return (
    <Card title="Options" lead="The last three we guessed from the file.">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select label="New people become" data={STATUS} {...choice("status")} />
        <Select label="People who are there already" data={EXISTING} {...choice("existing")} />
        <Select label="Columns are divided by" data={DELIMITER} {...choice("delimiter")} />
        <Select label="Encoding" data={ENCODING} {...choice("encoding")} />
        <Switch
          label="The first row names the columns"
          checked={its.has_header}
          disabled={!isEditable || change.isPending}
          onChange={({ currentTarget }) => change.mutate({ has_header: currentTarget.checked })}
        />
      </SimpleGrid>
    </Card>
  );
}
