import { type Html, html } from "../kernel/html.ts";
import type { JsonSchema, Operation } from "../kernel/http/index.ts";
import type { Reader } from "./operation.ts";
import { prose } from "./prose.ts";
import { renderRow, schemaTable } from "./schema-table.ts";

/** Every type of event that webhooks carry, and what such a request looks like. */
export function eventsSection({ document }: Reader): Html {
  const user = document.components.schemas.User ?? {};
  const events = Object.entries(document.webhooks).map(([type, { post }]) => renderEvent(type, post, user));
  return html`
<section class="group" id="event-types">
<h2>Event types</h2>
<p>What webhook endpoints are sent, as a POST. The body has four members, in this order: <code>id</code>, <code>type</code>, <code>data</code>, and <code>created_at</code> in Unix seconds. Answer with status 200 within 15 seconds. The same event may come more than once: remember which <code>id</code>s you have seen. <a href="/docs/webhooks">Webhooks</a> has the rest: how to verify one, when it is tried again.</p>
${headers(Object.values(document.webhooks)[0]?.post)}
${events}
</section>`;
}

function headers(operation: Operation | undefined): Html | null {
  const rows = (operation?.parameters ?? []).map(({ name, description = "", schema }) =>
    renderRow({ path: [name], schema: { ...schema, description }, isRequired: false }),
  );
  return rows.length > 0 ? html`<h3>Headers</h3><table><tbody>${rows}</tbody></table>` : null;
}

function renderEvent(type: string, operation: Operation, user: JsonSchema): Html {
  const media = operation.requestBody?.content["application/json"];
  const data = media?.schema.properties?.data ?? {};
  return html`
<section class="operation event" id="${operation.operationId}">
<div class="text">
<h3><a href="#${operation.operationId}">${operation.summary}</a></h3>
<p class="path"><code>${type}</code></p>
${prose(operation.description ?? "")}
${describeData(data, user)}
</div>
<div class="code"><details><summary>Sample</summary><pre><code>${JSON.stringify(media?.example, null, 2)}</code></pre></details></div>
</section>`;
}

/** Most carry the user; what is more is told. */
export function describeData(data: JsonSchema, user: JsonSchema): Html | null {
  const userLink = html`<a href="#schema-User">User</a>`;
  if (data.$ref) return html`<p><code>data</code> is the ${userLink}.</p>`;
  const ofUser = Object.keys(user.properties ?? {});
  const more = Object.entries(data.properties ?? {}).filter(([name]) => !ofUser.includes(name));
  const isUser = ofUser.length > 0 && ofUser.every((name) => name in (data.properties ?? {}));
  if (!isUser) return html`<h4>In <code>data</code></h4>${schemaTable(data, { isAnswer: true })}`;
  return html`<p><code>data</code> is the ${userLink}, and has besides:</p>${schemaTable({ ...data, properties: Object.fromEntries(more) }, { isAnswer: true })}`;
}
