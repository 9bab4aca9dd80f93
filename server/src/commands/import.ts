import { createReadStream, createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as after } from "node:timers/promises";
import type { Command } from "commander";
import type { App } from "../app.ts";
import { counted } from "../kernel/counted.ts";
import { AppError, invalidInput } from "../kernel/errors.ts";
import type { Project } from "../projects/index.ts";
import {
  cancelImport,
  changeImport,
  ImportPatch,
  importAnswer,
  readChange,
  refusalsCsv,
  requireImport,
  startDryRun,
  startImport,
  uploadFile,
} from "../transfers/index.ts";
import { onApp } from "./on-app.ts";
import { readOptions } from "./options.ts";
import { JSON_OPTION, print } from "./output.ts";

/** How often it is seen how far a server beside this command is with it. */
const POLL_MS = 200;

interface ImportOptions {
  project: string;
  map: string[];
  delimiter?: string;
  encoding?: string;
  header: boolean;
  status?: string;
  existing?: string;
  dryRun?: boolean;
  refusals?: string;
  json?: boolean;
}

const collect = (one: string, all: string[]) => [...all, one];

export function addImportCommand(program: Command): void {
  program
    .command("import <file>")
    .description('take the people of a CSV file into a project ("-" reads what is piped in)')
    .requiredOption("--project <project>", "the project's id or slug")
    .option(
      "--map <column=meaning>",
      "what a column means, as email, first_name, custom_fields.plan; empty: pass it over; repeatable",
      collect,
      [],
    )
    .option("--delimiter <delimiter>", "comma, semicolon, tab or pipe; guessed where left out")
    .option("--encoding <encoding>", "utf-8, utf-16le, utf-16be or windows-1252; guessed where left out")
    .option("--no-header", "the first row is somebody, too")
    .option("--status <status>", "what new people are: imported, applied, invited, active")
    .option("--existing <what>", "people who are there already: update or skip")
    .option("--dry-run", "only tell what would come of it")
    .option("--refusals <file>", "write the refused rows, and why, to this file")
    .option(...JSON_OPTION)
    .action(importFile);
}

async function importFile(file: string, options: ImportOptions): Promise<void> {
  const its = await onApp(options.project, async (app, project) => {
    const stream = await open(file);
    const { id } = await uploadFile(
      app.program.transfers,
      project,
      file === "-" ? "stdin" : basename(file),
      stream,
    );
    try {
      const ended = await work(app, project, id, options);
      if (options.refusals !== undefined) {
        await pipeline(Readable.from(refusalsCsv(app.db.read, ended)), createWriteStream(options.refusals));
      }
      return importAnswer(ended, Date.now());
    } finally {
      // A file that was only tried, or can't be read, waits for nobody.
      const { state } = await requireImport(app.db.read, project.id, id);
      if (state === "uploaded") await cancelImport(app.program.transfers, project.id, id);
    }
  });
  const counts = its.dry_run ?? its;
  const verb = options.dryRun ? "would be " : "";
  print(options.json, its, [
    `${counted(counts.created, "person", "people")} ${verb}created, ${counts.updated} ${verb}updated, ${counts.unchanged} unchanged; ${counted(counts.refused, "row")} ${verb}refused.`,
    ...its.columns.map(({ name, to }) => `  ${name} → ${to ?? "passed over"}`),
    ...(counts.refused > 0 && options.refusals === undefined
      ? ["--refusals FILE writes down which, and why."]
      : []),
  ]);
}

async function open(file: string): Promise<AsyncIterable<Buffer>> {
  if (file === "-") return process.stdin;
  const isFile = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) throw new AppError("not_found", `There is no file "${file}".`);
  return createReadStream(file);
}

async function work(app: App, project: Project, id: number, options: ImportOptions) {
  const { delimiter, encoding, header, status, existing } = options;
  const patch = readOptions(ImportPatch, {
    ...(delimiter !== undefined && { delimiter }),
    ...(encoding !== undefined && { encoding }),
    ...(header ? {} : { has_header: false }),
    ...(status !== undefined && { status }),
    ...(existing !== undefined && { existing }),
  });
  const { columns } = await changeImport(app.program.transfers, project.id, id, readChange(patch));
  const mapping = columns.map(({ to }) => to);
  for (const said of options.map) {
    const at = said.lastIndexOf("=");
    const place = columns.findIndex(({ name }) => name === said.slice(0, at));
    if (at < 0 || place < 0) {
      throw invalidInput(
        "--map",
        `"${said}" names none of the columns: ${columns.map(({ name }) => name).join(", ")}`,
      );
    }
    const meaning = said.slice(at + 1).trim();
    for (const [i, to] of mapping.entries()) if (to === meaning) mapping[i] = null;
    mapping[place] = meaning === "" ? null : meaning;
  }
  await changeImport(app.program.transfers, project.id, id, { mapping });
  await (options.dryRun ? startDryRun : startImport)(app.program.transfers, project.id, id);
  return untilEnded(app, project, id);
}

/** Does the work, unless a server beside this command was first: then it waits for that. */
async function untilEnded({ program, db }: App, project: Project, id: number) {
  for (;;) {
    await program.importer.drain(id);
    const its = await requireImport(db.read, project.id, id);
    if (its.problem !== null) throw new AppError("invalid_input", its.problem);
    if (!["checking", "running"].includes(its.state)) return its;
    await after(POLL_MS);
  }
}
