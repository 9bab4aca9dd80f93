import { setImmediate as nextTurn } from "node:timers/promises";
import type { Session } from "../kernel/database/index.ts";

/** So many users are read by one statement. */
const WINDOW = 1000;

/** The names of all custom fields that users of a project have, in order. Every user is looked at, in windows. */
export async function customFieldNames(session: Session, projectId: number): Promise<string[]> {
  const names = new Set<string>();
  for (let after = 0; ; await nextTurn()) {
    const rows = await session.all<{ id: number; custom_fields: string }>(
      "select id, custom_fields from users where project_id = $1 and id > $2 order by id limit $3",
      [projectId, after, WINDOW],
    );
    for (const text of new Set(rows.map(({ custom_fields }) => custom_fields))) {
      for (const name of Object.keys(JSON.parse(text))) names.add(name);
    }
    if (rows.length < WINDOW) return [...names].sort();
    after = (rows.at(-1) as { id: number }).id;
  }
}
