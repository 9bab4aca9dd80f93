import { inList, type Session, type Tx } from "../kernel/database/index.ts";

const ERASED = ["response_body", "response_headers", "input", "detail"] as const;
type Erased = (typeof ERASED)[number];

const NOTHING = `response_body = null, response_headers = null, input = null,
  detail = case when input is null then detail end`;

/**
 * Removes what targets were given and answered to these events, as it may repeat what the events say. Of a run also the
 * sentence on why it failed, in which the other side has its say; a webhook's tells of the network alone.
 */
export async function eraseAnswers(tx: Tx, eventIds: readonly number[]): Promise<void> {
  if (eventIds.length === 0) return;
  await tx.all(
    `update attempts set ${NOTHING}
     where delivery_id in (select id from deliveries where event_id in ${inList(tx, "$1")})`,
    [JSON.stringify(eventIds)],
  );
}

/** The same of these deliveries. */
export async function eraseAnswersTo(tx: Tx, deliveryIds: readonly number[]): Promise<void> {
  await tx.all(`update attempts set ${NOTHING} where delivery_id in ${inList(tx, "$1")}`, [
    JSON.stringify(deliveryIds),
  ]);
}

/** Some of a target's deliveries, by id, with all that `eraseAnswersTo` would take away. */
export async function answersTo(
  session: Session,
  { targetId, after, limit }: { targetId: number; after: number; limit: number },
): Promise<{ id: number; texts: string[] }[]> {
  const deliveries = await session.all<{ id: number }>(
    "select id from deliveries where target_id = $1 and id > $2 order by id limit $3",
    [targetId, after, limit],
  );
  const attempts = await session.all<{ delivery_id: number } & Record<Erased, string | null>>(
    `select delivery_id, ${ERASED} from attempts where delivery_id in ${inList(session, "$1")}`,
    [JSON.stringify(deliveries.map(({ id }) => id))],
  );
  const attemptsOf = Map.groupBy(attempts, ({ delivery_id }) => delivery_id);
  return deliveries.map(({ id }) => ({
    id,
    texts: (attemptsOf.get(id) ?? []).flatMap((attempt) =>
      ERASED.map((column) => attempt[column]).filter((text) => text !== null),
    ),
  }));
}
