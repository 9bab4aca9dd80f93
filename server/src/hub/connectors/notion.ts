import { at, textAt } from "./answers.ts";
import type { Option, TargetField, Values } from "./connector.ts";
import { type Call, httpApi, rowsOf } from "./http-api.ts";
import { given, text } from "./required.ts";

/** Notion refuses longer texts (developers.notion.com/reference/request-limits). */
const MAX_TEXT_CHARS = 2000;

export const notion = httpApi({
  id: "notion",
  name: "Notion",
  summary: "Add a page to a Notion database.",
  category: "sheet",
  keywords: ["database", "row", "page", "table"],
  auth: [{ id: "token", label: "Integration secret", kind: "secret", required: true, placeholder: "ntn_…" }],
  help: [
    "Create an internal integration at notion.so/profile/integrations with the rights to read and insert content, and copy its secret.",
    "Open the database in Notion, “…”, “Connections”, and add the integration there: it sees nothing else.",
  ],
  open: ({ token }) => ({
    base: "https://api.notion.com/v1",
    headers: { authorization: `Bearer ${token}`, "notion-version": "2022-06-28" },
  }),
  reason: ["message"],
  rights: "Is the database shared with the integration, under “…”, “Connections”?",
  later: (status) => status === 409, // conflict_error: "please try again"
  async check(call) {
    const me = await call({ path: "/users/me" });
    return `Signed in as “${textAt(me, "name")}”.`;
  },
  actions: [
    {
      id: "add_page",
      name: "Add a page",
      summary: "Adds a page (a row) to a database.",
      settings: [
        { id: "database", label: "Database", kind: "choice", required: true, discovered: true },
        {
          id: "key_property",
          label: "Property for the run’s key",
          kind: "choice",
          discovered: true,
          help: "A text property of its own: with it, a run that is repeated after a crash adds no second page.",
        },
      ],
      options: {
        database: {
          request: (_, page) => ({
            method: "POST",
            path: "/search",
            json: {
              filter: { property: "object", value: "database" },
              page_size: 100,
              ...(page !== undefined && { start_cursor: page }),
            },
          }),
          rows: "results",
          value: "id",
          label: "title.0.plain_text",
          next: "next_cursor",
        },
        key_property: textProperties,
      },
      fields: async (call, settings) =>
        (await properties(call, settings)).flatMap((property) =>
          property.name === text(settings, "key_property") ? [] : fieldOf(property),
        ),
      run: async (call, { settings, values, idempotencyKey }) => {
        const earlier = await pageOf(call, settings, idempotencyKey);
        if (earlier !== "") return { summary: "The page had been added before", output: { id: earlier } };
        const key = text(settings, "key_property");
        const page = await call({
          method: "POST",
          path: "/pages",
          json: {
            parent: { database_id: text(settings, "database") },
            properties: {
              ...Object.fromEntries(Object.entries(given(values)).map(propertyOf)),
              ...(key !== "" && { [key]: written("rich_text", idempotencyKey) }),
            },
          },
        });
        return { summary: "Added a page", output: { id: at(page, "id"), url: at(page, "url") } };
      },
    },
  ],
});

interface Property {
  name: string;
  type: string;
}

async function properties(call: Call, settings: Values): Promise<readonly Property[]> {
  const database = text(settings, "database");
  if (database === "") return [];
  const answer = at(await call({ path: `/databases/${encodeURIComponent(database)}` }), "properties");
  return Object.values(answer ?? {}).map((it) => ({ name: textAt(it, "name"), type: textAt(it, "type") }));
}

async function textProperties(call: Call, settings: Values): Promise<readonly Option[]> {
  const all = await properties(call, settings);
  return all.filter(({ type }) => type === "rich_text").map(({ name }) => ({ value: name, label: name }));
}

/** The page that an earlier attempt added; empty where there is none, or nothing tells. */
async function pageOf(call: Call, settings: Values, key: string): Promise<string> {
  const property = text(settings, "key_property");
  if (property === "") return "";
  const path = `/databases/${encodeURIComponent(text(settings, "database"))}/query`;
  const filter = { property, rich_text: { equals: key } };
  const found = await rowsOf(
    call,
    { request: () => ({ method: "POST", path, json: { filter, page_size: 1 } }), rows: "results" },
    settings,
  );
  return textAt(found, "0.id");
}

/** What can be written to, and how it is mapped (developers.notion.com/reference/page-property-values). */
const TYPES: { readonly [type: string]: TargetField["type"] } = {
  title: "text",
  rich_text: "text",
  email: "text",
  url: "text",
  phone_number: "text",
  select: "text",
  status: "text",
  multi_select: "text",
  number: "number",
  checkbox: "boolean",
  date: "date",
};

/** The id holds the property's type: how a value is written depends on it. */
function fieldOf({ name, type }: Property): TargetField[] {
  const mapped = TYPES[type];
  if (!mapped) return [];
  const help = type === "multi_select" ? { help: "Several with commas between." } : {};
  return [{ id: `${type}:${name}`, label: name, type: mapped, required: type === "title", ...help }];
}

function propertyOf([id, value]: [string, unknown]): [string, object] {
  const cut = id.indexOf(":");
  return [id.slice(cut + 1), written(id.slice(0, cut), value)];
}

function written(type: string, value: unknown): object {
  const shown = typeof value === "object" ? JSON.stringify(value) : String(value);
  if (type === "title" || type === "rich_text")
    return { [type]: [{ text: { content: shown.slice(0, MAX_TEXT_CHARS) } }] };
  if (type === "select" || type === "status") return { [type]: { name: shown } };
  if (type === "multi_select") {
    const names = shown.split(",").map((name) => name.trim());
    return { multi_select: names.filter((name) => name !== "").map((name) => ({ name })) };
  }
  if (type === "date") return { date: { start: shown } };
  return { [type]: value };
}
