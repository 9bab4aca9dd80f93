import { holdTarget, resubscribe, resumeTarget } from "../delivery/index.ts";
import type { Tx } from "../kernel/database/index.ts";
import { openHeaders, sealContext } from "./address.ts";
import type { WebhooksDeps } from "./deps.ts";
import { checkEvents, checkUrl } from "./endpoint-checks.ts";
import { changeHeaders } from "./own-headers.ts";
import type { Policy } from "./policy.ts";
import { lockEndpoint, readEndpoint } from "./queries.ts";
import type { EndpointRow, Signature } from "./tables.ts";

/** What is given is changed. */
export interface EndpointChange {
  url?: string | undefined;
  events?: readonly string[] | undefined;
  policy?: Policy | undefined;
  signature?: Signature | undefined;
  /** Set by name; null removes. */
  headers?: { readonly [name: string]: string | null } | undefined;
  description?: string | undefined;
  enabled?: boolean | undefined;
}

/** Changes an endpoint. What is pending for it goes to the new URL; enabling lets go what was held. */
export async function changeEndpoint(
  deps: WebhooksDeps,
  projectId: number,
  id: number,
  change: EndpointChange,
): Promise<EndpointRow> {
  const { url, events, policy, signature, headers, description, enabled } = change;
  if (url !== undefined) checkUrl(deps.egress, url);
  if (events !== undefined) checkEvents(events);
  const now = deps.clock.now();
  return deps.db.transact(async (tx) => {
    const old = await lockEndpoint(tx, projectId, id);
    tx.afterCommit(() => deps.recall([id]));
    if (events !== undefined) await resubscribe(tx, id, projectId, events);
    const disabledAt = enabled === undefined ? old.disabled_at : await setEnabled(tx, old, enabled, now);
    await tx.q
      .updateTable("webhook_endpoints")
      .set({
        url: url ?? old.url,
        events: events === undefined ? old.events : JSON.stringify(events),
        policy: policy ?? old.policy,
        signature: signature ?? old.signature,
        headers: headers === undefined ? old.headers : changeSealed(deps, old, headers),
        description: description ?? old.description,
        disabled_at: disabledAt,
        updated_at: now,
      })
      .where("id", "=", id)
      .execute();
    return readEndpoint(tx, projectId, id);
  });
}

async function setEnabled(
  tx: Tx,
  endpoint: EndpointRow,
  enabled: boolean,
  now: number,
): Promise<number | null> {
  if (!enabled) {
    await holdTarget(tx, endpoint.id, now);
    return endpoint.disabled_at ?? now;
  }
  await resumeTarget(tx, endpoint.id);
  return null;
}

function changeSealed(
  { keyring }: WebhooksDeps,
  endpoint: EndpointRow,
  change: { readonly [name: string]: string | null },
): string {
  const headers = changeHeaders(openHeaders(keyring, endpoint), change);
  return keyring.seal(JSON.stringify(headers), sealContext(endpoint));
}
