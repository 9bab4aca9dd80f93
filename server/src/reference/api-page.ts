import { type Html, html } from "../kernel/html.ts";
import type { ApiDocument, JsonSchema, Operation } from "../kernel/http/index.ts";
import type { Call } from "./curl.ts";
import { eventsSection } from "./events-section.ts";
import { type ContentsEntry, renderPage } from "./layout.ts";
import { methodBadge, type Reader, renderOperation } from "./operation.ts";
import { prose } from "./prose.ts";
import { schemaTable } from "./schema-table.ts";

interface Group {
  id: string;
  name: string;
  description: string;
  calls: Call[];
}

/** The document as one page to read, without scripts; `baseUrl` stands in the examples. */
export function renderApiPage(document: ApiDocument, baseUrl: string): string {
  const { title, version, description } = document.info;
  const reader: Reader = { document, baseUrl, resolve: resolverOf(document) };
  const groups = groupsOf(document);
  const main = html`
<header><h1>${title}</h1>
<p class="version">Version ${version} · <a href="/api/openapi.json">OpenAPI document</a> · <a href="/docs/webhooks">Webhooks</a></p>
${prose(description)}
</header>
${groups.map((group) => renderGroup(group, reader))}
${eventsSection(reader)}
${schemasSection(document)}`;
  return renderPage({ title, contents: contentsOf(groups, document), main, script: null });
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

function contentsOf(groups: readonly Group[], document: ApiDocument): ContentsEntry[] {
  const events = Object.values(document.webhooks).map(({ post }) => eventLink(post));
  return [
    ...groups.map(({ id, name, calls }) => ({ id, title: name, links: calls.map(callLink) })),
    { id: "event-types", title: "Event types", links: events },
    { id: "schemas", title: "Schemas", links: [] },
  ];
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
