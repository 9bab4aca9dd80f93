import { Refusal, type Values } from "../connector.ts";
import type { SqlEngine, SqlSession, TableShape } from "./engine.ts";

/** The chosen table as it is now. Throws `Refusal` where there is none of this name, or it can't be seen. */
export async function shapeOf(engine: SqlEngine, session: SqlSession, settings: Values): Promise<TableShape> {
  const { table } = settings;
  if (typeof table !== "string" || table === "")
    throw new Refusal("no", "missing_field", "Choose a table first.");
  const shape = await engine.describe(session, table);
  if (shape) return shape;
  throw new Refusal(
    "no",
    "no_such_table",
    `There is no table ${JSON.stringify(table.slice(0, 200))} that this user may see. Choose another, or grant access to it.`,
  );
}
