import { ActionIcon, Popover, ScrollArea, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconListTree } from "@tabler/icons-react";
import { DataTree } from "../data-tree.tsx";
import { useEditor } from "./editor.ts";

/** A field of what comes in: typed, or picked out of the sample. */
export function PathInput({
  value,
  error,
  onChange,
}: {
  value: string;
  error: string | undefined;
  onChange: (path: string) => void;
}) {
  const { data } = useEditor();
  return (
    <TextInput
      aria-label="Field"
      placeholder="data.email"
      autoComplete="off"
      spellCheck={false}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
      rightSection={data !== null && <Picker data={data} onPick={onChange} />}
    />
  );
}

function Picker({ data, onPick }: { data: unknown; onPick: (path: string) => void }) {
  const [isOpen, { close, toggle }] = useDisclosure();
  return (
    <Popover opened={isOpen} onChange={toggle} trapFocus position="bottom-end" width={300} shadow="md">
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" aria-label="Pick a field of the sample" onClick={toggle}>
          <IconListTree size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label="The sample’s fields">
        <ScrollArea.Autosize mah={320} type="auto">
          <DataTree
            data={data}
            label="The sample"
            onPick={(path) => {
              onPick(path);
              close();
            }}
          />
        </ScrollArea.Autosize>
      </Popover.Dropdown>
    </Popover>
  );
}
