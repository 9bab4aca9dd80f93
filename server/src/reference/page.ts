import { createHash } from "node:crypto";
import { type Html, html } from "../kernel/html.ts";
import type { ApiDocument, JsonSchema, Operation } from "../kernel/http/index.ts";
import type { Call } from "./curl.ts";
import { eventsSection } from "./events-section.ts";
import { methodBadge, type Reader, renderOperation } from "./operation.ts";
import { CSS } from "./page-style.ts";
import { prose } from "./prose.ts";
import { schemaTable } from "./schema-table.ts";

/** Nothing is loaded, run or framed. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(CSS).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

interface Group {
  id: string;
  name: string;
  description: string;
  calls: Call[];
}

/** The document as one page to read, without scripts; `baseUrl` stands in the examples. */
export function renderPage(document: ApiDocument, baseUrl: string): string {
  const reader: Reader = { document, baseUrl, resolve: resolverOf(document) };
  const groups = groupsOf(document);
  const page = html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${document.info.title}</title>
<style>${{ html: CSS }}</style>
<body>
<a class="jump" href="#contents">Contents</a>
${contents(groups, document)}
<main>
<header><h1>${document.info.title}</h1>
<p class="version">Version ${document.info.version} · <a href="/api/openapi.json">OpenAPI document</a></p>
${prose(document.info.description)}
</header>
${groups.map((group) => renderGroup(group, reader))}
${eventsSection(reader)}
${schemasSection(document)}
</main>
</html>
`;
  return page.html;
}

function groupsOf({ tags, paths }: ApiDocument): Group[] {
  const calls = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
  );
  return tags.map(({ name, description }) => ({
    id: `group-${name.toLowerCase().replaceAll(" ", "-")}`,
    name,
    description,
    calls: calls.filter(({ operation }) => operation.tags.includes(name)),
  }));
}

function contents(groups: readonly Group[], document: ApiDocument): Html {
  const lists = groups.map(({ id, name, calls }) => contentsOf(id, name, calls.map(callLink)));
  const events = Object.values(document.webhooks).map(({ post }) => eventLink(post));
  return html`
<nav aria-label="Contents" id="contents">
${lists}
${contentsOf("event-types", "Event types", events)}
${contentsOf("schemas", "Schemas", [])}
</nav>`;
}

function contentsOf(id: string, name: string, links: readonly Html[]): Html {
  const list = links.length > 0 ? html`<ul>${links}</ul>` : null;
  return html`<h2><a href="#${id}">${name}</a></h2>${list}`;
}

function callLink({ method, operation }: Call): Html {
  return html`<li><a href="#${operation.operationId}">${methodBadge(method)} ${operation.summary}</a></li>`;
}

function eventLink({ operationId, summary }: Operation): Html {
  return html`<li><a href="#${operationId}">${summary}</a></li>`;
}

function renderGroup({ id, name, description, calls }: Group, reader: Reader): Html {
  return html`
<section class="group" id="${id}">
<h2>${name}</h2>
${prose(description)}
${calls.map((call) => renderOperation(call, reader))}
</section>`;
}

function schemasSection({ components }: ApiDocument): Html {
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) =>
      html`<section id="schema-${name}"><h3><a href="#schema-${name}">${name}</a></h3>${schemaTable(schema, { isAnswer: true })}</section>`,
  );
  return html`<section class="group" id="schemas"><h2>Schemas</h2>${schemas}</section>`;
}

function resolverOf({ components }: ApiDocument): (schema: JsonSchema) => JsonSchema {
  return (schema) => {
    const name = schema.$ref?.split("/").at(-1);
    return name === undefined ? schema : (components.schemas[name] ?? {});
  };
}
