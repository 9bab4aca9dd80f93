import { html } from "../../kernel/html.ts";
import { codeBlock } from "../code-block.ts";
import { prose } from "../prose.ts";
import type { Section } from "./section.ts";
import { readSnippet } from "./snippet.ts";

const START = "HOOKLINE_EGRESS_ALLOW=127.0.0.1 npm start";
const RECEIVE = "WEBHOOK_SECRET=whsec_… node receiver.mjs";

/** How to see a webhook arrive on one's own machine. */
export function tryingSection(): Section {
  return {
    id: "trying",
    title: "Try it on your machine",
    links: [],
    body: html`
<ol>
<li>Hookline sends to no internal address unless it is told to. Start one that may reach your own machine:
${codeBlock("Start Hookline", START)}</li>
<li>${prose("Add `http://127.0.0.1:5000/` as a webhook URL, and copy its secret.")}</li>
<li>${prose("Keep `verify.mjs` and `receiver.mjs` from this page in one folder, and start the receiver there:")}
${codeBlock("Start the receiver", RECEIVE)}</li>
<li>${prose("Press Test. It sends a sample of the event, signed like any other, and shows what came back. A test's `webhook-id` begins with `test_` and the `id` in its body is 0; it is tried once, and doesn't appear in the event log.")}</li>
</ol>
<p>A Hookline elsewhere reaches your machine through a tunnel, which gives it an address on the internet.</p>
<h3>With cURL alone</h3>
${prose("Without Hookline: this signs whatever is in a file, such as a sample from below, and sends it to your receiver.")}
${codeBlock("send.sh", readSnippet("standard", "send.sh"))}`,
  };
}
