import { compareKeys, type RankKey } from "../users/index.ts";

/** Somebody of an audience. */
export interface Chosen {
  userId: number;
  wantsMail: boolean;
  /** Where the user stands on the waitlist; null for somebody who isn't on it. */
  place: RankKey | null;
}

/** In the order of the waitlist; who isn't on it comes behind, the oldest first. */
export function compareChosen(a: Chosen, b: Chosen): number {
  if (a.place === null || b.place === null) {
    return Number(a.place === null) - Number(b.place === null) || a.userId - b.userId;
  }
  return compareKeys(a.place, b.place);
}

/**
 * The first of them, until `count` are among them who want mail. Those between who want none are there, too: a wave
 * says of them why they were passed over.
 */
export function takeFirst<Someone extends Pick<Chosen, "wantsMail">>(
  inOrder: readonly Someone[],
  count: number,
): Someone[] {
  let wanted = 0;
  const end = inOrder.findIndex(({ wantsMail }) => wantsMail && ++wanted === count);
  return end === -1 ? [...inOrder] : inOrder.slice(0, end + 1);
}
