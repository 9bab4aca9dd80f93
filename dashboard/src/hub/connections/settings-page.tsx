import { Stack } from "@mantine/core";
import { useMay } from "../../projects/queries.ts";
import { AddressCard } from "./address-card.tsx";
import { DeleteCard } from "./delete-card.tsx";
import { NameCard } from "./name-card.tsx";
import { SilenceCard } from "./silence-card.tsx";
import { SortingCard } from "./sorting-card.tsx";
import { useConnection } from "./use-connection.ts";

/** What is seldom changed of a connection. */
export function ConnectionSettingsPage() {
  const { connection } = useConnection();
  const mayChange = useMay("admin");
  const { source } = connection;
  return (
    <Stack maw="48rem">
      <NameCard connection={connection} />
      {source && mayChange && (
        <>
          <SortingCard connection={connection} source={source} />
          <SilenceCard connection={connection} source={source} />
          <AddressCard connection={connection} source={source} />
        </>
      )}
      {mayChange && <DeleteCard connection={connection} />}
    </Stack>
  );
}
