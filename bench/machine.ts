import { cpus, totalmem } from "node:os";
import { DatabaseSync } from "node:sqlite";

/** What the figures were measured on, in a line. */
export function describeMachine(): string {
  const cores = cpus();
  const memoryGb = Math.round(totalmem() / 2 ** 30);
  const db = new DatabaseSync(":memory:");
  const { version } = db.prepare("select sqlite_version() as version").get() as { version: string };
  db.close();
  const cpu = cores[0]?.model.trim() ?? "unknown processor";
  return `${cores.length} cores of ${cpu}, ${memoryGb} GB, Node ${process.versions.node}, SQLite ${version}, PostgreSQL 18`;
}
