import { html } from "../../kernel/html.ts";
import { decide, JITTER } from "../../webhooks/index.ts";
import { durationText } from "./duration-text.ts";
import { gridTable, type Section } from "./section.ts";

interface Attempt {
  number: number;
  /** Since the first, if attempts took no time themselves. */
  elapsedMs: number;
  /** null after the last. */
  waitMs: number | null;
}

/** When a webhook is tried again that gets no answer: the policy's own timetable. */
export function retryingSection(): Section {
  const attempts = timetable();
  const rows = attempts.map(({ number, elapsedMs, waitMs }) => [
    html`${number}`,
    html`${number === 1 ? "at once" : durationText(elapsedMs)}`,
    html`${waitMs === null ? "none: the webhook is failed" : durationText(waitMs)}`,
  ]);
  return {
    id: "retrying",
    title: "When it is tried again",
    links: [],
    body: html`
<p>What is tried again is tried by this timetable, up to ${attempts.length} times in all. After attempt N the wait is 5 + N⁴ seconds, from the moment the attempt ended: short at first, for a server that is being restarted, then longer, for one that is down for a day or two.</p>
${gridTable(["Attempt", "Since the first", "Wait after it"], rows)}
<p>The time that attempts take themselves comes on top. Classic keeps to the second; standard waits up to ${JITTER * 100} % less or more, so that not everything comes back at the same moment.</p>
<p>Every attempt carries the same body and the same <code>webhook-id</code>, and a timestamp and signature of its own. If you change a webhook URL, what is pending goes to the new address; while one is disabled, its webhooks are held.</p>
<p>Under the standard policy you can have a webhook sent again by hand, or all of a span of time, from the event log. It comes with the <code>webhook-id</code> it had.</p>`,
  };
}

/** All attempts at a server that is never reached. */
function timetable(): Attempt[] {
  const attempts: Attempt[] = [];
  let elapsedMs = 0;
  for (;;) {
    const number = attempts.length + 1;
    const next = decide("classic", { kind: "unreached" }, number, elapsedMs, 0);
    if (next.state !== "pending") return [...attempts, { number, elapsedMs, waitMs: null }];
    attempts.push({ number, elapsedMs, waitMs: next.dueAt - elapsedMs });
    elapsedMs = next.dueAt;
  }
}
