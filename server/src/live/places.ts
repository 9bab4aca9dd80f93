import { type AppError, tryLater } from "../kernel/errors.ts";

const RETRY_AFTER_S = 30;

/** Bounds how many streams are open, in this process and for each who asks. */
export interface Places {
  /** Takes one, and answers what gives it back; throws where none is left. */
  take(owner: string): () => void;
  readonly taken: number;
}

export function createPlaces({ inAll, each }: { inAll: number; each: number }): Places {
  const held = new Map<string, number>();
  let taken = 0;

  function giveBack(owner: string): void {
    taken--;
    const left = (held.get(owner) ?? 0) - 1;
    if (left > 0) held.set(owner, left);
    else held.delete(owner);
  }

  return {
    take(owner) {
      const its = held.get(owner) ?? 0;
      if (its >= each) throw tooMany(each);
      if (taken >= inAll) throw full(inAll);
      held.set(owner, its + 1);
      taken++;
      return () => giveBack(owner);
    },
    get taken() {
      return taken;
    },
  };
}

function tooMany(each: number): AppError {
  return tryLater(
    "rate_limited",
    `You have ${each} live streams open, which is the limit. Close a window of the dashboard, or read the lists now and then instead.`,
    RETRY_AFTER_S,
  );
}

function full(inAll: number): AppError {
  return tryLater(
    "overloaded",
    `${inAll} live streams are open on this server, which is the limit. Read the lists now and then instead.`,
    RETRY_AFTER_S,
  );
}
