import { html } from "../../kernel/html.ts";
import type { ApiDocument } from "../../kernel/http/index.ts";
import { COPY_SCRIPT_URL } from "../code-block.ts";
import { renderPage } from "../layout.ts";
import { answeringSection } from "./answering.ts";
import { eventTypesSection, userSection } from "./event-types.ts";
import { failingSection } from "./failing.ts";
import { repeatingSection } from "./repeating.ts";
import { requestSection } from "./request.ts";
import { retryingSection } from "./retrying.ts";
import { renderSection } from "./section.ts";
import { tryingSection } from "./trying.ts";
import { verifyingSection } from "./verifying.ts";

/** All that the author of a receiver needs, on one page to read and print; figures come from what decides them. */
export function renderWebhooksPage(document: ApiDocument): string {
  const sections = [
    answeringSection(),
    retryingSection(),
    requestSection(document),
    verifyingSection(),
    repeatingSection(),
    tryingSection(),
    failingSection(),
    eventTypesSection(document),
    userSection(document),
  ];
  const main = html`
<header><h1>Webhooks</h1>
<p class="version"><a href="/docs/api">API</a></p>
<p>When something happens to a user of your project, such as a sign-up, an invitation or a friend who came along, Hookline can tell a program of yours at once. It sends a request with what happened to an address that you choose. That request is a <i>webhook</i>, and the address is a <i>webhook URL</i>.</p>
<p>A project has as many webhook URLs as it needs, and each is told of the events that you pick for it. Add one in the dashboard under Integrations, Webhooks, <i>Add a URL</i>, or <a href="/docs/api#postProjectsWebhookEndpoints">by the API</a>. Its <i>Test</i> button tries it, and the <i>Event Log</i> shows every webhook that was or will be sent.</p>
<p>Nothing is lost on the way: the event is stored together with what happened, before anybody hears that it did, and so is every webhook that it leads to.</p>
</header>
${sections.map(renderSection)}`;
  return renderPage({ title: "Webhooks", contents: sections, main, script: COPY_SCRIPT_URL });
}
