import { type Tx, updateMany } from "../../kernel/database/index.ts";
import type { SourceRules } from "../connectors/connector.ts";
import type { CaptureRow } from "../tables.ts";
import { typeOf } from "./tell-apart.ts";

/** So many of the newest, and none of those that take long to read: the transaction is not to take long. */
const RETYPED = 200;
const MAX_BYTES = 64 * 1024;

/** Tells apart anew, by other rules, what came lately: who says where the type stands sees the types at once. */
export async function retype(tx: Tx, connectionId: number, rules: SourceRules): Promise<void> {
  const captures = await tx.all<Pick<CaptureRow, "id" | "headers" | "data" | "event_type">>(
    `select id, headers, data, event_type from captures
     where connection_id = $1 and state <> 'rejected' and size <= $2 order by id desc limit $3`,
    [connectionId, MAX_BYTES, RETYPED],
  );
  const changed = captures.flatMap(({ id, headers, data, event_type }) => {
    const told = { headers: JSON.parse(headers), data: data === null ? null : JSON.parse(data) };
    const type = typeOf(rules, told);
    return type === event_type ? [] : [{ id, event_type: type }];
  });
  await updateMany(tx, "captures", { key: { id: "bigint" }, set: { event_type: "text" } }, changed);
}
