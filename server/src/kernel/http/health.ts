import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";
import type { Database, Migration } from "../database/index.ts";
import { pendingMigrations } from "../database/index.ts";
import { AppError } from "../errors.ts";
import type { Metrics } from "../metrics.ts";
import type { Http } from "./server.ts";

export interface HealthDeps {
  db: Database;
  migrations: readonly Migration[];
  metrics: Metrics;
  /** Who may read the metrics from elsewhere than this machine; null: nobody. */
  metricsToken: string | null;
}

/** For load balancers, orchestrators and Prometheus. */
export function healthRoutes(http: Http, { db, migrations, metrics, metricsToken }: HealthDeps): void {
  http.get("/healthz", { config: { access: { kind: "public" } } }, async () => ({
    status: "ok",
  }));

  http.get("/readyz", { config: { access: { kind: "public" } } }, async () => {
    const pending = await pendingMigrations(db.read, migrations);
    if (pending.length > 0) {
      throw new AppError(
        "database_unavailable",
        `The database lacks ${pending.join(", ")}: run hookline migrate.`,
      );
    }
    return { status: "ready" };
  });

  http.get("/metrics", { config: { access: { kind: "public" } } }, async (request, reply) => {
    const allowed = metricsToken
      ? isSame(request.headers.authorization ?? "", `Bearer ${metricsToken}`)
      : isFromHere(request);
    if (!allowed)
      throw new AppError("forbidden", "Metrics are read from this machine, or with HOOKLINE_METRICS_TOKEN.");
    return reply.type(metrics.contentType).send(await metrics.text());
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
