import type { Database } from "../kernel/database/index.ts";

/** Everything the database holds, as text: each row of each table as JSON, with the table's name before it. */
export async function dump(db: Database): Promise<string> {
  const tables = await db.read.all<{ name: string }>(
    db.engine === "sqlite"
      ? "select name from sqlite_master where type = 'table'"
      : "select table_name as name from information_schema.tables where table_schema = 'public'",
  );
  const lines: string[] = [];
  for (const { name } of tables) {
    for (const row of await db.read.all(`select * from ${name}`))
      lines.push(`${name} ${JSON.stringify(row)}`);
  }
  return lines.join("\n");
}
