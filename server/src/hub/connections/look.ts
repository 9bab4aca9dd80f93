import type { Connector, Values } from "../connectors/connector.ts";
import { Refusal } from "../connectors/connector.ts";
import type { Io, ProjectActs } from "../connectors/io.ts";
import type { HubDeps } from "../deps.ts";
import { createIo } from "../io/index.ts";
import type { ConnectionRow } from "../tables.ts";
import { connectorOf } from "./connector-of.ts";
import { connectionValues, openSecrets } from "./secrets.ts";

/** Somebody waits for it. */
const DEADLINE_MS = 15_000;

/**
 * Lets a connection's connector look around over there, with all that was filled in. Nothing of the project can be
 * changed on the way. What it throws is a `Refusal` without secrets.
 */
export async function look<T>(
  { io: ioDeps, keyring, acts }: Pick<HubDeps, "io" | "keyring" | "acts">,
  connection: ConnectionRow,
  at: (connector: Connector, io: Io, values: Values) => T | Promise<T>,
): Promise<T> {
  const connector = connectorOf(connection);
  const secrets = Object.values(openSecrets(keyring, connection));
  const { couponRewards } = acts(connection.project_id);
  const project = { ...UNTOUCHED, couponRewards };
  const io = createIo(ioDeps, { secrets, project, deadlineMs: DEADLINE_MS });
  try {
    return await at(connector, io, connectionValues(keyring, connection));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { kind, code, message, status, retryAfterS } = error;
    throw new Refusal(kind, code, String(io.redact(message)), { status, retryAfterS });
  } finally {
    io.close();
  }
}

async function refuseToAct(): Promise<never> {
  throw new Refusal("no", "only_looking", "A look changes nothing in the project.");
}

const UNTOUCHED: Omit<ProjectActs, "couponRewards"> = {
  saveUser: refuseToAct,
  addPoints: refuseToAct,
  reachGoal: refuseToAct,
  markRewardDelivered: refuseToAct,
  takeCoupon: refuseToAct,
};
