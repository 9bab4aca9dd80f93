import { setTimeout as sleep } from "node:timers/promises";
import { Agent, type Dispatcher } from "undici";

/**
 * Asks for somebody's position, for somebody else, for a page of the leaderboard and for a status page in turn, for as
 * many seconds as it is told, and tells what each took. Run as
 * `rank-reader.ts <base url> <project> <key> <first user id> <users>`.
 */
export interface Times {
  positions: number[];
  pages: number[];
  /** Of one user's status page, made anew each time. */
  statuses: number[];
  /** Of one user by id, the plainest thing that is read: what the machine takes for any answer meanwhile. */
  users: number[];
}

/** So often: readers are not what is to load the machine. */
const EVERY_MS = 5;
/** Look at status pages in turn: one network may ask for 300 a minute. */
const VISITORS = 8;
/** How far into the list is looked, in pages of 50. */
const PAGES = 100;

const [baseUrl = "", project = "", key = "", firstId = "0", users = "0"] = process.argv.slice(2);
const api = `${baseUrl}/api/v1/projects/${project}`;
const headers = { authorization: `Bearer ${key}` };
const agent = new Agent({ connections: 1 });
const visitors = Array.from(
  { length: VISITORS },
  (_, i) => new Agent({ connections: 1, localAddress: `127.0.1.${i + 1}` }),
);

/** The cheapest that undici has: what a stream for each answer leaves behind takes pauses of its own to collect. */
class Answer implements Dispatcher.DispatchHandler {
  status = 0;
  readonly #whole = Promise.withResolvers<string>();
  readonly text = this.#whole.promise;
  #chunks: Buffer[] = [];
  onRequestStart(): void {}
  onResponseStart(_: unknown, status: number): void {
    this.status = status;
  }
  onResponseData(_: unknown, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }
  onResponseEnd(): void {
    this.#whole.resolve(Buffer.concat(this.#chunks).toString());
  }
  onResponseError(_: unknown, error: Error): void {
    this.#whole.reject(error);
  }
}

async function read(seconds: number): Promise<Times> {
  const times: Times = { positions: [], pages: [], statuses: [], users: [] };
  const until = performance.now() + seconds * 1000;
  let cursor: string | null = null;
  for (let n = 0; performance.now() < until; n++) {
    const user = `${api}/users/${anybody()}`;
    await time(`${user}/position`, times.positions);
    await time(`${api}/users/${anybody()}`, times.users);
    if (n % PAGES === 0) cursor = null;
    const page = await time(`${api}/leaderboard?limit=50${cursor ? `&cursor=${cursor}` : ""}`, times.pages);
    cursor = JSON.parse(page).next_cursor;
    const { url } = JSON.parse(await time(`${user}/status-link`, []));
    await time(url, times.statuses, visitors[n % VISITORS]);
  }
  return times;
}

function anybody(): number {
  return Number(firstId) + Math.floor(Math.random() * Number(users));
}

async function time(url: string, into: number[], dispatcher = agent): Promise<string> {
  const answer = new Answer();
  const startedAt = performance.now();
  dispatcher.dispatch({ origin: baseUrl, path: url.slice(baseUrl.length), method: "GET", headers }, answer);
  const text = await answer.text;
  into.push(performance.now() - startedAt);
  if (answer.status !== 200) throw new Error(`${url} was answered ${answer.status}: ${text}`);
  await sleep(EVERY_MS);
  return text;
}

process.on("message", async (seconds: number) => process.send?.(await read(seconds)));
process.on("disconnect", () => process.exit(0));
