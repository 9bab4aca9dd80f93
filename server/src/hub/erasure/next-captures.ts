import { inList, type Session } from "../../kernel/database/index.ts";
import { bodyOf } from "../captures/body.ts";
import type { AddressLook, CaptureRow } from "../tables.ts";
import type { Row, Rows } from "./rows.ts";

/** Of bodies in one step; a single one may have more. */
const MAX_BYTES = 2 * 1024 * 1024;
const MAX_CAPTURES = 100;

/** The next captures of a project, connection by connection, with all that came in with each. */
export async function nextCaptures(session: Session, look: AddressLook, limit: number): Promise<Rows> {
  const sizes = await session.all<{ id: number; size: number }>(
    "select id, size from captures where connection_id = $1 and id > $2 order by id limit $3",
    [look.part, look.place, Math.min(limit, MAX_CAPTURES)],
  );
  const ids = atOnce(sizes);
  const last = ids.at(-1);
  if (last === undefined) return { rows: [], next: await nextConnection(session, look) };
  const captures = await session.all<Pick<CaptureRow, "id" | "headers" | "query" | "data" | "raw">>(
    `select id, headers, query, data, raw from captures where id in ${inList(session, "$1")}`,
    [JSON.stringify(ids)],
  );
  const rows: Row[] = [];
  for (const capture of captures) {
    const { id, headers, query, data } = capture;
    const body = (await bodyOf(capture)).toString();
    rows.push({ id, values: [body, JSON.parse(headers), JSON.parse(query), data && JSON.parse(data)] });
  }
  return { rows, next: { part: look.part, place: last } };
}

function atOnce(sizes: readonly { id: number; size: number }[]): number[] {
  const ids: number[] = [];
  let bytes = 0;
  for (const { id, size } of sizes) {
    bytes += size;
    if (ids.length > 0 && bytes > MAX_BYTES) break;
    ids.push(id);
  }
  return ids;
}

async function nextConnection(session: Session, { project_id, part }: AddressLook): Promise<Rows["next"]> {
  const [next] = await session.all<{ id: number }>(
    "select id from connections where project_id = $1 and id > $2 order by id limit 1",
    [project_id, part],
  );
  return next ? { part: next.id, place: 0 } : null;
}
