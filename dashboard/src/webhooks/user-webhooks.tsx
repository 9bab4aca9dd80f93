import { Button, Paper } from "@mantine/core";
import { IconWebhook } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Empty } from "../kit/empty.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { useProject } from "../projects/queries.ts";
import { DeliveryDrawer } from "./log/delivery-drawer.tsx";
import { DeliveryList, DeliveryListPlaceholder } from "./log/delivery-list.tsx";
import { userDeliveriesQuery } from "./queries.ts";

/** The webhooks about one user: the event log, on that user's profile. */
export function UserWebhooks({ userId }: { userId: number }) {
  const { slug } = useProject();
  const [opened, setOpened] = useState<number>();
  const deliveries = useInfiniteQuery(userDeliveriesQuery(slug, userId));
  return (
    <>
      <Loaded query={deliveries} placeholder={<DeliveryListPlaceholder />}>
        {({ pages }) =>
          pages[0]?.data.length === 0 ? (
            <Paper withBorder>
              <Empty
                icon={IconWebhook}
                title="No webhooks about this user"
                text="What your webhook URLs are told about this user appears here."
              />
            </Paper>
          ) : (
            <>
              <DeliveryList
                rows={pages.flatMap(({ data }) => data)}
                list={`user ${userId}`}
                isOneUser
                onOpen={setOpened}
              />
              {deliveries.hasNextPage && (
                <Button
                  variant="default"
                  size="xs"
                  mt="md"
                  loading={deliveries.isFetchingNextPage}
                  onClick={() => void deliveries.fetchNextPage()}
                >
                  Show older ones
                </Button>
              )}
            </>
          )
        }
      </Loaded>
      <DeliveryDrawer id={opened} onOpen={setOpened} onClose={() => setOpened(undefined)} />
    </>
  );
}
