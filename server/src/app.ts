import type { AddressInfo } from "node:net";
import { migrations } from "../migrations/index.ts";
import {
  accountRoutes,
  createGuessLimits,
  createKeyDirectory,
  enforceAccess,
  nameOf,
  offerClaim,
  purgeAccounts,
} from "./accounts/index.ts";
import { baseUrlOf, type Config } from "./config.ts";
import { createEngine, createSignal, type Engine } from "./delivery/index.ts";
import { createRecord } from "./events/index.ts";
import { startHousekeeping } from "./housekeeping.ts";
import type { Clock } from "./kernel/clock.ts";
import { type Database, migrate, openDatabase } from "./kernel/database/index.ts";
import { createEgress } from "./kernel/egress/index.ts";
import { answerOnce, createHttp, type Http, healthRoutes } from "./kernel/http/index.ts";
import { systemIds } from "./kernel/ids.ts";
import { openRootSecret } from "./kernel/installation.ts";
import type { Logger } from "./kernel/log.ts";
import { createMetrics } from "./kernel/metrics.ts";
import { openKeyring } from "./kernel/secrets/index.ts";
import { createProjectDirectory, projectRoutes } from "./projects/index.ts";
import { VERSION } from "./version.ts";
import { createWebhookSender } from "./webhooks/index.ts";

export interface App {
  http: Http;
  db: Database;
  engine: Engine;
  /** Opens the port (role `api`) and begins to deliver (role `work`); answers where it is reached. */
  start(): Promise<string>;
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
}: {
  config: Config;
  clock: Clock;
  log: Logger;
}): Promise<App> {
  const ids = systemIds(clock);
  const keyring = openKeyring(config);
  const db = openDatabase(config, (error) => log.warn({ err: error }, "database connection lost"));
  await migrate(db, migrations);
  await openRootSecret(db, keyring, ids);
  let baseUrl = baseUrlOf(config, config.port);
  const metrics = createMetrics();
  const http = createHttp({ log, trustProxy: config.trustProxy });
  const keys = createKeyDirectory({ db, clock });
  const projects = createProjectDirectory({ db, clock });
  enforceAccess(http, { db, clock, keys, findProject: projects.find, baseUrl: () => baseUrl });
  answerOnce(http, { db, clock, keyring, ownerOf: ({ principal }) => principal && nameOf(principal) });
  const egress = createEgress({ allow: config.egressAllow, ownOrigins: [baseUrl] });

  const signal = createSignal(db, ids.token(8));
  const sender = createWebhookSender({
    clock,
    egress,
    keyring,
    userAgent: `Hookline/${VERSION}`,
    random: Math.random,
  });
  const engine = createEngine({
    db,
    clock,
    senders: [sender],
    cap: config.deliveryCap,
    newClaimId: () => Math.floor(Math.random() * Number.MAX_SAFE_INTEGER),
    events: { onError: (error) => log.error({ err: error }, "delivery engine") },
  });
  createRecord({
    clock,
    ids,
    wake(targetIds) {
      engine.wake(targetIds);
      signal.tell(targetIds);
    },
  });

  const limits = createGuessLimits(clock);
  accountRoutes(http, { db, clock, ids, keys, limits, baseUrl: () => baseUrl });
  projectRoutes(http, { db, clock, ids, directory: projects, limits, baseUrl: () => baseUrl, stops: [] });
  healthRoutes(http, { db, migrations, metrics, metricsToken: config.metricsToken });

  const housekeeping = startHousekeeping({ db, clock, log, keys, purges: [purgeAccounts] });

  return {
    http,
    db,
    engine,
    async start() {
      if (config.roles.includes("api")) {
        await http.listen({ host: config.host, port: config.port });
        baseUrl = baseUrlOf(config, (http.server.address() as AddressInfo).port);
      }
      if (config.roles.includes("work")) {
        await signal.hear((targetIds) => engine.wake(targetIds ?? undefined));
        engine.start();
      }
      return baseUrl;
    },
    async setupLink() {
      const token = await offerClaim({ db, ids }, clock.now());
      return token && `${baseUrl}/setup#token=${token}`;
    },
    async stop(graceMs) {
      await http.close();
      await housekeeping.stop();
      await keys.flush();
      await engine.stop(graceMs);
      await egress.close();
      await db.close();
    },
  };
}
