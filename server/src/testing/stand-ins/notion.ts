import { type StandIn, type StandInAnswer, type StandInRequest, startStandIn } from "./stand-in.ts";

export interface NotionPage {
  id: string;
  properties: { [name: string]: unknown };
}

/**
 * https://developers.notion.com/reference: post-search (cursor pages), retrieve-a-database, post-database-query, post-page,
 * status-codes (the errors' shape, `missing_version`, 409 `conflict_error`), version 2022-06-28.
 */
export async function startNotion(token: string): Promise<StandIn & { pages: NotionPage[] }> {
  const pages: NotionPage[] = [];
  const standIn = await startStandIn((request) => {
    if (request.headers["notion-version"] === undefined)
      return refused(400, "missing_version", "Notion-Version header should be defined");
    if (request.headers.authorization !== `Bearer ${token}`)
      return refused(401, "unauthorized", "API token is invalid.");
    return answer(request, pages);
  });
  return { ...standIn, pages };
}

const PROPERTIES = {
  "E-mail": { id: "%3AUPp", name: "E-mail", type: "email" },
  Name: { id: "title", name: "Name", type: "title" },
  Run: { id: "b%3Cd", name: "Run", type: "rich_text" },
  Score: { id: "c%3De", name: "Score", type: "number" },
  Sum: { id: "d%3Ef", name: "Sum", type: "formula" },
  Tags: { id: "e%3Fg", name: "Tags", type: "multi_select" },
};

function answer({ method, path, json }: StandInRequest, pages: NotionPage[]): StandInAnswer {
  if (path === "/v1/users/me") return { json: { object: "user", type: "bot", name: "Hookline" } };
  if (path === "/v1/search") return { json: search((json as { start_cursor?: string }).start_cursor) };
  if (path === "/v1/databases/d1" && method === "GET")
    return { json: { object: "database", properties: PROPERTIES } };
  if (path === "/v1/databases/d1/query") return { json: query(json as Query, pages) };
  if (path === "/v1/pages" && method === "POST") return add(json as Adding, pages);
  return refused(
    404,
    "object_not_found",
    "Could not find database. Make sure it is shared with your integration.",
  );
}

/** Two pages. */
function search(cursor: string | undefined): object {
  const database = (id: string, name: string) => ({ object: "database", id, title: [{ plain_text: name }] });
  return cursor === undefined
    ? { object: "list", results: [database("d1", "Users")], has_more: true, next_cursor: "fe2cc560" }
    : { object: "list", results: [database("d2", "Orders")], has_more: false, next_cursor: null };
}

interface Query {
  filter: { property: string; rich_text: { equals: string } };
}

function query({ filter }: Query, pages: NotionPage[]): object {
  const results = pages.filter(
    ({ properties }) => textOf(properties[filter.property]) === filter.rich_text.equals,
  );
  return { object: "list", results, has_more: false, next_cursor: null };
}

function textOf(property: unknown): string | undefined {
  return (property as { rich_text?: { text: { content: string } }[] } | undefined)?.rich_text?.[0]?.text
    .content;
}

interface Adding {
  parent: { database_id: string };
  properties: NotionPage["properties"];
}

function add({ parent, properties }: Adding, pages: NotionPage[]): StandInAnswer {
  if (parent.database_id !== "d1") return refused(404, "object_not_found", "Could not find database.");
  const unknown = Object.keys(properties).find((name) => !Object.hasOwn(PROPERTIES, name));
  if (unknown) return refused(400, "validation_error", `${unknown} is not a property that exists.`);
  const page = { id: `p${pages.length + 1}`, properties };
  pages.push(page);
  return { json: { object: "page", ...page, url: `https://www.notion.so/${page.id}` } };
}

function refused(status: number, code: string, message: string): StandInAnswer {
  return { status, json: { object: "error", status, code, message } };
}
