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
}

interface Moved extends Affected {
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
  /** Some of those whom a user brought, be they there or gone, by id from behind `after`: their events name the user. */
  friendsOf(session: Session, userId: number, after: number, limit: number): Promise<number[]>;
}
