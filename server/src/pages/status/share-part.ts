import { type Html, html } from "../../kernel/html.ts";
import type { Network } from "../../points/index.ts";
import { fill } from "../settings/texts.ts";
import { ICONS } from "./icons.ts";
import { mailAddress, SHARE_PAGES, type Sharing } from "./networks.ts";
import type { Status } from "./view.ts";

/** The link to share, and where: plain links. The script counts what was shared, and shows what needs it. */
export function sharePart({ project, model: { texts }, shareLink: link }: Status, token: string): Html {
  const sharing: Sharing = { link, message: fill(texts.share_message, { project: project.name }) };
  const pages = SHARE_PAGES.map(({ network, name, address }) =>
    shareLink(network, address(sharing), fill(texts.share_on, { network: name }), name),
  );
  return html`<section class="card part" data-token="${token}">
<h2>${texts.share_title}</h2>
<p>${texts.share_intro}</p>
<div class="link"><input id="share-link" readonly value="${link}" aria-label="${texts.link_label}"><button type="button" id="copy" data-copied="${texts.copied}" hidden>${ICONS.copy}<span>${texts.copy}</span></button></div>
<p role="status" class="hint" id="told"></p>
<ul class="networks">
<li id="native" hidden><button type="button" data-text="${sharing.message}">${ICONS.native}${texts.share_native}</button></li>
${pages}${shareLink("email", mailAddress(sharing, project.name), fill(texts.share_on, { network: texts.share_by_mail }), texts.share_by_mail)}</ul>
</section>`;
}

function shareLink(network: Network, address: string, label: string, shown: string): Html {
  const isOwnWindow = network !== "email";
  return html`<li><a class="button" data-network="${network}" href="${address}"${isOwnWindow ? html` target="_blank" rel="noopener nofollow"` : null} aria-label="${label}">${ICONS[network]}${shown}</a></li>
`;
}
