import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Command, Option } from "commander";
import Type from "typebox";
import { exportCsv, exportJson } from "../transfers/index.ts";
import { FilterQuery, readFilter } from "../users/index.ts";
import { onApp } from "./on-app.ts";
import { readOptions } from "./options.ts";
import { JSON_OPTION, print } from "./output.ts";

const Filter = Type.Object(FilterQuery, { additionalProperties: false });

interface ExportOptions {
  project: string;
  format: "csv" | "json";
  out?: string;
  status?: string;
  group?: string;
  q?: string;
  json?: boolean;
}

export function addExportCommand(program: Command): void {
  program
    .command("export")
    .description("write a project's users to a file, or print them")
    .requiredOption("--project <project>", "the project's id or slug")
    .addOption(new Option("--format <format>", "how").choices(["csv", "json"]).default("csv"))
    .option("--out <file>", "the file to write; printed where left out")
    .option("--status <status>", "only users of this status")
    .option("--group <group>", "only users of this group")
    .option("--q <text>", "only users whose address begins with it, or whose name has it")
    .addOption(new Option(...JSON_OPTION))
    .action(exportUsers);
}

async function exportUsers({ project: ref, format, out, json, ...narrowed }: ExportOptions): Promise<void> {
  const filter = readOptions(Filter, narrowed);
  await onApp(ref, async ({ db, program }, project) => {
    const deps = { db, baseUrl: program.users.baseUrl };
    const wanted = await readFilter(db.read, project.id, filter);
    const content =
      format === "csv" ? await exportCsv(deps, project.id, wanted) : exportJson(deps, project.id, wanted);
    // What is printed goes out as it is, --json or not: it is the document.
    const to = out === undefined ? process.stdout : createWriteStream(out, { mode: 0o600 });
    await pipeline(Readable.from(content), to, { end: out !== undefined });
    if (out !== undefined)
      print(json, { file: out, format }, [`Wrote the users of ${project.slug} to ${out}.`]);
  });
}
