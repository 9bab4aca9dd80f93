import { type Html, html } from "../../kernel/html.ts";
import type { PageDocument } from "../look/document.ts";
import { framed, projectDocument } from "../look/frame.ts";
import { paragraphs } from "../look/paragraphs.ts";
import { fill, type Texts } from "../settings/texts.ts";
import { sharePart } from "./share-part.ts";
import { SHARE_SCRIPT_URL } from "./share-script.ts";
import type { GotReward, Leader, NextReward, Place, State, Status } from "./view.ts";

const day = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });

/** The page of somebody who signed up: the place, the link to share, what was earned and what comes next. */
export function statusDocument(status: Status, token: string): PageDocument {
  const { project, model, state } = status;
  const { texts } = model;
  const main = html`<main class="status">
${introOf(status)}
${state === "unconfirmed" ? null : partsOf(status, token)}
${state === "waiting" ? html`<p class="hint">${texts.lost_note}</p>` : null}
</main>`;
  return {
    ...projectDocument(model),
    title: `${titleOf(texts, state)} · ${project.name}`,
    body: framed(model, main, project.name),
    isPrivate: true,
    ...(state === "unconfirmed" ? {} : { script: SHARE_SCRIPT_URL }),
  };
}

function partsOf(status: Status, token: string): Html {
  const { rewards, leaders, model } = status;
  const { texts } = model;
  return html`${sharePart(status, token)}
${rewards.next.map((next) => nextPart(next, texts))}${gotPart(rewards.got, texts)}${leadersPart(leaders ?? [], status)}`;
}

function titleOf(texts: Texts, state: State): string {
  return state === "unconfirmed" ? texts.confirm_title : texts[`${state}_title`];
}

function introOf({ project, model: { texts }, state, place, friends, points }: Status): Html {
  const values = { project: project.name };
  const text = state === "unconfirmed" ? texts.confirm_text : texts[`${state}_text`];
  const intro = html`<div class="intro">
<h1>${titleOf(texts, state)}</h1>
${paragraphs(fill(text, values))}</div>`;
  if (place === null) return html`<section class="card">${intro}</section>`;
  return html`<section class="card place">
${intro}
<p><span class="label">${texts.place_label}</span> <span class="number">${place.position.toLocaleString("en")}</span></p>
<dl class="around"><div><dt>${texts.ahead_label}</dt><dd>${place.ahead.toLocaleString("en")}</dd></div><div><dt>${texts.behind_label}</dt><dd>${place.behind.toLocaleString("en")}</dd></div></dl>
<p class="label">${friendsText(texts, friends)}${points === null ? null : html`<br>${pointsText(texts, points)}`}</p>
<p class="hint">${whyText(texts, place)}</p>
</section>`;
}

/** What the place goes by, and what moved it last; not of whom that came. */
function whyText(texts: Texts, { reasons: { rule, joinedAt, lastChange } }: Place): Html {
  const why = fill(texts[`why_${rule}`], { date: day.format(joinedAt) });
  if (lastChange === null || lastChange.cause === "joined") return html`${why}`;
  const change = fill(texts[`change_${lastChange.cause}`], { count: Math.abs(lastChange.points ?? 0) });
  return html`${why}<br>${fill(texts.last_change, { date: day.format(lastChange.at), change })}`;
}

function friendsText(texts: Texts, count: number): string {
  if (count === 0) return texts.friends_none;
  return fill(count === 1 ? texts.friends_one : texts.friends_many, { count });
}

function pointsText(texts: Texts, count: number): string {
  return fill(count === 1 ? texts.points_one : texts.points_label, { count });
}

function progressText(texts: Texts, { metric, threshold, value }: NextReward): string {
  const ofFriends = threshold === 1 ? texts.friends_progress_one : texts.friends_progress;
  return fill(metric === "points" ? texts.points_progress : ofFriends, { have: value, goal: threshold });
}

function nextPart(next: NextReward, texts: Texts): Html {
  const { name, description, threshold, value } = next;
  const progress = progressText(texts, next);
  return html`<section class="card part">
<h2>${texts.next_reward}</h2>
<div><strong>${name}</strong>${description === "" ? null : html`<p class="hint">${description}</p>`}</div>
<progress max="${threshold}" value="${value}" aria-label="${name}: ${progress}">${progress}</progress>
<p>${progress}</p>
</section>
`;
}

function gotPart(got: readonly GotReward[], texts: Texts): Html | null {
  if (got.length === 0) return null;
  const rows = got.map(
    ({
      name,
      description,
      state,
      couponCode,
    }) => html`<li><strong>${name}</strong>${state === "pending" ? html` <span class="hint">(${texts.reward_pending})</span>` : null}
${description === "" ? null : html`<span class="hint">${description}</span>`}
${couponCode === null ? null : html`<span>${texts.coupon_label}: <code>${couponCode}</code></span>`}</li>
`,
  );
  return html`<section class="card part"><h2>${texts.rewards_title}</h2><ul class="rewards">${rows}</ul></section>
`;
}

function leadersPart(leaders: readonly Leader[], { userId, model: { texts } }: Status): Html | null {
  if (leaders.length === 0) return null;
  const rows = leaders.map((leader) => {
    const isYou = leader.userId === userId;
    const name = isYou ? texts.leader_you : leader.name || texts.leader_unnamed;
    return html`<tr${isYou ? html` class="you"` : null}><td>${leader.position}</td><td>${name}</td><td>${leader.score}</td></tr>
`;
  });
  return html`<section class="card part"><h2>${texts.leaders_title}</h2><table class="leaders"><tbody>${rows}</tbody></table></section>`;
}
