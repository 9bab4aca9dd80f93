import "./tables.ts";
import type { Http } from "../kernel/http/index.ts";
import { emptyRunsAgain } from "./captures/delete.ts";
import { forgetCaptures, forgetKeys } from "./captures/forget.ts";
import { intakeRoutes } from "./captures/intake-routes.ts";
import { captureRoutes } from "./captures/routes.ts";
import { forgetConnections } from "./connections/forget.ts";
import { connectionRoutes } from "./connections/routes.ts";
import type { HubDeps } from "./deps.ts";
import { lookForAddresses } from "./erasure/look.ts";
import { runRoutes } from "./runs/routes.ts";
import { sourceRoutes } from "./sources/routes.ts";
import { noteSilence } from "./sources/silence.ts";
import { forgetTasks } from "./tasks/forget.ts";
import { basicRoutes } from "./tasks/routes.ts";
import { targetRoutes } from "./tasks/target-routes.ts";
import { templateRoutes } from "./tasks/template-routes.ts";
import { tryRoutes } from "./tasks/try-routes.ts";

export { createLastAnswers } from "./connections/last-answers.ts";
export { Refusal } from "./connectors/connector.ts";
export type { ProjectActs, UserRef } from "./connectors/io.ts";
export type { HubDeps } from "./deps.ts";
export { seekAddresses } from "./erasure/seek.ts";
export { purgeHub } from "./purge.ts";
export { createRunSender } from "./runs/sender.ts";
export { HUB_SECRETS } from "./sealed-columns.ts";
export { closeSourcesOf } from "./sources/close.ts";

export interface Hub {
  routes(http: Http): void;
  /** Each does up to `limit` of something, and answers how many. */
  sweeps: readonly ((limit: number) => Promise<number>)[];
}

/** What comes in from other systems, and what is done about it. */
export function createHub(deps: HubDeps): Hub {
  const { db, clock, tell } = deps;
  return {
    routes(http) {
      connectionRoutes(http, deps);
      sourceRoutes(http, deps);
      basicRoutes(http, deps);
      tryRoutes(http, deps);
      targetRoutes(http, deps);
      templateRoutes(http);
      runRoutes(http, deps);
      intakeRoutes(http, deps);
      captureRoutes(http, deps);
    },
    sweeps: [
      async (limit) => {
        const projectIds = await db.transact((tx) => noteSilence(tx, clock.now(), limit));
        if (projectIds.length > 0) tell("captures", [...new Set(projectIds)]);
        return projectIds.length;
      },
      (limit) => db.transact((tx) => forgetConnections(tx, limit)),
      (limit) => db.transact((tx) => forgetTasks(tx, limit)),
      async (limit) => forgetCaptures(db, await deps.retentions(), clock.now(), limit),
      (limit) => forgetKeys(db, clock.now(), limit),
      (limit) => db.transact((tx) => emptyRunsAgain(tx, clock.now(), limit)),
      (limit) => lookForAddresses(deps, limit),
    ],
  };
}
