import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { createTarget } from "../../server/src/delivery/index.ts";
import { arrivalType } from "../../server/src/events/index.ts";
import type { Engine } from "../../server/src/kernel/database/index.ts";
import { type ServerProcess, startServer } from "../server-process.ts";
import { createInstallation, type Installation } from "./installation.ts";
import { createRandom } from "./random.ts";

const KILLS = 15;
const SENDERS = 16;
const PAUSE_MS = 10;
/** A server takes about a second to start: some are killed while they do. */
const MOMENT_MS = { least: 300, most: 2500 };

interface Row {
  state: string;
  data: string;
  event_id: number | null;
}

describe.each<[Engine, number]>([
  ["sqlite", 1],
  ["postgres", 2],
])("requests to a webhook URL on %s, processes: %i, killed again and again", (engine, processes) => {
  let installation: Installation;
  const started: ServerProcess[] = [];
  afterEach(async () => {
    await Promise.all(started.map((server) => server.kill()));
    await installation.remove();
  });

  function start(): ServerProcess {
    const server = startServer({
      ...installation.env,
      HOOKLINE_ROLES: "api",
      HOOKLINE_CAPTURE_RATE: "10000",
    });
    started.push(server);
    return server;
  }

  test("each that was answered 200 is there, whole, and has started its tasks once", async () => {
    installation = await createInstallation(engine);
    const { api, db, projectPath } = installation;
    const servers = Array.from({ length: processes }, start);
    const [url] = await Promise.all(servers.map((server) => server.ready()));
    const made = await api.post(`${url}${projectPath}/connections`, { connector: "generic", name: "Shop" });
    const { id, source } = JSON.parse(made.body) as { id: number; source: { url: string } };
    const path = new URL(source.url).pathname;
    const projectId = Number(projectPath.split("/").at(-1));
    const target = { projectId, kind: "run", eventTypes: [arrivalType(id, "*")], heldAt: null };
    await db.transact((tx) => createTarget(tx, target));
    const [{ rules }] = (await db.read.all("select rules from sources")) as [{ rules: string }];
    const named = JSON.stringify({ ...JSON.parse(rules), id_path: "number" });
    await db.transact((tx) => tx.all("update sources set rules = $1", [named]));

    const answered = new Set<number>();
    let number = 0;
    let repeats = 0;
    let isOver = false;
    /** As senders do: again, until it is taken. */
    async function keepSending(turn: number): Promise<void> {
      while (!isOver) {
        const body = { number: ++number, filling: "x".repeat(number % 3000) };
        for (let tries = 0; !answered.has(body.number) && !(isOver && tries > 0); tries++) {
          const urls = servers.flatMap((server) => server.url ?? []);
          const at = urls[(turn + tries) % urls.length];
          if (tries > 0) repeats++;
          const status = at
            ? await api.post(`${at}${path}`, body).then(
                (answer) => answer.status,
                () => 0,
              )
            : 0;
          if (status === 200) answered.add(body.number);
          else await sleep(PAUSE_MS);
        }
      }
    }
    const senders = Array.from({ length: SENDERS }, (_, turn) => keepSending(turn));

    const random = createRandom(`captures on ${engine}`);
    for (let kills = 0; kills < KILLS; kills++) {
      await sleep(random.between(MOMENT_MS.least, MOMENT_MS.most));
      for (const place of random.pick([[0], [processes - 1], [...servers.keys()]])) {
        await servers[place]?.kill();
        servers[place] = start();
      }
    }
    await Promise.all(servers.map((server) => server.ready()));
    isOver = true;
    await Promise.all(senders);

    const rows = await db.read.all<Row>("select state, data, event_id from captures order by id");
    const byNumber = Map.groupBy(rows, ({ data }) => (JSON.parse(data) as { number: number }).number);
    const lost = [...answered].filter((one) => !byNumber.has(one));
    const wrong = [...byNumber].filter(([one, captures]) => {
      const [first, ...others] = captures as [Row, ...Row[]];
      const isWhole = (JSON.parse(first.data) as { filling: string }).filling.length === one % 3000;
      const isFirst = first.state === "accepted" && first.event_id !== null;
      return !(
        isWhole &&
        isFirst &&
        others.every(({ state, event_id }) => state === "duplicate" && !event_id)
      );
    });
    const [events] = await db.read.all<{ number: number }>(
      `select count(*) as number from events e join deliveries d on d.event_id = e.id
       join captures c on c.event_id = e.id where c.state = 'accepted'`,
    );
    const duplicates = rows.length - byNumber.size;
    console.log(
      `captures on ${engine}: ${KILLS} kills; ${answered.size} answered 200, ${repeats} sent again, ${duplicates} of them had been stored; ${events?.number} runs`,
    );
    expect({ lost, wrong }).toEqual({ lost: [], wrong: [] });
    expect(events?.number).toBe(byNumber.size);
    expect(answered.size).toBeGreaterThan(KILLS * SENDERS);
  });
});
