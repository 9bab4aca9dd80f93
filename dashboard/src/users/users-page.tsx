import { Alert, Button, Paper } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { CursorPages } from "../kit/cursor-pages.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { PageHeader } from "../kit/page-header.tsx";
import { useSelection } from "../kit/selection.ts";
import { useMay, useProject } from "../projects/queries.ts";
import { AddUser } from "./add-user.tsx";
import { BulkBar } from "./bulk-bar.tsx";
import { NobodyFound, NobodyYet } from "./nobody.tsx";
import { usersQuery } from "./queries.ts";
import { useActOnMany } from "./use-act.ts";
import { UsersFilters } from "./users-filters.tsx";
import { filterKey, isNarrowed } from "./users-search.ts";
import { UsersPlaceholder, UsersTable } from "./users-table.tsx";

export function UsersPage() {
  const project = useProject();
  const search = useSearch({ from: "/members/projects/$project/users" });
  const navigate = useNavigate({ from: "/projects/$project/users" });
  const mayAct = useMay("editor");
  const users = useQuery(usersQuery(project.slug, search));
  const selection = useSelection(filterKey(search));
  const acts = useActOnMany();
  const [isAdding, adding] = useDisclosure();
  const addUser = mayAct && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={adding.open}>
      Add a user
    </Button>
  );
  const isFirstUse = users.data?.data.length === 0 && search.cursor === undefined && !isNarrowed(search);
  return (
    <>
      <PageHeader title="Users" lead="Everybody who joined.">
        {!isFirstUse && addUser}
      </PageHeader>
      {!isFirstUse && <UsersFilters search={search} />}
      {acts.isSuccess && (
        <Alert role="status" mb="md" withCloseButton closeButtonLabel="Close" onClose={() => acts.reset()}>
          {acts.data}
        </Alert>
      )}
      <Paper withBorder p={{ base: "xs", sm: "md" }}>
        <Loaded query={users} placeholder={<UsersPlaceholder />}>
          {({ data, next_cursor }) => {
            if (isFirstUse) return <NobodyYet>{addUser}</NobodyYet>;
            if (data.length === 0) return <NobodyFound />;
            return (
              <>
                <UsersTable
                  users={data}
                  selection={mayAct ? selection : null}
                  isStale={users.isPlaceholderData}
                />
                <CursorPages
                  cursor={search.cursor}
                  next={next_cursor}
                  onOpen={(cursor, trail) =>
                    void navigate({
                      search: ({ cursor: _, ...rest }) => ({ ...rest, ...(cursor && { cursor }) }),
                      state: { trail },
                    })
                  }
                />
              </>
            );
          }}
        </Loaded>
      </Paper>
      {mayAct && <BulkBar selection={selection} acts={acts} />}
      <AddUser opened={isAdding} onClose={adding.close} />
    </>
  );
}
