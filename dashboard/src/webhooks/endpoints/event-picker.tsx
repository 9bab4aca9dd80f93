import { Box, MultiSelect, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useProject } from "../../projects/queries.ts";
import { eventTypesQuery } from "../queries.ts";
import { chooseEvents, EVERY_EVENT } from "./event-choice.ts";

/** One event type, several, or all. */
export function EventPicker({
  value,
  onChange,
  error,
}: {
  value: string[];
  onChange: (value: string[]) => void;
  error?: ReactNode;
}) {
  const { slug } = useProject();
  const { data: types } = useQuery(eventTypesQuery(slug));
  const when = new Map(types?.data.map((type) => [type.name, `When ${type.when}.`]));
  const options = types?.data.map(({ name, display_name }) => ({ value: name, label: display_name })) ?? [];
  const [isOpen, { open, close }] = useDisclosure();
  const choose = (clicked: string[]) => {
    const chosen = chooseEvents(value, clicked);
    if (chosen.includes(EVERY_EVENT)) close(); // there is no more to choose
    onChange(chosen);
  };
  return (
    <MultiSelect
      label="Events"
      description="What this address is told."
      placeholder={value.length === 0 ? "Choose one, several or all" : undefined}
      withAsterisk
      searchable
      hidePickedOptions={false}
      nothingFoundMessage="No event is called that."
      data={[{ value: EVERY_EVENT, label: "All events" }, ...options]}
      renderOption={({ option }) => (
        <Box>
          <Text size="sm">{option.label}</Text>
          <Text size="xs" c="dimmed">
            {when.get(option.value) ?? "Also those that are still to come."}
          </Text>
        </Box>
      )}
      value={value}
      onChange={choose}
      dropdownOpened={isOpen}
      onDropdownOpen={open}
      onDropdownClose={close}
      error={error}
    />
  );
}
