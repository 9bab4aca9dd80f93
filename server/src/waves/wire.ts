import Type, { type Static } from "typebox";
import { STATUSES } from "../events/index.ts";
import { invalidInput } from "../kernel/errors.ts";
import { idSchema, NAME } from "../kernel/http/index.ts";
import { timeText } from "../kernel/time-text.ts";
import { ProjectParams } from "../projects/index.ts";
import type { User } from "../users/index.ts";
import { AudienceWire } from "./audience-wire.ts";
import { skippedOf, type WaveWithArrivals } from "./queries.ts";
import { RESULTS, SKIP_REASONS, WAVE_STATES, type WaveUserRow } from "./tables.ts";

/** `:project` and `:wave` in a path. */
export const WaveParams = Type.Object({ ...ProjectParams.properties, wave: idSchema("The wave's id.") });

const MAX_AHEAD_MS = 366 * 24 * 60 * 60 * 1000;

const sendAt = Type.Union([Type.String({ format: "date-time" }), Type.Null()], {
  description: "When it begins, within a year; null, or a time that is past: now.",
});

export const WaveBody = Type.Object(
  { name: Type.Optional(Type.String(NAME)), audience: AudienceWire, send_at: Type.Optional(sendAt) },
  { additionalProperties: false },
);

export const WavePatch = Type.Partial(
  Type.Object({ name: Type.String(NAME), audience: AudienceWire, send_at: sendAt }),
  { additionalProperties: false },
);

export const ReinviteBody = Type.Union([
  Type.Object(
    { name: Type.Optional(Type.String(NAME)), send_at: Type.Optional(sendAt) },
    { additionalProperties: false },
  ),
  Type.Null(),
]);

export const PreviewBody = Type.Object({ audience: AudienceWire }, { additionalProperties: false });

const person = {
  id: Type.Integer(),
  email: Type.String(),
  first_name: Type.Union([Type.String(), Type.Null()]),
  last_name: Type.Union([Type.String(), Type.Null()]),
  status: Type.Enum([...STATUSES]),
};

const time = Type.String({ format: "date-time" });
const maybeTime = Type.Union([time, Type.Null()]);
export const WaveAnswer = Type.Object({
  id: Type.Integer(),
  name: Type.String(),
  audience: AudienceWire,
  state: Type.Enum([...WAVE_STATES]),
  send_at: time,
  planned: Type.Union([Type.Integer(), Type.Null()], {
    description:
      "How many people it goes through, which is `invited` and `skipped` once it is completed; null until it has begun and that is known.",
  }),
  invited: Type.Integer({ description: "How many are invited so far." }),
  skipped: Type.Integer({ description: "How many were passed over so far." }),
  skipped_because: Type.Object(
    {
      unsubscribed: Type.Integer({ description: "Want no mail, and an invitation is one." }),
      moved: Type.Integer({
        description: "Had another status by then: came, were rejected, were invited another way.",
      }),
      deleted: Type.Integer({ description: "Were deleted." }),
    },
    { description: "Why." },
  ),
  active: Type.Integer({ description: "How many of the invited have become active." }),
  created_at: time,
  started_at: maybeTime,
  finished_at: maybeTime,
});

export const PreviewAnswer = Type.Object({
  people: Type.Integer({ description: "How many would be invited now." }),
  unsubscribed: Type.Integer({ description: "How many would be passed over: they want no mail." }),
  first: Type.Array(
    Type.Object({
      ...person,
      position: Type.Union([Type.Integer(), Type.Null()], {
        description: "The place on the waitlist; null for somebody who isn't on it.",
      }),
    }),
    { description: "Who comes first." },
  ),
});

export const WaveUserAnswer = Type.Object({
  user_id: Type.Integer(),
  user: Type.Union([Type.Object(person), Type.Null()], {
    description: "As the user is now; null once the user is deleted.",
  }),
  state: Type.Enum([...RESULTS], {
    description: "`active`: was invited by the wave, and has become active since.",
  }),
  skipped_because: Type.Union([Type.Enum([...SKIP_REASONS]), Type.Null()]),
  invited_at: maybeTime,
  activated_at: maybeTime,
});

/** The moment at which a wave is to begin. */
export function readSendAt(text: string | null, now: number): number {
  if (text === null) return now;
  const at = Date.parse(text);
  if (at <= now + MAX_AHEAD_MS) return at;
  throw invalidInput("send_at", `must be within a year, not "${text}"`);
}

export function toWire(wave: WaveWithArrivals): Static<typeof WaveAnswer> {
  return {
    id: wave.id,
    name: wave.name,
    audience: JSON.parse(wave.audience),
    state: wave.state,
    send_at: timeText(wave.send_at),
    planned: wave.planned,
    invited: wave.invited,
    skipped: skippedOf(wave),
    skipped_because: {
      unsubscribed: wave.skipped_unsubscribed,
      moved: wave.skipped_moved,
      deleted: wave.skipped_deleted,
    },
    active: wave.active,
    created_at: timeText(wave.created_at),
    started_at: timeText(wave.started_at),
    finished_at: timeText(wave.finished_at),
  };
}

export function toPerson({ id, email, profile, status }: User) {
  return { id, email, first_name: profile.first_name ?? null, last_name: profile.last_name ?? null, status };
}

export function toWaveUser(row: WaveUserRow, user: User | null): Static<typeof WaveUserAnswer> {
  return {
    user_id: row.user_id,
    user: user && toPerson(user),
    state: row.state,
    skipped_because: row.skipped_because,
    invited_at: row.state === "skipped" ? null : timeText(row.handled_at),
    activated_at: timeText(row.activated_at),
  };
}
