import { html } from "../../kernel/html.ts";
import { ERROR_SENTENCES } from "../../webhooks/index.ts";
import { gridTable, type Section } from "./section.ts";

/** What the event log says of an attempt that got no answer. */
export function failingSection(): Section {
  const rows = Object.entries(ERROR_SENTENCES).map(([code, sentence]) => [
    html`<code>${code}</code>`,
    html`${sentence}`,
  ]);
  return {
    id: "failing",
    title: "When there is no answer",
    links: [],
    body: html`
<p>The event log has for each attempt what was sent, what came back, and how long it took. An attempt without a complete answer has one of these codes instead of a status:</p>
${gridTable(["Code", "What it means, and what to do"], rows)}`,
  };
}
