import { fileURLToPath } from "node:url";
import type { RouteOptions } from "fastify";
import { migrations } from "../migrations/index.ts";
import {
  accountRoutes,
  createGuessLimits,
  createKeyDirectory,
  enforceAccess,
  offerClaim,
  principalName,
  purgeAccounts,
} from "./accounts/index.ts";
import { compatRoutes, withoutJsonSuffix } from "./compat/index.ts";
import { baseUrlOf, type Config } from "./config.ts";
import { dashboardRoutes } from "./dashboard/index.ts";
import { createDelivering } from "./delivering.ts";
import {
  createOrphanSweep,
  createRetentionSweep,
  deleteTargetsOf,
  type Engine,
  forgetHours,
  purgeDeliveries,
  targetsOf,
} from "./delivery/index.ts";
import { createRecord, purgeEvents } from "./events/index.ts";
import { figuresRoutes, purgeFigures, rollUpReferrals, rollUpUsers } from "./figures/index.ts";
import { createHousekeeping, type Housekeeping } from "./housekeeping.ts";
import { closeSourcesOf, createLastAnswers, createRunSender, purgeHub } from "./hub/index.ts";
import type { Clock } from "./kernel/clock.ts";
import type { Database } from "./kernel/database/index.ts";
import { createEgress } from "./kernel/egress/index.ts";
import { createMarkHops } from "./kernel/hops.ts";
import {
  type ApiDocument,
  answerOnce,
  countHops,
  createHttp,
  type Http,
  healthRoutes,
  observeRequests,
  type StreamTimes,
} from "./kernel/http/index.ts";
import { systemIds } from "./kernel/ids.ts";
import type { Logger } from "./kernel/log.ts";
import { createMetrics } from "./kernel/metrics.ts";
import { derive } from "./kernel/secrets/index.ts";
import { listen } from "./listen.ts";
import { createChanges, liveRoutes, STREAM_TIMES, tellingOf } from "./live/index.ts";
import { ownOrigins } from "./own-origins.ts";
import { forgetPreviews, pagesRoutes, purgePages } from "./pages/index.ts";
import { recordShare } from "./points/index.ts";
import { createProgram, type Program } from "./program.ts";
import { createProjectActs } from "./project-acts.ts";
import { allProjects, createProjectDirectory, projectRoutes } from "./projects/index.ts";
import { createReceiving } from "./receiving.ts";
import { referenceRoutes } from "./reference/index.ts";
import { createClickCounter, createNameVisitor, dayOf, forgetVisitors } from "./referrals/index.ts";
import { openStorage } from "./storage.ts";
import { stopImports } from "./transfers/index.ts";
import { createNameAddress, findEmails, findUser, noUser } from "./users/index.ts";
import { VERSION } from "./version.ts";
import { cancelWavesOf } from "./waves/index.ts";
import { ATTEMPT_DEADLINE_MS, forgetEndpoints, purgeEndpoints, webhookRoutes } from "./webhooks/index.ts";

/** Where the build of the dashboard is. */
const DASHBOARD = fileURLToPath(new URL("../../dashboard/dist", import.meta.url));

export interface App {
  http: Http;
  /** Every route, once `http` is ready. */
  routes: readonly RouteOptions[];
  /** The OpenAPI document, once `http` is ready. */
  apiDocument: () => ApiDocument;
  db: Database;
  engine: Engine;
  housekeeping: Housekeeping;
  program: Program;
  /** Opens the port (role `api`) and begins to deliver (role `work`); answers where it listens, null for nowhere. */
  start(): Promise<string | null>;
  /** The one-time link that claims a fresh installation, to be shown to the operator; null once it has an owner. */
  setupLink(): Promise<string | null>;
  /** Stops taking requests, lets what is under way end, at most this long, and closes everything. */
  stop(graceMs: number): Promise<void>;
}

/** The composition root: the only file that knows every slice. */
export async function createApp({
  config,
  clock,
  log,
  attemptDeadlineMs = ATTEMPT_DEADLINE_MS,
  streamTimes = STREAM_TIMES,
}: {
  config: Config;
  clock: Clock;
  log: Logger;
  /** Shorter in tests. */
  attemptDeadlineMs?: number;
  /** Shorter in tests. */
  streamTimes?: StreamTimes;
}): Promise<App> {
  const ids = systemIds(clock);
  const { db, keyring, rootSecret } = await openStorage(config, { log, ids });
  let baseUrl = baseUrlOf(config, config.port);
  const metrics = createMetrics();
  const http = createHttp({ log, trustProxy: config.trustProxy, rewriteUrl: withoutJsonSuffix });
  observeRequests(http, metrics);
  const markHops = createMarkHops(derive(rootSecret, "hops"));
  countHops(http, { mark: markHops, isKnown: ({ principal }) => principal !== null });
  const keys = createKeyDirectory({ db, clock });
  const projects = createProjectDirectory({ db, clock });
  const routes = enforceAccess(http, { db, clock, keys, findProject: projects.find, baseUrl: () => baseUrl });
  answerOnce(http, {
    db,
    clock,
    keyring,
    ownerOf: ({ principal, project }) =>
      principal && { owner: principalName(principal), projectId: project?.id ?? null },
  });
  const apiDocument = await referenceRoutes(http, { baseUrl: () => baseUrl });
  const egress = createEgress({ allow: config.egressAllow, ownOrigins: ownOrigins({ ...config, baseUrl }) });

  const changes = createChanges(db, ids.token(8));
  const userAgent = `Hookline/${VERSION}`;
  const io = { egress, filesDir: config.filesDir, userAgent, markHops };
  const acts = createProjectActs({ program: () => program, projects });
  const lastAnswers = createLastAnswers({
    db,
    onWritten: (projectIds) => changes.tell("captures", projectIds),
    onError: (error) => log.warn({ err: error }, "last answers of connections not noted"),
  });
  const delivering = createDelivering({
    config,
    db,
    clock,
    ids,
    log,
    keyring,
    egress,
    metrics,
    userAgent,
    markHops,
    attemptDeadlineMs,
    runs: (wake) =>
      createRunSender({ db, clock, keyring, log, io, acts, wake, lastAnswers, random: Math.random }),
    tell: changes.tell,
  });
  const { engine, wake, recall } = delivering;
  const orphans = createOrphanSweep({
    db,
    clock,
    onCanceled: (projectIds) => changes.tell("deliveries", projectIds),
    onError: (error) => log.error({ err: error }, "deliveries not canceled"),
  });
  const retentions = async () =>
    (await allProjects(db.read)).map(({ id, retentionDays }) => ({ projectId: id, days: retentionDays }));

  const limits = createGuessLimits(clock);
  accountRoutes(http, { db, clock, ids, keys, limits, baseUrl: () => baseUrl });
  projectRoutes(http, {
    db,
    clock,
    ids,
    directory: projects,
    limits,
    baseUrl: () => baseUrl,
    stops: [deleteTargetsOf, closeSourcesOf, cancelWavesOf, stopImports],
  });

  const program = createProgram({
    db,
    clock,
    ids,
    log,
    rootSecret,
    projects,
    record: tellingOf(createRecord({ clock, ids, wake }), changes),
    recallProject: async (projectId) => recall(await targetsOf(db.read, projectId)),
    tell: changes.tell,
    baseUrl: () => baseUrl,
  });
  program.routes(http);
  const clicks = createClickCounter({
    db,
    clock,
    onError: (error) => log.warn({ err: error }, "clicks not counted"),
  });
  const nameVisitor = createNameVisitor((purpose) => derive(rootSecret, purpose));
  const figures = { db, clock, baseUrl: () => baseUrl };
  figuresRoutes(http, figures);
  await dashboardRoutes(http, { folder: DASHBOARD });
  pagesRoutes(http, {
    db,
    clock,
    ids,
    projects,
    join: program.users.join,
    clicks,
    nameVisitor,
    rewards: program.rewardDirectory,
    baseUrl: () => baseUrl,
    statusKey: derive(rootSecret, "status-links"),
    recordShare: (project, userId, network) => recordShare(program.points, project, userId, network),
  });
  webhookRoutes(http, {
    db,
    clock,
    ids,
    keyring,
    egress,
    wake,
    recall,
    tellDeliveries: (projectId) => changes.tell("deliveries", [projectId]),
    cancelSoon: orphans.soon,
    requireUser: async (projectId, userId) => {
      if (!(await findUser(db.read, projectId, userId))) throw noUser(userId);
    },
    findEmails: (projectId, userIds) => findEmails(db.read, projectId, userIds),
    maxEndpoints: config.maxEndpoints,
    userAgent,
    attemptDeadlineMs,
  });
  const receiving = createReceiving({
    db,
    clock,
    ids,
    log,
    keyring,
    egress,
    io,
    acts,
    delivering,
    cancelSoon: orphans.soon,
    tell: changes.tell,
    baseUrl: () => baseUrl,
    intake: { maxBytes: config.captureMaxMib * 1024 * 1024, maxPerSecond: config.captureRate },
    retentions,
    nameAddress: createNameAddress(program.users.nameMailbox),
  });
  receiving.routes(http);
  liveRoutes(http, { changes, metrics, times: streamTimes });
  compatRoutes(http, { ...program.users, points: program.points, rewards: program.rewards });
  healthRoutes(http, { db, migrations, metrics, metricsToken: config.metricsToken });

  const housekeeping = createHousekeeping({
    db,
    clock,
    log,
    keys,
    purges: [
      purgeEndpoints,
      purgeHub,
      purgeDeliveries,
      purgeEvents,
      purgePages,
      ...program.purges,
      purgeFigures,
      purgeAccounts,
    ],
    sweeps: [
      orphans.sweep,
      createRetentionSweep({ db, clock, retentions }),
      (limit) => db.transact((tx) => forgetEndpoints(tx, limit)),
      (limit) => db.transact((tx) => forgetHours(tx, clock.now(), limit)),
      (limit) => forgetPreviews(db, clock.now(), limit),
      ...program.sweeps,
      ...receiving.sweeps,
      (limit) => db.transact((tx) => forgetVisitors(tx, dayOf(clock.now()), limit)),
      () => rollUpUsers(figures),
      () => rollUpReferrals(figures),
    ],
  });

  return {
    http,
    routes,
    apiDocument,
    db,
    engine,
    housekeeping,
    program,
    async start() {
      if (config.roles.includes("work")) {
        await delivering.start();
        program.startWork();
      }
      if (config.roles.includes("api")) await changes.start();
      const port = config.roles.includes("api") ? await listen(http, config) : null;
      if (port !== null) baseUrl = baseUrlOf(config, port);
      housekeeping.start();
      program.start();
      return port === null ? null : baseUrlOf({ ...config, baseUrl: null }, port);
    },
    async setupLink() {
      const token = await offerClaim({ db, ids }, clock.now());
      return token && `${baseUrl}/setup#token=${token}`;
    },
    async stop(graceMs) {
      await Promise.all([http.close(), delivering.stop(graceMs), program.stopWork()]);
      await clicks.flush();
      await lastAnswers.flush();
      await orphans.stop();
      await housekeeping.stop();
      await program.stop();
      await keys.flush();
      delivering.close();
      changes.close();
      await egress.close();
      await db.close();
    },
  };
}
