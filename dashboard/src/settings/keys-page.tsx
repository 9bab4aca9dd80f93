import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconKey, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Card } from "../kit/card.tsx";
import { Empty } from "../kit/empty.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { PageHeader } from "../kit/page-header.tsx";
import { useMay, useProject } from "../projects/queries.ts";
import { KeyRow } from "./key-row.tsx";
import { NewKey } from "./new-key.tsx";
import { NotYours } from "./not-yours.tsx";
import { keysQuery } from "./queries.ts";
import { RowsLoading } from "./rows-loading.tsx";

export function KeysPage() {
  const maySee = useMay("admin");
  const [isMaking, { open, close }] = useDisclosure();
  if (!maySee) {
    return (
      <>
        <PageHeader title="API keys" />
        <NotYours needs="admins and owners" what="With a key, a program works on the project." />
      </>
    );
  }
  return (
    <>
      <PageHeader title="API keys" lead="With a key your own programs use the API, for this project alone.">
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
          New key
        </Button>
      </PageHeader>
      <KeyList onMake={open} />
      <NewKey isOpen={isMaking} onClose={close} />
    </>
  );
}

function KeyList({ onMake }: { onMake: () => void }) {
  const { slug } = useProject();
  const query = useQuery(keysQuery(slug));
  return (
    <Card title="Keys">
      <Loaded query={query} placeholder={<RowsLoading label="Loading the keys" />}>
        {({ data }) =>
          data.length === 0 ? (
            <Empty
              icon={IconKey}
              title="No key yet"
              text="A program that adds users or reads the event log needs one. The dashboard needs none."
            >
              <Button onClick={onMake}>Make the first key</Button>
            </Empty>
          ) : (
            <ul className="hookline-list">
              {data.map((key) => (
                <KeyRow key={key.id} apiKey={key} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}
