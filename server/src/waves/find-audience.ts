import type { Status } from "../events/index.ts";
import type { Project } from "../projects/index.ts";
import {
  type Candidate,
  findUnsubscribed,
  findUsers,
  rankKeyOf,
  readFilter,
  topOf,
  walkMatches,
} from "../users/index.ts";
import { type Audience, type AudienceFilter, meantStatuses } from "./audience.ts";
import { type Chosen, compareChosen, takeFirst } from "./choose.ts";
import type { WavesDeps } from "./deps.ts";
import { listWaiting } from "./queries.ts";

/** People of one wave, at most: they are put in order in memory. */
export const MAX_PEOPLE = 100_000;
const PAGE = 2000;

type Found = Pick<Chosen, "userId" | "wantsMail">;

export interface FindOptions {
  /** Called now and then: the search may take seconds. What it throws ends the search. */
  onPage?: () => Promise<void>;
}

/** Whom an audience means now, in order. Among them are some who want no mail, beyond those whom it counts. */
export function findAudience(
  deps: WavesDeps,
  project: Project,
  audience: Audience,
  { onPage = async () => {} }: FindOptions = {},
): Promise<Found[]> {
  const meant = meantStatuses(audience);
  switch (audience.kind) {
    case "top":
      return findTop(deps, project, audience.count, onPage);
    case "wave":
      return findWaiting(deps, audience.wave, meant, onPage);
    case "group":
      return findMatching(deps, project, { ...audience, filter: { group: audience.group } }, meant, onPage);
    case "filter":
      return findMatching(deps, project, audience, meant, onPage);
  }
}

/** As many more are asked for as want no mail, until there are enough, or the list is at its end. */
async function findTop(
  { db }: WavesDeps,
  project: Project,
  count: number,
  onPage: () => Promise<void>,
): Promise<Found[]> {
  for (let asked = count; ; ) {
    const userIds = await topOf(db.read, project, asked);
    const found = await withWishes(db.read, userIds, onPage);
    const passedOver = found.filter(({ wantsMail }) => !wantsMail).length;
    if (userIds.length < asked || userIds.length - passedOver >= count) return takeFirst(found, count);
    asked = count + 2 * passedOver;
  }
}

async function withWishes(
  session: WavesDeps["db"]["read"],
  userIds: readonly number[],
  onPage: () => Promise<void>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let from = 0; from < userIds.length; from += PAGE) {
    const page = userIds.slice(from, from + PAGE);
    const unsubscribed = await findUnsubscribed(session, page);
    for (const userId of page) found.push({ userId, wantsMail: !unsubscribed.has(userId) });
    await onPage();
  }
  return found;
}

async function findMatching(
  { db }: WavesDeps,
  project: Project,
  { filter: asked, count }: { filter: AudienceFilter; count: number | null },
  meant: readonly Status[],
  onPage: () => Promise<void>,
): Promise<Found[]> {
  const filter = await readFilter(db.read, project.id, asked);
  if (filter === null) return [];
  const most = count ?? MAX_PEOPLE;
  let best: Chosen[] = [];
  for (const status of meant) {
    for await (const page of walkMatches(db.read, project.id, { ...filter, status })) {
      best.push(...page.map((candidate) => toChosen(project, candidate)));
      if (best.length > 2 * most + PAGE) best = takeFirst(best.sort(compareChosen), most);
      await onPage();
    }
  }
  return takeFirst(best.sort(compareChosen), most);
}

function toChosen(project: Project, candidate: Candidate): Chosen {
  return {
    userId: candidate.id,
    wantsMail: candidate.unsubscribed_at === null,
    place: candidate.status === "applied" ? rankKeyOf(project.rankRule, candidate) : null,
  };
}

async function findWaiting(
  { db }: WavesDeps,
  waveId: number,
  meant: readonly Status[],
  onPage: () => Promise<void>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let after = 0; ; ) {
    const page = await listWaiting(db.read, waveId, { after, limit: PAGE });
    const users = await findUsers(
      db.read,
      page.map(({ user_id }) => user_id),
    );
    for (const { user_id } of page) {
      const user = users.get(user_id);
      if (user && meant.includes(user.status)) {
        found.push({ userId: user_id, wantsMail: user.unsubscribed_at === null });
      }
    }
    if (page.length < PAGE) return found;
    after = page.at(-1)?.id ?? after;
    await onPage();
  }
}
