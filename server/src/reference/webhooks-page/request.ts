import { MAX_BODY_BYTES } from "../../events/index.ts";
import { type Html, html } from "../../kernel/html.ts";
import type { ApiDocument, JsonSchema, Parameter } from "../../kernel/http/index.ts";
import { VERSION } from "../../version.ts";
import { requestHeaders, signingKeys } from "../../webhooks/index.ts";
import { codeBlock } from "../code-block.ts";
import { inline, prose } from "../prose.ts";
import { schemaTable } from "../schema-table.ts";
import { gridTable, type Section } from "./section.ts";

const EXAMPLE_URL = new URL("https://example.com/hooks");
const EXAMPLE_ID = "evt_01k8zq6h2v5w9x4y7b3n0m8c6d";
const EXAMPLE_SECRET = `whsec_${Buffer.from("this is an example, never use it").toString("base64")}`;
const EXAMPLE_SENT_AT = Date.UTC(2026, 2, 2, 9, 30);
/** Small enough to be read byte by byte. */
const EXAMPLE_TYPE = "wave_completed";

const ENVELOPE: { [member: string]: JsonSchema } = {
  id: { type: "integer", description: "The event's number, unique in the installation. A test's is 0." },
  type: { type: "string", description: "The event type, by its wire name." },
  data: { type: "object", description: "What there is to say about it, as each event type has it." },
  created_at: { type: "integer", description: "When it happened, in Unix seconds." },
};

/** What arrives: the headers, and the four members of the body. */
export function requestSection({ webhooks }: ApiDocument): Section {
  const post = webhooks[EXAMPLE_TYPE]?.post;
  const event = post?.requestBody?.content["application/json"]?.example;
  return {
    id: "request",
    title: "The request",
    links: [],
    body: html`
<p>A POST by HTTP/1.1, with JSON of at most ${MAX_BODY_BYTES / 1024} KiB. The body is written once, when the event is recorded: every webhook URL gets the same bytes, on every attempt.</p>
${codeBlock("A request", exampleRequest(JSON.stringify(event)))}
<p>Signed for real, with the secret <code>${EXAMPLE_SECRET}</code>: try your own code on it, all but the check of its age.</p>
<h3>Headers</h3>
${gridTable(["Header", "What it holds"], headerRows(post?.parameters ?? []))}
<h3>Body</h3>
<p>Four members, in this order:</p>
${schemaTable({ properties: ENVELOPE }, { isAnswer: true })}
${prose("Times within `data` are in ISO 8601 and UTC; what is not known is `null`. Members may be added at the end of `data`, so take no offence at one you don't know; none is renamed or taken away. The place on the waitlist is in no webhook, as it changes with every sign-up; the API has it.")}`,
  };
}

function headerRows(parameters: readonly Parameter[]): Html[][] {
  const signed = parameters.map(({ name, description = "" }) => [name, description]);
  const rows = [
    ...signed,
    ["content-type", "`application/json; charset=utf-8`"],
    ["user-agent", "`Hookline/` and its version."],
    ["accept-encoding", "`identity`: answers are never unpacked."],
    ["your own", "Those that you gave the webhook URL, such as `authorization`."],
  ];
  return rows.map(([name = "", what = ""]) => [html`<code>${name}</code>`, html`${inline(what)}`]);
}

function exampleRequest(body: string): string {
  const { host, pathname, href } = EXAMPLE_URL;
  const keys = [signingKeys(EXAMPLE_SECRET)];
  const address = { url: href, signature: "prefinery", headers: {}, keys } as const;
  const headers = requestHeaders(address, EXAMPLE_ID, body, EXAMPLE_SENT_AT, `Hookline/${VERSION}`);
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}`);
  return [`POST ${pathname} HTTP/1.1`, ...lines, "", body].join("\n");
}
