import { at, listAt, textAt } from "./answers.ts";
import { type Option, Refusal, type Values } from "./connector.ts";
import { fetchGoogleToken, readServiceAccount } from "./google-token.ts";
import { type Call, httpApi } from "./http-api.ts";
import { text } from "./required.ts";

/** Rows at a sheet's end that are searched for a run's key: a run is repeated soon, or not at all. */
const ROWS_LOOKED_AT = 5000;

export const googleSheets = httpApi({
  id: "google-sheets",
  name: "Google Sheets",
  summary: "Add rows to a Google sheet.",
  category: "sheet",
  keywords: ["spreadsheet", "table", "row", "google", "excel"],
  auth: [
    {
      id: "key",
      label: "Service account key (JSON)",
      kind: "secret",
      required: true,
      placeholder: '{ "type": "service_account", … }',
    },
  ],
  help: [
    "In the Google Cloud console pick or make a project, switch on the “Google Sheets API”, and under “IAM & Admin”, “Service Accounts” make an account without roles.",
    "Under its “Keys” add a key of type JSON, and paste the whole file here.",
    "Share the sheet with the account’s address (…@….iam.gserviceaccount.com) as an editor.",
  ],
  async open(connection, io) {
    const account = readServiceAccount(text(connection, "key"));
    const token = await fetchGoogleToken(io, account, "https://www.googleapis.com/auth/spreadsheets");
    return {
      base: "https://sheets.googleapis.com/v4/spreadsheets",
      headers: { authorization: `Bearer ${token}` },
    };
  },
  reason: ["error.message"],
  rights: "Is the sheet shared with the service account's address as an editor?",
  async check(_, connection) {
    const { email } = readServiceAccount(text(connection, "key"));
    return `Google accepts the key. Share each sheet with ${email}.`;
  },
  actions: [
    {
      id: "add_row",
      name: "Add a row",
      summary: "Adds a row below the last one, by the titles in the first row.",
      settings: [
        {
          id: "spreadsheet",
          label: "Spreadsheet",
          kind: "text",
          required: true,
          placeholder: "https://docs.google.com/spreadsheets/d/…",
          help: "Its address in the browser.",
        },
        { id: "sheet", label: "Sheet", kind: "choice", required: true, discovered: true },
        {
          id: "key_column",
          label: "Column for the run’s key",
          kind: "choice",
          discovered: true,
          help: "A column of its own: with it, a run that is repeated after a crash adds no second row.",
        },
      ],
      options: {
        sheet: {
          needs: ["spreadsheet"],
          request: (settings) => ({
            path: `/${idOf(settings)}`,
            query: { fields: "sheets.properties(title)" },
          }),
          rows: "sheets",
          value: "properties.title",
          label: "properties.title",
        },
        key_column: titleOptions,
      },
      fields: async (call, settings) =>
        (await titlesOf(call, settings))
          .filter((title) => title !== "" && title !== text(settings, "key_column"))
          .map((title) => ({ id: title, label: title, type: "text" })),
      run: async (call, { settings, values, idempotencyKey }) => {
        const titles = await titlesOf(call, settings);
        const keyColumn = text(settings, "key_column");
        if (keyColumn !== "" && (await isThere(call, settings, titles.indexOf(keyColumn), idempotencyKey)))
          return { summary: "The row had been added before" };
        const answer = await call({
          method: "POST",
          path: `/${idOf(settings)}/values/${rangeOf(settings, "A1")}:append`,
          // RAW: what people typed into a form is never run as a formula.
          query: { valueInputOption: "RAW", insertDataOption: "INSERT_ROWS" },
          json: {
            values: [rowOf(titles, { ...values, ...(keyColumn !== "" && { [keyColumn]: idempotencyKey }) })],
          },
        });
        const range = textAt(answer, "updates.updatedRange");
        return { summary: `Added a row at ${range}`, output: at(answer, "updates") };
      },
    },
  ],
});

/** The part of its address that names it, or that part alone. */
function idOf(settings: Values): string {
  const given = text(settings, "spreadsheet").trim();
  const id = /\/d\/([\w-]+)/.exec(given)?.[1] ?? given;
  if (/^[\w-]+$/.test(id)) return id;
  throw new Refusal("no", "not_found", `${given} is no address of a Google sheet`);
}

function rangeOf(settings: Values, cells: string): string {
  return encodeURIComponent(`'${text(settings, "sheet").replaceAll("'", "''")}'!${cells}`);
}

/** What stands in the first row. */
async function titlesOf(call: Call, settings: Values): Promise<readonly string[]> {
  const answer = await call({ path: `/${idOf(settings)}/values/${rangeOf(settings, "1:1")}` });
  const titles = listAt(answer, "values.0").map(String);
  if (titles.some((title) => title !== "")) return titles;
  throw new Refusal("no", "not_found", "The sheet's first row is empty: write the columns' titles into it");
}

async function titleOptions(call: Call, settings: Values): Promise<readonly Option[]> {
  if (text(settings, "sheet") === "") return [];
  const titles = await titlesOf(call, settings);
  return titles.filter((title) => title !== "").map((title) => ({ value: title, label: title }));
}

/** By titles, so that columns may be moved. */
function rowOf(titles: readonly string[], values: Values): unknown[] {
  const lost = Object.keys(values).filter((title) => !titles.includes(title));
  if (lost.length > 0)
    throw new Refusal(
      "no",
      "not_found",
      `The sheet has no column “${lost[0]}” any more: map the fields anew`,
    );
  return titles.map((title) => cellOf(values[title]));
}

function cellOf(value: unknown): unknown {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : value;
}

async function isThere(call: Call, settings: Values, column: number, key: string): Promise<boolean> {
  if (column < 0) return false;
  const letters = lettersOf(column);
  const last = await rowCountOf(call, settings);
  const cells = `${letters}${Math.max(1, last - ROWS_LOOKED_AT)}:${letters}${last}`;
  const answer = await call({
    path: `/${idOf(settings)}/values/${rangeOf(settings, cells)}`,
    query: { majorDimension: "COLUMNS" },
  });
  return listAt(answer, "values.0").includes(key);
}

async function rowCountOf(call: Call, settings: Values): Promise<number> {
  const answer = await call({
    path: `/${idOf(settings)}`,
    query: { fields: "sheets.properties(title,gridProperties.rowCount)" },
  });
  const sheet = listAt(answer, "sheets").find(
    (it) => textAt(it, "properties.title") === text(settings, "sheet"),
  );
  return Number(at(sheet, "properties.gridProperties.rowCount") ?? 1);
}

/** 0 is A, 25 is Z, 26 is AA. */
function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? "" : lettersOf(rest - 1)) + String.fromCharCode(65 + (column % 26));
}
