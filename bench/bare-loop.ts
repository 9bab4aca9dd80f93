import { Agent, type Dispatcher } from "undici";
import { requestHeaders } from "../server/src/webhooks/request.ts";
import { signingKeys } from "../server/src/webhooks/sign.ts";

/**
 * The ceiling: signs and posts the same bytes with undici's cheapest call, and stores nothing. Run as
 * `bare-loop.ts <url> <count> <in flight> <body bytes>`; prints the requests per second.
 */
const [url = "", count = "0", inFlight = "0", bytes = "1024"] = process.argv.slice(2);
const { origin, pathname } = new URL(url);
const total = Number(count);
const body = JSON.stringify({ filler: "x".repeat(Number(bytes) - 13) });
const keys = [signingKeys(`whsec_${"A".repeat(43)}=`)];
const address = { url, signature: "standard", headers: {}, keys } as const;
const agent = new Agent({ connections: Number(inFlight), pipelining: 1 });

let started = 0;
let done = 0;
let finish: () => void;
const finished = new Promise<void>((resolve) => {
  finish = resolve;
});

class Post implements Dispatcher.DispatchHandler {
  onRequestStart(): void {}
  onResponseStart(): void {}
  onResponseData(): void {}
  onResponseEnd(): void {
    done++;
    if (started < total) next();
    else if (done === total) finish();
  }
  onResponseError(_: unknown, error: Error): void {
    throw error;
  }
}

function next(): void {
  const id = `evt_${String(started++).padStart(26, "0")}`;
  const headers = requestHeaders(address, id, body, Date.now(), "Hookline/bench");
  agent.dispatch({ origin, path: pathname, method: "POST", headers, body }, new Post());
}

const startedAt = performance.now();
const cpuAt = process.cpuUsage();
for (let i = 0; i < Number(inFlight); i++) next();
await finished;
const { user, system } = process.cpuUsage(cpuAt);
console.log(JSON.stringify({ rate: total / ((performance.now() - startedAt) / 1000), cpuUs: (user + system) / total }));
await agent.close();
