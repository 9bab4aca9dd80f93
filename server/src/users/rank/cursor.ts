import { invalidInput } from "../../kernel/errors.ts";
import { unknownCursor } from "../../kernel/http/index.ts";
import type { RankRule } from "../../projects/index.ts";
import type { RankKey } from "./order.ts";

/** The place behind which the next page begins: it stays where it is when its user moves, or goes. */
export function writeRankCursor(rule: RankRule, { score, at, userId }: RankKey): string {
  return Buffer.from(`${rule}:${score}:${at}:${userId}`).toString("base64url");
}

/** Throws `invalid_input` for what is no cursor of this list, or of its order before the rule changed. */
export function readRankCursor(rule: RankRule, cursor: string): RankKey {
  const text = Buffer.from(cursor, "base64url").toString();
  const match = /^(referrals|signup|points):(-?\d{1,15}):(-?\d{1,15}):(\d{1,15})$/.exec(text);
  if (!match) throw unknownCursor(cursor);
  const [, of, score, at, userId] = match;
  if (of !== rule) {
    throw invalidInput(
      "cursor",
      `the order went by ${of} then and goes by ${rule} now; start again without it`,
    );
  }
  return { score: Number(score), at: Number(at), userId: Number(userId) };
}
