import Type, { type Static } from "typebox";
import type { Keyring } from "../../kernel/secrets/index.ts";
import { timeText } from "../../kernel/time-text.ts";
import { sealContext } from "../connections/secrets.ts";
import type { SourceRow } from "../tables.ts";
import { Rules } from "./rules.ts";
import { openSourceSecrets } from "./secrets.ts";
import { silentSince } from "./silence.ts";
import { sourceUrl } from "./token.ts";

const maybeTime = (description: string) =>
  Type.Union([Type.String({ format: "date-time" }), Type.Null()], { description });

const paused = Type.Boolean({ description: "While true, what comes is stored and starts no task." });
const silence_days = Type.Union([Type.Integer({ minimum: 1, maximum: 365 }), Type.Null()], {
  description: "After so many days without a request the source is shown as silent; null: never.",
});

export const SourceAnswer = Type.Object({
  url: Type.Union([Type.String(), Type.Null()], {
    description:
      "Where the other system sends to. Whoever knows it may: null for viewers, and for keys without `hub:write`.",
  }),
  previous_url_until: maybeTime("Until then the URL before this one works as well."),
  rules: Rules,
  has_secret: Type.Boolean({ description: "Without one, requests are let in as unverified." }),
  old_secret_until: maybeTime("Until then secrets before the present one count as well."),
  paused,
  silence_days,
  silent_since: maybeTime("Since when nothing came, where that is longer than it should be."),
  last_capture_at: maybeTime("When something came last."),
});

export const SourcePatch = Type.Partial(
  Type.Object({
    rules: Type.Partial(Rules, { additionalProperties: false, description: "What is sent is changed." }),
    secret: Type.Union([Type.String({ minLength: 1, maxLength: 500 }), Type.Null()], {
      description:
        "What requests are verified by, as the other system shows it; for `basic` it is `user:password`. Never shown again. null removes it, and old ones with it.",
    }),
    keep_old_secret_hours: Type.Integer({
      minimum: 0,
      maximum: 720,
      description: "How long the secret before goes on counting; 24 if left out.",
    }),
    paused,
    silence_days,
  }),
  { additionalProperties: false },
);

/** A source as the API has it; without its URL where there is no `baseUrl`. */
export function toSource(
  { keyring, now, baseUrl }: { keyring: Keyring; now: number; baseUrl: string | null },
  row: SourceRow,
): Static<typeof SourceAnswer> {
  const secrets = openSourceSecrets(keyring, row, now);
  const isPreviousOpen = row.previous_until !== null && row.previous_until > now;
  return {
    url: baseUrl === null ? null : sourceUrl(baseUrl, openToken(keyring, row)),
    previous_url_until: isPreviousOpen ? timeText(row.previous_until) : null,
    rules: JSON.parse(row.rules),
    has_secret: secrets.length > 0,
    old_secret_until: timeText(lastEnd(secrets.map(({ until }) => until))),
    paused: row.paused_at !== null,
    silence_days: row.silence_days,
    silent_since: timeText(silentSince(row)),
    last_capture_at: timeText(row.last_capture_at),
  };
}

function openToken(keyring: Keyring, { token, project_id, connection_id }: SourceRow): string {
  return keyring.open(token, sealContext(project_id, connection_id));
}

function lastEnd(untils: readonly (number | null)[]): number | null {
  const ends = untils.filter((until) => until !== null);
  return ends.length === 0 ? null : Math.max(...ends);
}
