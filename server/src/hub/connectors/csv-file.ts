import { type FileHandle, open } from "node:fs/promises";
import { basename } from "node:path";
import { csvLine } from "../../kernel/csv-line.ts";
import { neutralize } from "../../kernel/formula.ts";
import {
  type Connector,
  type Field,
  Refusal,
  type RunInput,
  type RunOutput,
  type Values,
} from "./connector.ts";
import type { Io } from "./io.ts";
import { refuseUnfilled, text } from "./required.ts";

/** Every line is looked at for a repeat: beyond this a new file is due. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** The last column, which tells a repeat. */
const KEY_COLUMN = "hookline_key";

const AUTH: readonly Field[] = [
  {
    id: "file",
    label: "File",
    kind: "text",
    required: true,
    placeholder: "users.csv",
    help: "Its name inside of the folder that is set aside for files (HOOKLINE_FILES_DIR). It is made with the first line.",
  },
];

const SETTINGS: readonly Field[] = [
  {
    id: "columns",
    label: "Columns",
    kind: "text",
    required: true,
    placeholder: "email, first name, joined",
    help: `With commas between: the file's first line. One more, ${KEY_COLUMN}, is added by Hookline, so that a repeat adds no second line.`,
  },
];

/** By path: lines are added one after the other. */
const turns = new Map<string, Promise<unknown>>();

export const csvFile: Connector = {
  id: "csv-file",
  name: "CSV file",
  summary: "Adds a line to a CSV file on the machine that runs Hookline.",
  category: "file",
  keywords: ["spreadsheet", "excel", "table", "append", "export"],
  auth: AUTH,
  help: [
    "Whoever runs Hookline sets a folder aside with HOOKLINE_FILES_DIR. All projects of this installation can reach the files in it.",
    "To begin a new file, move the old one away.",
  ],
  async check(io, connection) {
    const path = pathOf(io, connection);
    const file = await open(path, "a").catch((error: Error) => {
      throw new Refusal(
        "no",
        "forbidden",
        `${basename(path)} can't be written to: ${error.message.replaceAll(path, basename(path))}.`,
      );
    });
    await file.close();
    return "The file can be written to.";
  },
  targets: [
    {
      id: "append",
      name: "Add a line",
      summary: "Adds a line to the end of the file.",
      settings: SETTINGS,
      fields: (_io, _connection, settings) =>
        columnsOf(settings).map((name) => ({ id: name, label: name, type: "text" })),
      async run(io, input) {
        refuseUnfilled(AUTH, input.connection, "connection");
        const columns = columnsOf(input.settings);
        const path = pathOf(io, input.connection);
        return inTurn(path, () => appendLine(path, columns, input));
      },
    },
  ],
};

function pathOf(io: Io, connection: Values): string {
  refuseUnfilled(AUTH, connection, "connection");
  const name = text(connection, "file").trim();
  const path = io.file(name);
  if (/\.csv$/i.test(name)) return path;
  throw new Refusal("no", "file_name", `${JSON.stringify(name)} must end in .csv.`);
}

function columnsOf(settings: Values): readonly string[] {
  refuseUnfilled(SETTINGS, settings, "task");
  const columns = text(settings, "columns")
    .split(",")
    .map((name) => name.trim());
  if (columns.some((name) => name === "") || new Set([...columns, KEY_COLUMN]).size <= columns.length) {
    throw new Refusal(
      "no",
      "invalid_value",
      "Each column needs a name of its own: write them like email, first name, joined.",
    );
  }
  return columns;
}

function inTurn<T>(path: string, act: () => Promise<T>): Promise<T> {
  const before = turns.get(path) ?? Promise.resolve();
  const turn = before.then(act, act);
  const settled = turn.then(
    () => undefined,
    () => undefined,
  );
  turns.set(path, settled);
  void settled.then(() => turns.get(path) === settled && turns.delete(path));
  return turn;
}

/** In one write, and on the disk before it counts as done. */
async function appendLine(
  path: string,
  columns: readonly string[],
  { values, idempotencyKey }: RunInput,
): Promise<RunOutput> {
  const header = csvLine([...columns, KEY_COLUMN]);
  const line = csvLine([...columns.map((name) => neutralize(text(values, name))), idempotencyKey]);
  const file = await open(path, "a+");
  try {
    const written = await contentOf(file, path);
    if (written === "") {
      await file.appendFile(header + line);
    } else {
      refuseOtherHeader(written, header, path);
      if (written.includes(`,${idempotencyKey}\r\n`))
        return { summary: "The line was there already: this is a repeat, and added none." };
      await file.appendFile(written.endsWith("\n") ? line : `\r\n${line}`);
    }
    await file.sync();
    return { summary: "Added a line to the file." };
  } finally {
    await file.close();
  }
}

async function contentOf(file: FileHandle, path: string): Promise<string> {
  const { size } = await file.stat();
  if (size <= MAX_FILE_BYTES) return file.readFile("utf8");
  throw new Refusal(
    "no",
    "file_too_large",
    `${basename(path)} has grown beyond 64 MiB: move it away, and a new one begins.`,
  );
}

function refuseOtherHeader(written: string, header: string, path: string): void {
  if (
    written
      .replace(/^\ufeff/, "")
      .replace(/\r?\n/, "\r\n")
      .startsWith(header)
  )
    return;
  throw new Refusal(
    "no",
    "other_columns",
    `${basename(path)} begins with other columns than ${header.trim()}: move it away, or choose its columns.`,
  );
}
