import type { ProjectApi } from "../sample/api.ts";
import { SampleError } from "../sample/error.ts";
import type { Receiver } from "../sample/receiver.ts";

interface Endpoint {
  path: string;
  policy: "classic" | "standard";
  events: string[];
  description: string;
}

/** So that the log has deliveries in every state. */
export const ENDPOINTS: readonly Endpoint[] = [
  { path: "/welcome", policy: "standard", events: ["*"], description: "Takes everything" },
  { path: "/broken", policy: "classic", events: ["tester_created"], description: "Answers 500" },
  { path: "/moved", policy: "classic", events: ["tester_invited"], description: "Answers with a redirect" },
  { path: "/busy", policy: "standard", events: ["tester_activated"], description: "Answers 503" },
];

/** It never answers, so it comes last, when time is real. */
export const HANGING: Endpoint = {
  path: "/slow",
  policy: "classic",
  events: ["referral_created"],
  description: "Never answers",
};

/** Where nobody listens. */
const CLOSED = "http://127.0.0.1:9/closed";

export function policyOf(path: string): Endpoint["policy"] {
  return ENDPOINTS.find((endpoint) => endpoint.path === path)?.policy ?? HANGING.policy;
}

export async function addEndpoint(
  api: ProjectApi,
  receiver: Receiver,
  { path, ...endpoint }: Endpoint,
): Promise<void> {
  await create(api, { url: receiver.url(path), ...endpoint });
}

/** Its deliveries wait for their next attempt until it is deleted. Answers its id. */
export async function addClosedEndpoint(api: ProjectApi): Promise<number> {
  return create(api, { url: CLOSED, events: ["tester_created"], description: "Nobody listens" });
}

/** From now on what comes from these endpoints can be verified. */
export async function trustEndpoints(api: ProjectApi, receiver: Receiver): Promise<void> {
  const { body } = await api<{ data: { id: number; url: string }[] }>("GET", "/webhook-endpoints?limit=200");
  for (const { id, url } of body.data) {
    if (!url.startsWith(receiver.url("/"))) continue;
    const secret = await api<{ secret: string }>("GET", `/webhook-endpoints/${id}/secret`);
    receiver.trust(new URL(url).pathname, secret.body.secret);
  }
}

async function create(api: ProjectApi, body: object): Promise<number> {
  const answer = await api<{ id: number; detail: string }>("POST", "/webhook-endpoints", body);
  if (answer.status === 201) return answer.body.id;
  throw new SampleError(`A webhook URL could not be added: ${answer.body.detail}`);
}
