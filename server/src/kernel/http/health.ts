import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";
import Type from "typebox";
import type { Database, Migration } from "../database/index.ts";
import { pendingMigrations } from "../database/index.ts";
import { AppError } from "../errors.ts";
import type { Metrics } from "../metrics.ts";
import { problemResponse } from "./problem.ts";
import type { Http } from "./server.ts";

export interface HealthDeps {
  db: Database;
  migrations: readonly Migration[];
  metrics: Metrics;
  /** Who may read the metrics from elsewhere than this machine; null: nobody. */
  metricsToken: string | null;
}

const tags = ["Health and metrics"];

const METRICS_EXAMPLE = `# HELP process_resident_memory_bytes Resident memory size in bytes.
# TYPE process_resident_memory_bytes gauge
process_resident_memory_bytes 81788928
`;

/** For load balancers, orchestrators and Prometheus. */
export function healthRoutes(http: Http, deps: HealthDeps): void {
  aliveRoute(http);
  readyRoute(http, deps);
  metricsRoute(http, deps);
}

function aliveRoute(http: Http): void {
  http.route({
    method: "GET",
    url: "/healthz",
    config: { access: { kind: "public" } },
    schema: {
      tags,
      summary: "Is the process alive",
      description: "Without a look at the database. Restart what does not answer.",
      response: { 200: Type.Object({ status: Type.Literal("ok") }) },
    },
    handler: async () => ({ status: "ok" as const }),
  });
}

function readyRoute(http: Http, { db, migrations }: HealthDeps): void {
  http.route({
    method: "GET",
    url: "/readyz",
    config: { access: { kind: "public" } },
    schema: {
      tags,
      summary: "Is the database there, and migrated",
      description: "Send no requests to what is not ready.",
      response: {
        200: Type.Object({ status: Type.Literal("ready") }),
        503: problemResponse("The database can't be reached, or is not migrated."),
      },
    },
    handler: async () => {
      const pending = await pendingMigrations(db.read, migrations);
      if (pending.length > 0) {
        throw new AppError(
          "database_unavailable",
          `The database lacks ${pending.join(", ")}: run hookline migrate.`,
        );
      }
      return { status: "ready" as const };
    },
  });
}

function metricsRoute(http: Http, { metrics, metricsToken }: HealthDeps): void {
  http.route({
    method: "GET",
    url: "/metrics",
    config: { access: { kind: "public" } },
    schema: {
      tags,
      summary: "Metrics for Prometheus",
      description:
        "Where `HOOKLINE_METRICS_TOKEN` is set, for who sends it as bearer token; else for this machine alone, and not through a proxy.",
      response: {
        200: { content: { "text/plain": { schema: Type.String({ examples: [METRICS_EXAMPLE] }) } } },
        403: problemResponse("Asked from elsewhere, or without the token."),
      },
    },
    handler: async (request, reply) => {
      const allowed = metricsToken
        ? isSame(request.headers.authorization ?? "", `Bearer ${metricsToken}`)
        : isFromHere(request);
      if (!allowed) {
        throw new AppError(
          "forbidden",
          "Metrics are read from this machine, or with HOOKLINE_METRICS_TOKEN.",
        );
      }
      return reply.type(metrics.contentType).send(await metrics.text());
    },
  });
}

/** In a time that tells nothing of where they differ. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

/** A proxy on this machine, too, speaks from here, and for others. */
function isFromHere({ socket, headers }: FastifyRequest): boolean {
  if ("x-forwarded-for" in headers || "forwarded" in headers || "via" in headers) return false;
  return /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? "");
}
