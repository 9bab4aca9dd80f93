import { type Html, html } from "../../kernel/html.ts";
import type { ApiDocument, JsonSchema, Operation } from "../../kernel/http/index.ts";
import { codeBlock } from "../code-block.ts";
import { describeData } from "../events-section.ts";
import { prose } from "../prose.ts";
import { schemaTable } from "../schema-table.ts";
import type { Section } from "./section.ts";

/** Every event type of the catalogue, as the API's document has it. */
export function eventTypesSection({ webhooks, components }: ApiDocument): Section {
  const user = components.schemas.User ?? {};
  const types = Object.entries(webhooks);
  return {
    id: "event-types",
    title: "Event types",
    links: types.map(([type, { post }]) => html`<li><a href="#${type}">${post.summary}</a></li>`),
    body: html`
<p>The names of event types speak of a <i>tester</i> where this page says user: the word is older than Hookline, and receivers know it.</p>
${types.map(([type, { post }]) => renderType(type, post, user))}`,
  };
}

function renderType(type: string, operation: Operation, user: JsonSchema): Html {
  const media = operation.requestBody?.content["application/json"];
  return html`
<section class="operation event" id="${type}">
<div class="text">
<h3><a href="#${type}">${operation.summary}</a></h3>
<p class="path"><code>${type}</code></p>
${prose(operation.description ?? "")}
${describeData(media?.schema.properties?.data ?? {}, user)}
</div>
<div class="code"><details><summary>Sample</summary>${codeBlock(`${type}.json`, JSON.stringify(media?.example, null, 2))}</details></div>
</section>`;
}

/** What most events carry, told once. */
export function userSection({ components: { schemas } }: ApiDocument): Section {
  const { User = {}, Profile = {} } = schemas;
  return {
    id: "schema-User",
    title: "The user",
    links: [],
    body: html`
<p>What <code>data</code> has in every event about one user, as of the moment of the event.</p>
${schemaTable(User, { isAnswer: true })}
<section id="schema-Profile">
<h3><a href="#schema-Profile">Profile</a></h3>
${schemaTable(Profile, { isAnswer: true })}
</section>`,
  };
}
