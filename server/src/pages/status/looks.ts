import { batch } from "../../kernel/batch.ts";
import type { Database } from "../../kernel/database/index.ts";
import { type Grant, grantsOfUsers } from "../../rewards/index.ts";
import {
  findUsers,
  type LastChange,
  type Look,
  type Position,
  readLastChanges,
  readPositions,
  type User,
} from "../../users/index.ts";
import { areWithdrawn, type StatusLink } from "./links.ts";

/**
 * Each 5 ms: when 1,000 people a second look, a statement is for five of them, which leaves PostgreSQL room for the sign-ups
 * beside (docs/performance.md, "A flash crowd").
 */
const LIMITS = { size: 100, parallel: 2, everyMs: 5 };
/** What is least looked for waits for more company. */
const RARE = { ...LIMITS, everyMs: 20 };

/**
 * What a status asks the database, each a statement, which people who look at the same moment share: a crowd costs
 * not much more than a few of them.
 */
export interface Looks {
  user(id: number): Promise<User | null>;
  isWithdrawn(link: StatusLink): Promise<boolean>;
  /** null for who is not on the waitlist. */
  position(look: Look): Promise<Position | null>;
  /** What moved the user last, by the rule as it is now. */
  lastChange(look: Look): Promise<LastChange | null>;
  /** All that the user has or had. */
  grants(userId: number): Promise<readonly Grant[]>;
}

export function createLooks({ db: { read } }: { db: Database }): Looks {
  return {
    user: batch(async (ids: number[]) => {
      const users = await findUsers(read, ids);
      return ids.map((id) => users.get(id) ?? null);
    }, LIMITS),
    isWithdrawn: batch((links: StatusLink[]) => areWithdrawn(read, links), LIMITS),
    position: batch((looks: Look[]) => readPositions(read, looks), LIMITS),
    lastChange: batch((looks: Look[]) => readLastChanges(read, looks), RARE),
    grants: batch(async (ids: number[]) => {
      const grants = await grantsOfUsers(read, ids);
      return ids.map((id) => grants.get(id) ?? []);
    }, LIMITS),
  };
}
