import { createTarget } from "../delivery/index.ts";
import { AppError } from "../kernel/errors.ts";
import { sealContext } from "./address.ts";
import type { WebhooksDeps } from "./deps.ts";
import { checkEvents, checkUrl } from "./endpoint-checks.ts";
import { changeHeaders } from "./own-headers.ts";
import type { Policy } from "./policy.ts";
import { countEndpoints, readEndpoint } from "./queries.ts";
import { newSecret } from "./sign.ts";
import type { EndpointRow, Signature } from "./tables.ts";

export interface NewEndpoint {
  url: string;
  /** Event types, or `*` alone. */
  events: readonly string[];
  policy: Policy;
  signature: Signature;
  headers: { readonly [name: string]: string };
  description: string;
  /** If not, its deliveries are held until it is. */
  enabled: boolean;
}

/** Makes an endpoint: from now on it gets the events it wants. */
export async function createEndpoint(
  deps: WebhooksDeps,
  projectId: number,
  input: NewEndpoint,
): Promise<{ endpoint: EndpointRow; secret: string }> {
  const { db, keyring, maxEndpoints } = deps;
  checkUrl(deps.egress, input.url);
  checkEvents(input.events);
  const context = sealContext({ project_id: projectId });
  const headers = keyring.seal(JSON.stringify(changeHeaders({}, input.headers)), context);
  const secret = newSecret(deps.ids);
  const sealedSecret = keyring.seal(secret, context);
  const now = deps.clock.now();
  const heldAt = input.enabled ? null : now;
  const endpoint = await db.transact(async (tx) => {
    if ((await countEndpoints(tx, projectId)) >= maxEndpoints) throw tooMany(maxEndpoints);
    const target = { projectId, kind: "webhook", eventTypes: input.events, heldAt };
    const id = await createTarget(tx, target);
    await tx.q
      .insertInto("webhook_endpoints")
      .values({
        id,
        project_id: projectId,
        url: input.url,
        description: input.description,
        events: JSON.stringify(input.events),
        policy: input.policy,
        signature: input.signature,
        headers,
        secret: sealedSecret,
        created_at: now,
        updated_at: now,
        disabled_at: heldAt,
      })
      .execute();
    return readEndpoint(tx, projectId, id);
  });
  return { endpoint, secret };
}

function tooMany(max: number): AppError {
  return new AppError(
    "limit_reached",
    `The project has ${max} webhook endpoints, which is the limit. Delete one, or ask whoever runs Hookline to raise HOOKLINE_MAX_ENDPOINTS.`,
  );
}
