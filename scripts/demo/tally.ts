import { setTimeout as sleep } from "node:timers/promises";
import type { ProjectApi } from "../sample/api.ts";
import { SampleError } from "../sample/error.ts";
import { clockText, screen } from "../sample/screen.ts";

export interface DeliveryRow {
  event_type: string;
  endpoint_id: number;
  user_id: number;
  state: string;
  attempts: number;
  error_code: string | null;
  next_attempt_at: string | null;
}

/** How long the server's database may be away when everything is to be counted. */
const PATIENCE_MS = 10_000;

type Log = { rows: DeliveryRow[] } | { problem: string };

/** The project's deliveries, or why the server can't tell just now. */
export async function readDeliveries(api: ProjectApi, query: string): Promise<Log> {
  const rows: DeliveryRow[] = [];
  for (let cursor = ""; ; ) {
    const { status, body } = await api<{
      data: DeliveryRow[];
      next_cursor: string | null;
      detail?: string;
    }>("GET", `/deliveries?limit=200${query}${cursor}`);
    if (status !== 200) return { problem: `the server answers ${status}, ${body.detail}` };
    rows.push(...body.data);
    if (!body.next_cursor) return { rows };
    cursor = `&cursor=${body.next_cursor}`;
  }
}

/** What became of everything; answers whether nothing was lost. */
export async function tally(
  api: ProjectApi,
  endpoints: ReadonlyMap<number, string>,
  signUps: readonly { id: number; email: string }[],
  arrived: ReadonlySet<string>,
): Promise<boolean> {
  const rows = await readEverything(api);
  screen.heading("What became of it");
  screen.say(`  ${signUps.length} sign-ups accepted`);
  for (const [id, path] of endpoints)
    screen.say(`  ${path.padEnd(9)} ${describe(rows.filter((row) => row.endpoint_id === id))}`);
  const welcome = rows.filter(
    (row) => endpoints.get(row.endpoint_id) === "/welcome" && row.event_type === "tester_created",
  );
  const isPending = new Set(welcome.filter((row) => row.state === "pending").map((row) => row.user_id));
  const lost = signUps.filter(({ id, email }) => !arrived.has(email) && !isPending.has(id));
  screen.say(
    lost.length === 0 ? "  Nothing is lost." : `  LOST: ${lost.map(({ email }) => email).join(", ")}`,
  );
  return lost.length === 0;
}

async function readEverything(api: ProjectApi): Promise<DeliveryRow[]> {
  const givenUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    const log = await readDeliveries(api, "");
    if ("rows" in log) return log.rows;
    if (Date.now() > givenUpAt) throw new SampleError(`What arrived can't be counted: ${log.problem}`);
    await sleep(500);
  }
}

function describe(rows: readonly DeliveryRow[]): string {
  const byState = Map.groupBy(rows, (row) => row.state);
  const counts = [...byState].map(([state, those]) => `${those.length} ${state}`);
  const next = rows.map((row) => Date.parse(row.next_attempt_at ?? "")).filter((at) => at > Date.now());
  return (
    counts.join(", ") + (next.length > 0 ? `, next attempt at ${clockText(new Date(Math.min(...next)))}` : "")
  );
}
