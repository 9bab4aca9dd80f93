import { setImmediate as nextTurn } from "node:timers/promises";
import { insertMany, type Tx } from "../kernel/database/index.ts";
import { findProject, type Project } from "../projects/index.ts";
import { lockUsers, moveUsers } from "../users/index.ts";
import { type Audience, meantStatuses, type Sorted, sortOut } from "./audience.ts";
import { cancelWavesOf } from "./cancel.ts";
import { type Claim, hold, release } from "./claim.ts";
import type { WavesDeps } from "./deps.ts";
import { findAudience } from "./find-audience.ts";
import { skippedOf } from "./queries.ts";
import type { WaveRow } from "./tables.ts";

/** People invited in one transaction: some 20 ms on SQLite, where nothing else goes on meanwhile. */
const PART = 200;
/** How often the hold on a wave is renewed while its audience is looked for. */
const RENEW_MS = 2000;

const WAVE_USER = {
  wave_id: "bigint",
  user_id: "bigint",
  state: "text",
  skipped_because: "text",
  handled_at: "bigint",
} as const;

/**
 * Runs a wave to its end, or until `goesOn` says no. First it is written down whom it goes through, in one transaction;
 * then they are invited part by part, each in one that takes the part away. Whatever is killed in between, whoever
 * takes over finds what is left, and nobody is invited twice.
 */
export async function runWave(deps: WavesDeps, claim: Claim, goesOn: () => boolean): Promise<void> {
  const { db, clock } = deps;
  const project = await findProject(db.read, String(claim.projectId));
  if (project === null) {
    // Deleted, and the wave made by somebody who didn't know yet.
    await db.transact((tx) => cancelWavesOf(tx, claim.projectId, clock.now()));
    return;
  }
  if (goesOn() && (await planWave(deps, project, claim))) {
    while (goesOn() && (await inviteNext(deps, project, claim))) await nextTurn();
  }
  await release(deps, claim);
}

/** Writes down whom the wave goes through, where that isn't done yet. False: the wave is no longer held. */
export async function planWave(deps: WavesDeps, project: Project, claim: Claim): Promise<boolean> {
  const { clock, db } = deps;
  let heldAt = clock.now();
  const wave = await db.transact((tx) => hold(tx, deps, claim));
  if (!wave || wave.planned !== null) return wave !== null;
  const found = await findAudience(deps, project, JSON.parse(wave.audience) as Audience, {
    async onPage() {
      await nextTurn();
      if (clock.now() - heldAt < RENEW_MS) return;
      heldAt = clock.now();
      await db.transact((tx) => hold(tx, deps, claim));
    },
  });
  const parts = inParts(found.map(({ userId }) => userId));
  return db.transact(async (tx) => {
    if (!(await hold(tx, deps, claim))) return false;
    await insertMany(
      tx,
      "wave_parts",
      { wave_id: "bigint", place: "bigint", user_ids: "text" },
      parts.map((userIds, place) => ({ wave_id: claim.waveId, place, user_ids: JSON.stringify(userIds) })),
    );
    await tx.all("update waves set planned = $2 where id = $1", [claim.waveId, found.length]);
    tx.afterCommit(() => deps.tellWaves(project.id));
    return true;
  });
}

function inParts(userIds: readonly number[]): number[][] {
  return Array.from({ length: Math.ceil(userIds.length / PART) }, (_, place) =>
    userIds.slice(place * PART, (place + 1) * PART),
  );
}

/** Invites the next part, or ends the wave where none is left. False: there is no more to do here. */
export async function inviteNext(deps: WavesDeps, project: Project, claim: Claim): Promise<boolean> {
  return deps.db.transact(async (tx) => {
    const wave = await hold(tx, deps, claim);
    if (!wave) return false;
    tx.afterCommit(() => deps.tellWaves(project.id));
    const [part] = await tx.all<{ user_ids: string }>(
      `delete from wave_parts where wave_id = $1
         and place = (select min(place) from wave_parts where wave_id = $1) returning user_ids`,
      [wave.id],
    );
    if (part) await invitePart(tx, deps, project, wave, JSON.parse(part.user_ids) as number[]);
    else await complete(tx, deps, wave);
    return part !== undefined;
  });
}

async function invitePart(
  tx: Tx,
  deps: WavesDeps,
  project: Project,
  wave: WaveRow,
  userIds: readonly number[],
): Promise<void> {
  const users = await lockUsers(tx, project.id, userIds);
  const there = new Map(users.map((user) => [user.id, user]));
  const sorted = sortOut(userIds, there, meantStatuses(JSON.parse(wave.audience) as Audience));
  const toInvite = sorted.filter(({ skipped }) => skipped === null).map(({ userId }) => userId);
  const { events } = await moveUsers(tx, deps, project, "invite", toInvite, { waveId: wave.id });
  await writeResults(tx, wave.id, sorted, deps.clock.now());
  await deps.record(tx, events);
}

async function writeResults(tx: Tx, waveId: number, sorted: readonly Sorted[], now: number): Promise<void> {
  await insertMany(
    tx,
    "wave_users",
    WAVE_USER,
    sorted.map(({ userId, skipped }) => ({
      wave_id: waveId,
      user_id: userId,
      state: skipped === null ? "invited" : "skipped",
      skipped_because: skipped,
      handled_at: now,
    })),
  );
  const count = (reason: Sorted["skipped"]) => sorted.filter(({ skipped }) => skipped === reason).length;
  await tx.all(
    `update waves set invited = invited + $2, skipped_unsubscribed = skipped_unsubscribed + $3,
       skipped_moved = skipped_moved + $4, skipped_deleted = skipped_deleted + $5 where id = $1`,
    [waveId, count(null), count("unsubscribed"), count("moved"), count("deleted")],
  );
}

async function complete(tx: Tx, deps: WavesDeps, wave: WaveRow): Promise<void> {
  await tx.all("update waves set state = 'completed', finished_at = $2, runner = null where id = $1", [
    wave.id,
    deps.clock.now(),
  ]);
  const data = { wave_id: wave.id, invited: wave.invited, skipped: skippedOf(wave) };
  await deps.record(tx, [{ projectId: wave.project_id, type: "wave_completed", data, userId: null }]);
}
