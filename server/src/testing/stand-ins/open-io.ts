import type { Connector, RunInput, TargetKind, Values } from "../../hub/connectors/connector.ts";
import type { Io } from "../../hub/connectors/io.ts";

export { openTestIo } from "../hub-io.ts";

/** The same way out, but what goes to one of these origins goes to its stand-in. */
export function rerouted<T extends Io>(io: T, origins: { readonly [origin: string]: string }): T {
  return redirected(io, (url) => {
    const from = Object.keys(origins).find((origin) => url === origin || url.startsWith(`${origin}/`));
    return from === undefined ? url : `${origins[from]}${url.slice(from.length)}`;
  });
}

/** The same way out, but everything goes to one server. */
export function reroutedTo<T extends Io>(io: T, origin: string): T {
  return redirected(io, (url) => {
    const { pathname, search } = new URL(url);
    return `${origin}${pathname}${search}`;
  });
}

function redirected<T extends Io>(io: T, there: (url: string) => string): T {
  return {
    ...io,
    fetch: (request) => io.fetch({ ...request, url: there(request.url) }),
  };
}

/** What a run hands in, where a test cares for some of it only. */
export function runInput(input: Partial<RunInput> & { connection: Values }): RunInput {
  return {
    settings: {},
    values: {},
    idempotencyKey: "5f2c9a6e1b7d4038a1c2e3f405162738",
    occurredAt: Date.UTC(2026, 2, 2, 9, 30),
    ...input,
  };
}

export function targetOf(connector: Connector, id: string): TargetKind {
  const found = connector.targets?.find((target) => target.id === id);
  if (!found) throw new Error(`${connector.id} has no target ${id}`);
  return found;
}
