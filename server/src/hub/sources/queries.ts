import { inList, type Session } from "../../kernel/database/index.ts";
import { AppError } from "../../kernel/errors.ts";
import type { ConnectionRow, SourceRow } from "../tables.ts";

/** The sources of those of these connections that have one, by connection. */
export async function sourcesOf(
  session: Session,
  connectionIds: readonly number[],
): Promise<Map<number, SourceRow>> {
  const rows = await session.all<SourceRow>(
    `select * from sources where connection_id in ${inList(session, "$1")}`,
    [JSON.stringify(connectionIds)],
  );
  return new Map(rows.map((row) => [row.connection_id, row]));
}

/** The connection's source; throws `conflict` where it has none. */
export async function readSource(
  session: Session,
  { id, name }: Pick<ConnectionRow, "id" | "name">,
): Promise<SourceRow> {
  const source = (await sourcesOf(session, [id])).get(id);
  if (source) return source;
  throw new AppError("conflict", `"${name}" receives nothing: its connector only acts.`);
}
