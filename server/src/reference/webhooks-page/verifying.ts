import { type Html, html } from "../../kernel/html.ts";
import { SECRET_OVERLAP_MS } from "../../webhooks/index.ts";
import { codeBlock } from "../code-block.ts";
import { prose } from "../prose.ts";
import { durationText } from "./duration-text.ts";
import type { Section } from "./section.ts";
import { readSnippet, type Scheme } from "./snippet.ts";

const LANGUAGES = [
  ["Node", "verify.mjs"],
  ["Python", "verify.py"],
  ["Ruby", "verify.rb"],
  ["PHP", "verify.php"],
  ["Go", "verify.go"],
  ["Shell, with OpenSSL", "verify.sh"],
] as const;

/** How to tell a webhook from what somebody else sends, in every language we have a snippet for. */
export function verifyingSection(): Section {
  return {
    id: "verifying",
    title: "Verify it",
    links: [
      html`<li><a href="#verifying-standard">Standard Webhooks</a></li>`,
      html`<li><a href="#verifying-prefinery">X-Prefinery-Signature</a></li>`,
    ],
    body: html`
<p>Anybody who learns your address can send to it. What comes from Hookline is signed with the secret of the webhook URL, which only you and Hookline know. Verify before you believe a word, and answer <code>401</code> to what doesn't pass.</p>
<ul>
<li>Take the body's bytes as they came. JSON that was read and written again has another signature.</li>
<li>Keep the secret where you keep passwords, such as in the environment, and not in the code.</li>
<li>A new secret takes over gently: for ${durationText(SECRET_OVERLAP_MS)} everything is signed with both, so that the header has a signature for each.</li>
</ul>
<section id="verifying-standard">
<h3><a href="#verifying-standard">Standard Webhooks</a></h3>
${prose("Every webhook has this signature. It follows the Standard Webhooks specification, for which there are libraries in most languages (`standardwebhooks` on npm, PyPI and others). With what your language brings, it is as short as this; each of these refuses what is older than five minutes, so that nobody can send a webhook again that they kept.")}
${languages("standard")}
</section>
<section id="verifying-prefinery">
<h3><a href="#verifying-prefinery">X-Prefinery-Signature</a></h3>
${prose("For a receiver that was written for Prefinery: a webhook URL whose signature is set to `prefinery` gets this header as well. The key is the secret as it is shown, with its `whsec_`; what is signed is the time and the body.")}
${languages("prefinery")}
</section>`,
  };
}

/** One language at a time on a screen, all of them on paper. */
function languages(scheme: Scheme): Html[] {
  return LANGUAGES.map(([language, file], i) => {
    const block = codeBlock(file, readSnippet(scheme, file));
    const open = i === 0 ? html` open` : null;
    return html`<details class="language" name="${scheme}"${open}><summary>${language}</summary>${block}</details>`;
  });
}
