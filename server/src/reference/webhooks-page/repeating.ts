import { html } from "../../kernel/html.ts";
import { codeBlock } from "../code-block.ts";
import { prose } from "../prose.ts";
import type { Section } from "./section.ts";
import { readSnippet } from "./snippet.ts";

/** What at least once means to a receiver. */
export function repeatingSection(): Section {
  return {
    id: "repeating",
    title: "Twice, and out of order",
    links: [],
    body: html`
<p>A webhook is sent at least once: Hookline would rather send one twice than lose it. Yours may have taken a webhook whose answer got lost on the way, or Hookline may have been stopped in the middle of one.</p>
${prose("So remember what you have seen, and answer `200` to it again. The header `webhook-id` is the same on every attempt, and on a webhook that is sent again by hand; so is the `id` in the body, which you can take where only the body gets through to you. A receiver that does all of it, and its work afterwards from what it kept:")}
${codeBlock("receiver.mjs", readSnippet("standard", "receiver.mjs"))}
${prose("Webhooks are not in order either: one that had to be tried again comes after newer ones. Each has the user as of its own moment, so of two about the same user believe the one with the higher `id` in the body.")}`,
  };
}
