import type { Static } from "typebox";
import { invalidInput } from "../../kernel/errors.ts";
import { retype } from "../captures/retype.ts";
import { connectorOf } from "../connections/connector-of.ts";
import { lockConnection } from "../connections/queries.ts";
import type { Connector, SourceRules } from "../connectors/connector.ts";
import type { HubDeps } from "../deps.ts";
import type { ConnectionRow } from "../tables.ts";
import { readSource } from "./queries.ts";
import { replaceSecret } from "./replace-secret.ts";
import { openSourceSecrets, sealSourceSecrets } from "./secrets.ts";
import type { SourcePatch } from "./wire.ts";

const HOUR_MS = 60 * 60 * 1000;
const DEFAULT_KEEP_HOURS = 24;

/** Changes how a source's requests are verified, named and told apart. */
export async function changeSource(
  deps: HubDeps,
  projectId: number,
  id: number,
  change: Static<typeof SourcePatch>,
): Promise<ConnectionRow> {
  const { rules, secret, keep_old_secret_hours = DEFAULT_KEEP_HOURS, paused, silence_days } = change;
  const now = deps.clock.now();
  return deps.db.transact(async (tx) => {
    const connection = await lockConnection(tx, projectId, id);
    const source = await readSource(tx, connection);
    const newRules: SourceRules = { ...JSON.parse(source.rules), ...rules };
    if (rules !== undefined) checkRules(connectorOf(connection), newRules);
    const secrets = openSourceSecrets(deps.keyring, source, now);
    const newSecrets =
      secret === undefined ? secrets : replaceSecret(secrets, secret, now + keep_old_secret_hours * HOUR_MS);
    checkSecret(newRules, newSecrets[0]?.secret);
    await tx.q
      .updateTable("sources")
      .set({
        rules: JSON.stringify(newRules),
        secrets: sealSourceSecrets(deps.keyring, source, newSecrets),
        ...(paused === undefined ? {} : { paused_at: paused ? (source.paused_at ?? now) : null }),
        ...(silence_days === undefined ? {} : { silence_days, silence_told_at: null }),
      })
      .where("connection_id", "=", id)
      .execute();
    if (rules?.type_path !== undefined || rules?.type_header !== undefined) await retype(tx, id, newRules);
    return connection;
  });
}

function checkRules({ name, source }: Connector, { scheme, header }: SourceRules): void {
  const offered = ["none", ...(source?.schemes ?? [])];
  if (!offered.includes(scheme)) {
    throw invalidInput("rules.scheme", `"${scheme}" is not how ${name} signs: ${offered.join(", ")}`);
  }
  if ((scheme === "hmac" || scheme === "header") && header === null) {
    throw invalidInput("rules.header", "is missing: name the header that the signature or token is in");
  }
}

function checkSecret({ scheme }: SourceRules, secret: string | undefined): void {
  if (scheme === "basic" && secret !== undefined && !secret.includes(":")) {
    throw invalidInput(
      "secret",
      "must be the user name and the password with a colon between: user:password",
    );
  }
}
