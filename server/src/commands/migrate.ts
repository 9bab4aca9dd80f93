import type { Command } from "commander";
import { migrations } from "../../migrations/index.ts";
import { migrate, openDatabase } from "../kernel/database/index.ts";
import { readConfig } from "./installation.ts";
import { JSON_OPTION, print } from "./output.ts";

export function addMigrateCommand(program: Command): void {
  program
    .command("migrate")
    .description("bring the database up to date; the server does so too when it starts")
    .option(...JSON_OPTION)
    .action(async ({ json }: { json?: boolean }) => {
      const db = openDatabase(readConfig(), (error) => console.error(error.message));
      try {
        const applied = await migrate(db, migrations);
        const lines = applied.map((name) => `Applied ${name}.`);
        print(json, { applied }, lines.length > 0 ? lines : ["The database is up to date."]);
      } finally {
        await db.close();
      }
    });
}
