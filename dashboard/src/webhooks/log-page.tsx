import { Button, Paper } from "@mantine/core";
import { IconFilterX, IconListDetails, IconWebhook } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { CursorPages } from "../kit/cursor-pages.tsx";
import { Empty } from "../kit/empty.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { PageHeader } from "../kit/page-header.tsx";
import { useProject } from "../projects/queries.ts";
import { LiveMark } from "../shell/live-mark.tsx";
import { DeliveryDrawer } from "./log/delivery-drawer.tsx";
import { DeliveryList, DeliveryListPlaceholder } from "./log/delivery-list.tsx";
import { LogFilters } from "./log/log-filters.tsx";
import { countFilters, filterOf, type LogSearch, present } from "./log/log-search.ts";
import { NewerRows } from "./log/newer-rows.tsx";
import { deliveriesQuery } from "./queries.ts";

const HERE = "/projects/$project/webhooks/log";

/** Every webhook of a project, the newest first. */
export function LogPage() {
  const { slug } = useProject();
  const search = useSearch({ from: "/members/projects/$project/webhooks/log" });
  const { cursor, delivery } = search;
  const filter = filterOf(search);
  const deliveries = useQuery(deliveriesQuery(slug, filter, cursor));
  const go = useGo();
  const list = deliveries.isPlaceholderData ? "" : JSON.stringify([filter, cursor]);
  const openDelivery = (id: number | undefined) => go({ ...search, delivery: id }, { keepPlace: true });

  return (
    <>
      <PageHeader title="Event Log" lead="Every webhook, the newest first.">
        <LiveMark />
        <Button
          variant="default"
          leftSection={<IconWebhook size={16} aria-hidden />}
          renderRoot={(props) => (
            <Link to="/projects/$project/webhooks" params={{ project: slug }} {...props} />
          )}
        >
          Webhook URLs
        </Button>
      </PageHeader>
      <LogFilters filter={filter} onChange={(changed) => go(changed)} />
      {cursor !== undefined && <NewerRows filter={filter} onShow={() => go(filter)} />}
      <Loaded query={deliveries} placeholder={<DeliveryListPlaceholder />}>
        {({ data, next_cursor }) => (
          <>
            {data.length === 0 ? (
              <NoDeliveries isFiltered={countFilters(filter) > 0} onClear={() => go({})} />
            ) : (
              <DeliveryList rows={data} list={list} onOpen={openDelivery} />
            )}
            <CursorPages
              cursor={cursor}
              next={next_cursor}
              onOpen={(cursor, trail) => go({ ...filter, cursor }, { trail })}
            />
          </>
        )}
      </Loaded>
      <DeliveryDrawer id={delivery} onOpen={openDelivery} onClose={() => openDelivery(undefined)} />
    </>
  );
}

type Address = { [K in keyof LogSearch]: LogSearch[K] | undefined };

/** Puts what is shown into the address. `keepPlace`: the list stays where it is. */
function useGo() {
  const { slug } = useProject();
  const navigate = useNavigate();
  return (
    search: Address,
    { keepPlace = false, trail }: { keepPlace?: boolean; trail?: readonly (string | undefined)[] } = {},
  ) =>
    void navigate({
      to: HERE,
      params: { project: slug },
      search: present<LogSearch>(search),
      state: keepPlace ? true : trail === undefined ? {} : { trail },
      resetScroll: !keepPlace,
    });
}

function NoDeliveries({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  const { slug } = useProject();
  return (
    <Paper withBorder>
      {isFiltered ? (
        <Empty icon={IconFilterX} title="No webhook matches" text="Nothing was sent that fits these filters.">
          <Button variant="default" onClick={onClear}>
            Clear the filters
          </Button>
        </Empty>
      ) : (
        <Empty
          icon={IconListDetails}
          title="No webhooks yet"
          text="As soon as something happens that a webhook URL wants to know, each webhook appears here: what was sent, what came back, and what happens next."
        >
          <Button
            renderRoot={(props) => (
              <Link to="/projects/$project/webhooks" params={{ project: slug }} {...props} />
            )}
          >
            To the webhook URLs
          </Button>
        </Empty>
      )}
    </Paper>
  );
}
