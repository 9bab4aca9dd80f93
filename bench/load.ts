import { Agent, type Dispatcher } from "undici";

/**
 * Signs people up over REST. Run as `load.ts <base url> <project> <key> <seconds> <in flight> <rate>`: as
 * fast as that many in flight go, or, where a rate is given, so many a second whatever the answers take
 * (their time counts from when they were due). Tells its parent the count, the times in ms, and for each
 * e-mail address when it was sent (ms since the epoch).
 */
const [baseUrl = "", project = "", key = "", secondsText = "0", inFlightText = "0", rateText = "0"] =
  process.argv.slice(2);
const durationMs = Number(secondsText) * 1000;
const rate = Number(rateText);
const agent = new Agent({ connections: Number(inFlightText), pipelining: 1 });
const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
const path = `/api/v1/projects/${project}/users`;
const run = Math.random().toString(36).slice(2, 8);

const times: number[] = [];
const sent: [email: string, at: number][] = [];
let refused = 0;
let open = 0;
let count = 0;
const startedAt = performance.now();
const finished = Promise.withResolvers<void>();

class SignUp implements Dispatcher.DispatchHandler {
  readonly #dueAt: number;
  #status = 0;
  constructor(dueAt: number) {
    this.#dueAt = dueAt;
  }
  onRequestStart(): void {}
  onResponseStart(_: unknown, status: number): void {
    this.#status = status;
  }
  onResponseData(): void {}
  onResponseEnd(): void {
    if (this.#status === 201) times.push(performance.now() - this.#dueAt);
    else refused++;
    ended();
  }
  onResponseError(): void {
    refused++;
    ended();
  }
}

function ended(): void {
  open--;
  const isOver = performance.now() - startedAt >= durationMs;
  if (!isOver && rate === 0) signUp(performance.now());
  if (isOver && open === 0) finished.resolve();
}

function signUp(dueAt: number): void {
  const email = `${run}-${count++}@example.com`;
  const body = JSON.stringify({ email, profile: { first_name: "Ada", city: "London" } });
  open++;
  sent.push([email, performance.timeOrigin + dueAt]);
  agent.dispatch({ origin: baseUrl, path, method: "POST", headers, body }, new SignUp(dueAt));
}

/** Timers are coarse: each tick starts all that have come due. */
function keepRate(): void {
  const elapsed = Math.min(performance.now() - startedAt, durationMs);
  while (count < (elapsed / 1000) * rate) signUp(startedAt + (count / rate) * 1000);
  if (elapsed < durationMs) setTimeout(keepRate, 1);
  else if (open === 0) finished.resolve();
}

if (rate > 0) keepRate();
else for (let i = 0; i < Number(inFlightText); i++) signUp(performance.now());
await finished.promise;
const seconds = (performance.now() - startedAt) / 1000;
process.send?.({ perSecond: times.length / seconds, times, refused, sent });
await agent.close();
