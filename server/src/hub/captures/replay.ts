import { AppError } from "../../kernel/errors.ts";
import { currentHops } from "../../kernel/hops.ts";
import type { SourceRules } from "../connectors/connector.ts";
import type { HubDeps } from "../deps.ts";
import { sourcesOf } from "../sources/queries.ts";
import type { CaptureRow } from "../tables.ts";
import { noteEventOf } from "./events-of.ts";
import { noCapture, readCapture } from "./queries.ts";
import { typeOf } from "./tell-apart.ts";
import { tellCaptures } from "./tell-captures.ts";

/**
 * Has the tasks that wait for such a capture run as if it came anew, by the source's rules as they are now; answers the
 * new event. Throws `conflict` where none waits.
 */
export async function replay(deps: HubDeps, projectId: number, name: string): Promise<number> {
  const { db, recordArrivals } = deps;
  const capture = await readCapture(db.read, projectId, name);
  const source = (await sourcesOf(db.read, [capture.connection_id])).get(capture.connection_id);
  const type = source ? typeNow(capture, JSON.parse(source.rules)) : capture.event_type;
  const arrival = {
    projectId,
    connectionId: capture.connection_id,
    type: type ?? "",
    data: { capture: capture.id, replay: true },
    hops: currentHops(),
  };
  const eventId = await db.transact(async (tx) => {
    const [made] = await recordArrivals(tx, [arrival]);
    if (!made) return null;
    if (!(await noteEventOf(tx, capture.id, made))) throw noCapture(name);
    await tx.all("update captures set event_id = $2 where id = $1 and event_id is null", [capture.id, made]);
    return made;
  });
  if (eventId === null) {
    throw new AppError(
      "conflict",
      `No task waits for ${type === null ? "this" : `"${type}"`} here. Switch on one that does, then replay it.`,
    );
  }
  tellCaptures(deps, [projectId]);
  return eventId;
}

function typeNow({ headers, data }: Pick<CaptureRow, "headers" | "data">, rules: SourceRules): string | null {
  return typeOf(rules, { headers: JSON.parse(headers), data: data === null ? null : JSON.parse(data) });
}
