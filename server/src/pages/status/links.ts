import type { Clock } from "../../kernel/clock.ts";
import { type Database, inList, type Session } from "../../kernel/database/index.ts";
import { createTokenBox } from "../../kernel/secrets/index.ts";

/**
 * What a link shows: the user's own status; or, for a sign-up of somebody who was there already, what somebody new
 * would see, with or without an address to confirm (docs/decisions/016).
 */
const SHOWS = ["live", "newcomer", "unconfirmed"] as const;
export type Shows = (typeof SHOWS)[number];

export interface StatusLink {
  shows: Shows;
  projectId: number;
  userId: number;
  madeAt: number;
}

/** Makes and reads the tokens of status pages. Nobody else can make one, nor tell what one shows. */
export interface StatusLinks {
  make(link: Omit<StatusLink, "madeAt">): string;
  /** null for whatever is no token of ours. */
  read(token: string): StatusLink | null;
}

/** Of a number in a token. */
const WIDTH = 6;
const BYTES = 1 + 3 * WIDTH;

export function createStatusLinks({ key, clock }: { key: Buffer; clock: Clock }): StatusLinks {
  const box = createTokenBox(key, BYTES);
  return {
    make({ shows, projectId, userId }) {
      const content = Buffer.alloc(BYTES);
      content.writeUInt8(SHOWS.indexOf(shows), 0);
      for (const [i, value] of [projectId, userId, clock.now()].entries()) {
        content.writeUIntBE(value, 1 + i * WIDTH, WIDTH);
      }
      return box.seal(content);
    },
    read(token) {
      const content = box.open(token);
      if (content === null) return null;
      const number = (i: number) => content.readUIntBE(1 + i * WIDTH, WIDTH);
      const shows = SHOWS[content.readUInt8(0)] as Shows;
      return { shows, projectId: number(0), userId: number(1), madeAt: number(2) };
    },
  };
}

/** Where the token's page is. */
export function statusPath(token: string): string {
  return `/s/${token}`;
}

/** For each, whether the links that its user had until then were withdrawn. */
export async function areWithdrawn(session: Session, links: readonly StatusLink[]): Promise<boolean[]> {
  const rows = await session.all<{ user_id: number; made_before: number }>(
    `select user_id, made_before from withdrawn_status_links where user_id in ${inList(session, "$1")}`,
    [JSON.stringify(links.map(({ userId }) => userId))],
  );
  const madeBefore = new Map(rows.map((row) => [row.user_id, row.made_before]));
  return links.map(({ userId, madeAt }) => madeAt < (madeBefore.get(userId) ?? 0));
}

/** All links to a user's status page that were made until now open nothing any more. */
export async function withdrawLinks(db: Database, userId: number, now: number): Promise<void> {
  await db.transact((tx) =>
    tx.all(
      `insert into withdrawn_status_links (user_id, made_before) values ($1, $2)
       on conflict (user_id) do update set made_before = excluded.made_before`,
      [userId, now + 1],
    ),
  );
}
