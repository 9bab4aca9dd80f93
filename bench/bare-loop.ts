import { Agent, type Dispatcher } from "undici";
import { requestHeaders } from "../server/src/webhooks/request.ts";
import { signingKeys } from "../server/src/webhooks/sign.ts";

/**
 * The ceiling: signs and posts the same bytes with undici's cheapest call, and stores nothing. Run as
 * `bare-loop.ts <url> <count> <in flight> <body bytes>`; tells its parent the requests per second.
 */
const [url = "", count = "0", inFlight = "0", bytes = "0"] = process.argv.slice(2);
const { origin, pathname } = new URL(url);
const total = Number(count);
const body = "x".repeat(Number(bytes));
const keys = [signingKeys(`whsec_${"A".repeat(43)}=`)];
const address = { url, signature: "standard", headers: {}, keys } as const;
const agent = new Agent({ connections: Number(inFlight), pipelining: 1 });

let started = 0;
let done = 0;
const finished = Promise.withResolvers<void>();

class Post implements Dispatcher.DispatchHandler {
  onRequestStart(): void {}
  onResponseStart(): void {}
  onResponseData(): void {}
  onResponseEnd(): void {
    done++;
    if (started < total) next();
    else if (done === total) finished.resolve();
  }
  onResponseError(_: unknown, error: Error): void {
    finished.reject(error);
  }
}

function next(): void {
  const id = `evt_${String(started++).padStart(26, "0")}`;
  const headers = requestHeaders(address, id, body, Date.now(), "Hookline/bench");
  agent.dispatch({ origin, path: pathname, method: "POST", headers, body }, new Post());
}

const startedAt = performance.now();
for (let i = 0; i < Number(inFlight); i++) next();
await finished.promise;
process.send?.(total / ((performance.now() - startedAt) / 1000));
await agent.close();
