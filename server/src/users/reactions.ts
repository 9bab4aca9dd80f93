import type { NewEvent, UserData } from "../events/index.ts";
import type { Session, Tx } from "../kernel/database/index.ts";
import type { Project } from "../projects/index.ts";
import type { Act } from "./moves.ts";
import type { User } from "./user.ts";

/** A user to whom something happened, and as the payload says it. */
export interface Affected {
  project: Project;
  user: User;
  data: UserData;
}

export interface Joined extends Affected {
  /** Whose link or code the user came by. */
  referrer: User | null;
  /** The mailbox had somebody here before: it is nobody's new friend. */
  cameBefore: boolean;
}

export interface Moved extends Affected {
  act: Act;
}

export interface Removed extends Affected {
  /** Removed at the person's own wish: nothing is taken from others on that account. */
  erased: boolean;
}

/**
 * What others do in the transaction of an act, and must not miss. Each answers the events that it causes;
 * they are recorded behind those of the act. Called with everybody whom the act is about at once.
 */
export interface Reactions {
  joined(tx: Tx, joined: readonly Joined[]): Promise<NewEvent[]>;
  moved(tx: Tx, moved: readonly Moved[]): Promise<NewEvent[]>;
  removed(tx: Tx, removed: readonly Removed[]): Promise<NewEvent[]>;
  /** Some of those whom a user brought, be they there or gone, from behind the friend `after`: their events name the user. */
  friendsOf(session: Session, userId: number, after: number, limit: number): Promise<number[]>;
}

/** Who reacts to some of it. */
export type SomeReactions = Partial<Omit<Reactions, "friendsOf">>;

/** All of them as one, each behind the one before, and so their events. */
export function inTurn(first: Reactions, ...others: readonly SomeReactions[]): Reactions {
  const all: readonly SomeReactions[] = [first, ...others];
  async function gather(react: (one: SomeReactions) => Promise<NewEvent[]> | undefined) {
    const events: NewEvent[] = [];
    for (const one of all) events.push(...((await react(one)) ?? []));
    return events;
  }
  return {
    joined: (tx, joined) => gather((one) => one.joined?.(tx, joined)),
    moved: (tx, moved) => gather((one) => one.moved?.(tx, moved)),
    removed: (tx, removed) => gather((one) => one.removed?.(tx, removed)),
    friendsOf: first.friendsOf,
  };
}
