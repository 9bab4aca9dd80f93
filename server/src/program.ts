import { createSecretKey } from "node:crypto";
import { eraseAnswers } from "./delivery/index.ts";
import type { NewEvent, RecordEvents } from "./events/index.ts";
import { seekAddresses } from "./hub/index.ts";
import type { Clock } from "./kernel/clock.ts";
import type { Database, Tx } from "./kernel/database/index.ts";
import type { Http } from "./kernel/http/index.ts";
import type { Ids } from "./kernel/ids.ts";
import type { Logger } from "./kernel/log.ts";
import { derive } from "./kernel/secrets/index.ts";
import type { Changes } from "./live/index.ts";
import { type PointsDeps, pointReactions, pointsRoutes, purgePoints, whoReached } from "./points/index.ts";
import type { ProjectDirectory, PurgeProject } from "./projects/index.ts";
import { purgeReferrals, referralReactions, referralRoutes, reviewReferrals } from "./referrals/index.ts";
import {
  createRewardDirectory,
  createRewardWork,
  purgeRewards,
  type RewardDirectory,
  type RewardsDeps,
  rewardReactions,
  rewardRoutes,
} from "./rewards/index.ts";
import {
  createImporter,
  forgetRefused,
  type Importer,
  purgeImports,
  type TransfersDeps,
  tidyImports,
  transferRoutes,
} from "./transfers/index.ts";
import {
  createDeriveCode,
  createJoin,
  createLookUpCode,
  createNameMailbox,
  createRankUpkeep,
  finishErasures,
  inTurn,
  type Join,
  type LookUpCode,
  mailboxOf,
  purgeRank,
  purgeUsers,
  type Removed,
  sweepIdle,
  type UsersDeps,
  userRoutes,
  wakingRank,
} from "./users/index.ts";
import {
  createWaveRunner,
  purgeWaves,
  type WaveRunner,
  type WavesDeps,
  waveReactions,
  waveRoutes,
} from "./waves/index.ts";

export interface ProgramDeps {
  db: Database;
  clock: Clock;
  ids: Ids;
  log: Logger;
  rootSecret: Buffer;
  record: RecordEvents;
  projects: ProjectDirectory;
  /** Has what is ready to be sent for a project read anew. */
  recallProject: (projectId: number) => Promise<void>;
  tell: Changes["tell"];
  baseUrl: () => string;
}

/** People, whom they bring and what they earn, with what works for them in the background. */
export interface Program {
  users: UsersDeps & { join: Join; lookUpCode: LookUpCode };
  points: PointsDeps;
  rewards: RewardsDeps;
  rewardDirectory: RewardDirectory;
  transfers: TransfersDeps;
  waves: WaveRunner;
  importer: Importer;
  routes(http: Http): void;
  purges: readonly PurgeProject[];
  sweeps: readonly ((limit: number) => Promise<number>)[];
  /** What every process does. */
  start(): void;
  /** What only processes with the role `work` do. */
  startWork(): void;
  /** Waves and imports begin nothing more, and stop behind what is under way. */
  stopWork(): Promise<void>;
  stop(): Promise<void>;
}

/** Plugs the slices of the referral program into each other: each acts in the transaction of the one before. */
export function createProgram(deps: ProgramDeps): Program {
  const { db, clock, ids, log, rootSecret, tell, baseUrl } = deps;
  const failing = (what: string) => (error: unknown) => log.error({ err: error }, what);
  const keyFor = (purpose: string) => createSecretKey(derive(rootSecret, purpose));

  const rank = createRankUpkeep(db, failing("rank not brought up to date"));
  const record = wakingRank(deps.record, rank);

  const rewardDirectory = createRewardDirectory({ db, clock });
  const rewarding: RewardsDeps = {
    db,
    clock,
    record,
    baseUrl,
    tellRewards(projectIds) {
      for (const id of projectIds) rewardDirectory.forget(id);
      tell("rewards", projectIds);
    },
  };
  const rewards = rewardReactions(rewarding);
  const rewardWork = createRewardWork({ ...rewarding, onError: failing("rewards not given") });
  const ledger = { clock, balances: [rewards] };
  const earning = pointReactions(ledger);
  const referrals = { db, clock, record, baseUrl, credits: [earning, rewards], whoReached };
  const points: PointsDeps = { ...ledger, db, ids, record, baseUrl, referrals };

  const tellWaves = (projectId: number) => tell("waves", [projectId]);
  const nameMailbox = createNameMailbox(keyFor("earlier-mailboxes"));
  async function seekInHub(tx: Tx, removed: readonly Removed[]): Promise<NewEvent[]> {
    const people = removed.map(({ user }) => ({
      projectId: user.project_id,
      mailbox: nameMailbox(mailboxOf(user)),
    }));
    await seekAddresses(tx, people, clock.now());
    return [];
  }
  const users: UsersDeps = {
    db,
    clock,
    ids,
    record,
    baseUrl,
    deriveCode: createDeriveCode(keyFor("referral-codes")),
    nameMailbox,
    reactions: inTurn(
      referralReactions(referrals),
      earning,
      { removed: rewards.removed },
      waveReactions({ clock, tellWaves }),
      { removed: forgetRefused },
      { removed: seekInHub },
    ),
    eraseAnswers,
    recallProject: deps.recallProject,
  };
  const joining = { ...users, join: createJoin(users), lookUpCode: createLookUpCode({ db, clock }) };

  const inviting: WavesDeps = { ...users, tellWaves, beginSoon: () => waves.soon() };
  const waves = createWaveRunner(inviting, { onError: failing("waves") });

  const transfers: TransfersDeps = {
    db,
    clock,
    users,
    findProject: (id) => deps.projects.find(String(id)),
    tell: (projectId) => tell("imports", [projectId]),
  };
  const importer = createImporter(transfers, { runner: ids.token(8), onError: failing("import") });

  return {
    users: joining,
    points,
    rewards: rewarding,
    rewardDirectory,
    transfers,
    waves,
    importer,
    routes(http) {
      userRoutes(http, joining);
      referralRoutes(http, referrals);
      pointsRoutes(http, points);
      rewardRoutes(http, { ...rewarding, work: rewardWork });
      waveRoutes(http, inviting);
      transferRoutes(http, { ...transfers, wake: importer.wake });
    },
    purges: [purgePoints, purgeReferrals, purgeRewards, purgeWaves, purgeImports, purgeUsers, purgeRank],
    sweeps: [
      (limit) => sweepIdle(users, limit),
      () => finishErasures(users),
      (limit) => reviewReferrals(referrals, limit),
      rewardWork.sweep,
      (limit) => db.transact((tx) => tidyImports(tx, clock.now(), limit)),
    ],
    start() {
      rank.start();
      rewardWork.start();
    },
    startWork() {
      waves.start();
      importer.start();
    },
    stopWork: async () => void (await Promise.all([waves.stop(), importer.stop()])),
    async stop() {
      await rewardWork.stop();
      await rank.stop();
    },
  };
}
