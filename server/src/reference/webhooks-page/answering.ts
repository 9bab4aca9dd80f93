import { MAX_ANSWER_BYTES } from "../../kernel/egress/index.ts";
import { type Html, html } from "../../kernel/html.ts";
import { ATTEMPT_DEADLINE_MS, decide, MAX_RETRY_AFTER_MS, type Policy } from "../../webhooks/index.ts";
import { inline, prose } from "../prose.ts";
import { durationText } from "./duration-text.ts";
import { gridTable, type Section } from "./section.ts";

type Outcome = Parameters<typeof decide>[1];

const answered = (status: number): Outcome => ({ kind: "answered", status, retryAfter: null });

/** What a server may do, each with one outcome that stands for it. */
const OUTCOMES: readonly (readonly [string, Outcome])[] = [
  ["answers `200`", answered(200)],
  ["answers `201` to `299`", answered(204)],
  ["answers with a redirect, which is not followed", answered(302)],
  ["answers `410`", answered(410)],
  ["answers anything else: `400` to `599`", answered(500)],
  ["is not reached, or gives no complete answer in time", { kind: "unreached" }],
  ["has a private or reserved address", { kind: "blocked" }],
];

const STATES: readonly (readonly [string, string])[] = [
  ["pending", "It waits for its first attempt, or for the next one; the event log says when that is."],
  ["accepted", "Your server took it."],
  ["rejected", "Your server answered, but did not take it. Final."],
  ["failed", "No attempt got through, and there are no more to come. Final."],
  ["canceled", "Its webhook URL was deleted before it was made."],
];

/** How to answer, and what each answer leads to. */
export function answeringSection(): Section {
  const deadline = durationText(ATTEMPT_DEADLINE_MS);
  const rows = OUTCOMES.map(([what, outcome]) => [
    html`${inline(what)}`,
    verdict("classic", outcome),
    verdict("standard", outcome),
  ]);
  const states = STATES.map(([state, meaning]) => [html`<code>${state}</code>`, html`${meaning}`]);
  return {
    id: "answering",
    title: "How to answer",
    links: [],
    body: html`
${prose(`Answer with status \`200\` within ${deadline}, best at once: check that the webhook is genuine, keep it, answer, and do the work afterwards. What stands in the body of your answer doesn't matter.`)}
<p>What other answers lead to is up to the policy of the webhook URL. <b>Classic</b> is what a webhook URL has unless you choose the other: an answer is final, whatever it is, and only silence is tried again. <b>Standard</b> gives your server another chance after every answer that is no success.</p>
${gridTable(["Your server …", "Classic", "Standard"], rows)}
<ul>
<li>The ${deadline} are for everything: finding the server, connecting, the request, and the whole of your answer.</li>
<li>If you can't keep a webhook just now, as your database is down, close the connection and give no answer: that is tried again under either policy.</li>
<li>Redirects are not followed. Enter the address that they lead to.</li>
<li>${inline(`Under the standard policy \`429\` or \`503\` may say in \`Retry-After\`, in seconds or as a date, when to come back. It is heeded up to ${durationText(MAX_RETRY_AFTER_MS)}, and never makes the wait shorter.`)}</li>
<li>Of the answer's body the first ${String(MAX_ANSWER_BYTES / 1024)} KiB are kept, for you to see in the event log. The rest is not read.</li>
<li>Under the classic policy a webhook URL is never disabled for failing: each webhook stands for itself, and new events keep being sent.</li>
</ul>
<h3>States</h3>
<p>A webhook is in one of these; the event log shows which, and why.</p>
${gridTable(["State", "What it means"], states)}`,
  };
}

/** What the policy says of a first attempt that ended so. */
function verdict(policy: Policy, outcome: Outcome): Html {
  const settlement = decide(policy, outcome, 1, 0, 0.5);
  if (settlement.state === "pending") return html`<a href="#retrying">pending</a>: tried again`;
  const consequence = "hold" in settlement ? "; the webhook URL is disabled" : "";
  return html`${settlement.state + consequence}`;
}
