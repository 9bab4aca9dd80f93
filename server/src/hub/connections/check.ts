import { AppError } from "../../kernel/errors.ts";
import { Refusal } from "../connectors/connector.ts";
import type { HubDeps } from "../deps.ts";
import type { ConnectionRow } from "../tables.ts";
import { connectorOf } from "./connector-of.ts";
import { look } from "./look.ts";
import { readConnection } from "./queries.ts";

export interface CheckResult {
  ok: boolean;
  /** What was found or went wrong, and what to do, for people. */
  message: string;
}

/** Tells whether a connection works, and notes it with the connection. */
export async function checkConnection(deps: HubDeps, projectId: number, id: number): Promise<CheckResult> {
  const connection = await readConnection(deps.db.read, projectId, id);
  const result = await tryOut(deps, connection);
  await note(deps, connection, result);
  return result;
}

async function tryOut(deps: HubDeps, connection: ConnectionRow): Promise<CheckResult> {
  const { name, check } = connectorOf(connection);
  if (!check) throw new AppError("conflict", `There is nothing to test about a connection to ${name}.`);
  try {
    return { ok: true, message: await look(deps, connection, (_, io, values) => check(io, values)) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, message: error.message };
    throw error;
  }
}

/** Not where it was filled in anew meanwhile: the result says nothing about that. */
async function note(
  { db, clock }: HubDeps,
  { id, updated_at }: ConnectionRow,
  { ok, message }: CheckResult,
): Promise<void> {
  await db.transact((tx) =>
    tx.all(
      "update connections set checked_at = $2, check_error = $3 where id = $1 and updated_at = $4 and deleted_at is null",
      [id, clock.now(), ok ? null : message, updated_at],
    ),
  );
}
