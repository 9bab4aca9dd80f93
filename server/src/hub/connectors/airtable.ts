import { at, listAt, textAt } from "./answers.ts";
import type { Option, TargetField, Values } from "./connector.ts";
import { type Call, httpApi, type Listing } from "./http-api.ts";
import { given, text } from "./required.ts";

const tables: Listing = {
  needs: ["base"],
  request: (settings) => ({ path: `/meta/bases/${encodeURIComponent(text(settings, "base"))}/tables` }),
  rows: "tables",
  value: "id",
  label: "name",
};

export const airtable = httpApi({
  id: "airtable",
  name: "Airtable",
  summary: "Add rows to an Airtable table, or change the one that is there.",
  category: "sheet",
  keywords: ["table", "row", "spreadsheet", "base"],
  auth: [
    { id: "token", label: "Personal access token", kind: "secret", required: true, placeholder: "pat…" },
  ],
  help: [
    "Create a token at airtable.com/create/tokens with the scopes data.records:read, data.records:write and schema.bases:read.",
    "Give it access to the base that you want to write to, and to no other.",
  ],
  open: ({ token }) => ({
    base: "https://api.airtable.com/v0",
    headers: { authorization: `Bearer ${token}` },
  }),
  reason: ["error.message", "error.type", "error"],
  rights:
    "The token needs data.records:read, data.records:write and schema.bases:read, and access to the base.",
  async check(call) {
    const bases = listAt(await call({ path: "/meta/bases" }), "bases");
    return `The token works: it reaches ${bases.length === 1 ? "one base" : `${bases.length} bases`}.`;
  },
  actions: [
    {
      id: "save_row",
      name: "Save a row",
      summary: "Adds a row, or changes the one with the same value in a column that you pick.",
      settings: [
        { id: "base", label: "Base", kind: "choice", required: true, discovered: true },
        { id: "table", label: "Table", kind: "choice", required: true, discovered: true },
        {
          id: "match",
          label: "Column that tells rows apart",
          kind: "choice",
          discovered: true,
          help: "A row with the same value there is changed. Without one, each run adds a row.",
        },
        {
          id: "key_column",
          label: "Column for the run’s key",
          kind: "choice",
          discovered: true,
          help: "A text column of its own: with it, a run that is repeated after a crash adds no second row.",
        },
      ],
      options: {
        base: {
          request: (_, page) => ({ path: "/meta/bases", query: { offset: page as string } }),
          rows: "bases",
          value: "id",
          label: "name",
          next: "offset",
        },
        table: tables,
        match: columnOptions,
        key_column: columnOptions,
      },
      fields: async (call, settings) =>
        (await columns(call, settings)).flatMap((column) =>
          text(settings, "key_column") === textAt(column, "id") ? [] : fieldOf(column, settings),
        ),
      run: async (call, { settings, values, idempotencyKey }) => {
        const [match, keyColumn] = [text(settings, "match"), text(settings, "key_column")];
        const fields = { ...given(values), ...(keyColumn !== "" && { [keyColumn]: idempotencyKey }) };
        const mergeOn = match || keyColumn;
        const answer = await call({
          method: mergeOn === "" ? "POST" : "PATCH",
          path: `/${encodeURIComponent(text(settings, "base"))}/${encodeURIComponent(text(settings, "table"))}`,
          json: {
            records: [{ fields }],
            typecast: true,
            ...(mergeOn !== "" && { performUpsert: { fieldsToMergeOn: [mergeOn] } }),
          },
        });
        const changed = listAt(answer, "updatedRecords").length > 0;
        return {
          summary: `${changed ? "Changed" : "Added"} row ${textAt(answer, "records.0.id")}`,
          output: at(answer, "records.0"),
        };
      },
    },
  ],
});

/** One table's columns. Airtable answers all tables of a base at once. */
async function columns(call: Call, settings: Values): Promise<readonly unknown[]> {
  const answer = await call(tables.request(settings, undefined));
  const table = listAt(answer, "tables").find((it) => textAt(it, "id") === text(settings, "table"));
  return listAt(table, "fields");
}

async function columnOptions(call: Call, settings: Values): Promise<readonly Option[]> {
  const all = await columns(call, settings);
  return all.map((column) => ({ value: textAt(column, "id"), label: textAt(column, "name") }));
}

/** Kinds that Airtable works out itself (airtable.com/developers/web/api/field-model). */
const WORKED_OUT = new Set([
  ...["aiText", "autoNumber", "button", "count", "createdBy", "createdTime", "externalSyncSource", "formula"],
  ...["lastModifiedBy", "lastModifiedTime", "lookup", "multipleLookupValues", "rollup"],
]);

const TYPES: { readonly [kind: string]: TargetField["type"] } = {
  checkbox: "boolean",
  currency: "number",
  date: "date",
  dateTime: "date",
  number: "number",
  percent: "number",
  rating: "number",
};

function fieldOf(column: unknown, settings: Values): TargetField[] {
  const [id, label, kind] = [textAt(column, "id"), textAt(column, "name"), textAt(column, "type")];
  if (WORKED_OUT.has(kind)) return [];
  return [{ id, label, type: TYPES[kind] ?? "text", required: id === text(settings, "match") }];
}
