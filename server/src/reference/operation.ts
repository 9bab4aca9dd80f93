import { type Html, html } from "../kernel/html.ts";
import type { ApiDocument, ApiResponse, JsonSchema, Operation } from "../kernel/http/index.ts";
import { type Call, curl } from "./curl.ts";
import { inline, prose } from "./prose.ts";
import { type Resolve, sampleOf } from "./sample.ts";
import { renderRow, schemaTable, typeOf } from "./schema-table.ts";

const JSON_TYPE = "application/json";

export interface Reader {
  document: ApiDocument;
  resolve: Resolve;
  baseUrl: string;
}

/** One operation: what it does and takes on the left, how that looks on the right. */
export function renderOperation(call: Call, reader: Reader): Html {
  const { method, path, operation } = call;
  const body = Object.entries(operation.requestBody?.content ?? {})[0];
  return html`
<section class="operation" id="${operation.operationId}">
<div class="text">
<h3><a href="#${operation.operationId}">${operation.summary}</a></h3>
<p class="path">${methodBadge(method)} <code>${breakable(path)}</code></p>
${prose(operation.description ?? "")}
${accessLine(operation)}
${parameters(operation, "path", "In the path")}
${parameters(operation, "query", "In the query")}
${body ? requestBody(operation, body[1].schema, body[0]) : null}
${answers(operation, reader)}
</div>
<div class="code">
<pre><code>${curl(call, reader.baseUrl, reader.resolve)}</code></pre>
${answerSample(operation, reader)}
</div>
</section>`;
}

export function methodBadge(method: string): Html {
  return html`<span class="method ${method}">${method.toUpperCase()}</span>`;
}

/** A path that may be broken before each of its parts. */
function breakable(path: string): Html[] {
  return path.split("/").map((part, i) => (i === 0 ? html`${part}` : html`<wbr>/${part}`));
}

function accessLine({ security }: Operation): Html {
  if (security.length === 0) return html`<p class="access">Needs no key.</p>`;
  if (security.some((way) => "publishable_key" in way)) {
    return html`<p class="access">Needs a publishable key, or the project's slug.</p>`;
  }
  if (!security.some((way) => "secret_key" in way)) {
    return html`<p class="access">For signed-in members; no key will do.</p>`;
  }
  const scopes = security.flatMap((way) => way.secret_key ?? []);
  return scopes.length > 0
    ? html`<p class="access">Needs the scope <code>${scopes.join(", ")}</code>.</p>`
    : html`<p class="access">Needs any secret key.</p>`;
}

function parameters(
  { parameters: all = [] }: Operation,
  place: "path" | "query",
  title: string,
): Html | null {
  const shown = all.filter((parameter) => parameter.in === place && parameter.name !== "project");
  if (shown.length === 0) return null;
  const rows = shown.map(({ name, required = false, description, schema }) =>
    renderRow({
      path: [name],
      schema: description === undefined ? schema : { ...schema, description },
      isRequired: required && place !== "path",
    }),
  );
  return html`<h4>${title}</h4><table><tbody>${rows}</tbody></table>`;
}

function requestBody(operation: Operation, schema: JsonSchema, mediaType: string): Html {
  const optional = operation.requestBody?.required ? null : html`, which may be left out`;
  return html`<h4>Body <small>${mediaType}${optional}</small></h4>${schemaTable(schema, { isAnswer: false })}`;
}

function answers({ responses }: Operation, { document }: Reader): Html {
  const entries = Object.entries(responses).filter(([status]) => status !== "default");
  const good = entries.filter(([status]) => Number(status) < 400);
  const refused = entries.filter(([status]) => Number(status) >= 400);
  const refusals = refused.map(([status, response]) => {
    const name = response.$ref?.split("/").at(-1) ?? "";
    const when = document.components.responses[name]?.description ?? response.description;
    return html`<li><code>${status}</code> ${prose(when)}</li>`;
  });
  return html`
<h4>Answers</h4>
${good.map(([status, response]) => goodAnswer(status, response))}
${refusals.length > 0 ? html`<ul class="refusals">${refusals}</ul>` : null}`;
}

function goodAnswer(status: string, { description, headers, content }: ApiResponse): Html {
  const [mediaType = "", media] = Object.entries(content ?? {})[0] ?? [];
  if (!media) {
    const ending = headers?.location ? null : ", without a body";
    return html`<p class="answer"><code>${status}</code> ${inline(description)}${ending}</p>`;
  }
  const { schema } = media;
  if (mediaType !== JSON_TYPE) return html`<p class="answer"><code>${status}</code> ${mediaType}</p>`;
  const table = schemaTable(schema.items ?? schema, { isAnswer: true });
  const line = html`<code>${status}</code> ${table ? (schema.items ? "a list of:" : null) : typeOf(schema)}`;
  return table
    ? html`<details class="answer"><summary>${line} <span class="more">its members</span></summary>${table}</details>`
    : html`<p class="answer">${line}</p>`;
}

/** Of the last answer that has a body: as JSON, or as the text that its schema shows. */
function answerSample({ responses }: Operation, { resolve }: Reader): Html | null {
  const good = Object.entries(responses).filter(([status, { content }]) => Number(status) < 400 && content);
  const [status, response] = good.at(-1) ?? [];
  const [mediaType, media] = Object.entries(response?.content ?? {})[0] ?? [];
  if (!media || status === undefined) return null;
  const isJson = mediaType === JSON_TYPE;
  if (!isJson && !media.schema.examples) return null;
  const sample = sampleOf(media.schema, resolve);
  const shown = isJson ? JSON.stringify(sample, null, 2) : String(sample);
  return html`<details open><summary>Answer, ${status}</summary><pre><code>${shown}</code></pre></details>`;
}
