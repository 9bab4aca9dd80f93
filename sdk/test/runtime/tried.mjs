// Runs in every runtime: what the built package makes of the same inputs.
import { createClient, verifyWebhook } from "@hookline/sdk";

const KEY = "hl_sk_x";

/** Everything in the answer is JSON. */
export async function tryAll(baseUrl, webhooks) {
  return {
    verdicts: await Promise.all(webhooks.map(verdictOf)),
    bytes: await verdictOf({ ...webhooks[0], body: new TextEncoder().encode(webhooks[0].body) }),
    headers: await verdictOf({ ...webhooks[0], headers: new Headers(webhooks[0].headers) }),
    calls: await tryCalls(baseUrl),
    told: await tryWatching(createClient({ baseUrl, key: KEY })),
  };
}

function verdictOf(request) {
  return verifyWebhook(request).then(
    (event) => event.type,
    (error) => `${error.name}: ${error.code}`,
  );
}

function tryCalls(baseUrl) {
  const codeOf = (call) =>
    call.then(JSON.stringify, (error) => `${error.name} ${error.status} ${error.code}`);
  const user = (id, timeoutMs) =>
    createClient({ baseUrl, key: KEY, timeoutMs }).get("/api/v1/projects/{project}/users/{user}", {
      params: { path: { project: "acme", user: id } },
    });
  const ended = ["ok", "refused", "proxy", "redirect", "broken"].map((id) => user(id));
  return Promise.all([...ended, user("slow", 1_000)].map(codeOf));
}

async function tryWatching(hookline) {
  const told = [];
  const aborter = new AbortController();
  await hookline.watch("acme", {
    onReady: () => told.push("ready"),
    onChange(topic) {
      told.push(topic);
      aborter.abort();
    },
    onState: (state) => told.push(state),
    signal: aborter.signal,
  });
  const refused = await hookline.watch("gone", { onChange() {} }).catch((error) => error.code);
  return [...told, refused];
}
