import type { Engine } from "../kernel/database/index.ts";
import type { Json } from "./api.ts";
import { startTestApp, type TestApp } from "./app.ts";
import type { Pools } from "./fuzz-values.ts";
import { type HostileReceiver, startHostileReceiver } from "./hostile-receiver.ts";

const USERS = 30;
const SPARE_PROJECTS = 6;
const SPARES = 8;
const CAPTURES = 40;

/** An app with something of everything in it, to be treated badly. */
export interface World {
  app: TestApp;
  projectId: number;
  secretKey: string;
  publishableKey: string;
  /** An owner's. */
  cookie: string;
  /** Gets every event from the beginning, and is in no pool. */
  witnessId: number;
  pools: Pools;
  /** Projects that may be deleted, with their keys. */
  spareProjects: { id: number; key: string }[];
  close(): Promise<void>;
}

export async function startWorld(engine: Engine): Promise<World> {
  const streamTimes = { retryMs: 1000, heartbeatMs: 20, lifeMs: 50 };
  const app = await startTestApp(engine, {}, { attemptDeadlineMs: 300, streamTimes });
  const receiver = await startHostileReceiver();
  await app.createProject({ name: "First" }); // so that nothing precious has the id 1, which has many spellings
  const { project, secretKey, publishableKey } = await app.createProject({ name: "Fuzz" });
  const api = app.api(secretKey);
  const path = `/api/v1/projects/${project.id}`;
  const make = async (to: string, body: object) => (await api.post(`${path}/${to}`, body)).body;

  await make("webhook-endpoints", endpoint(receiver, 0));
  const { id: witnessId } = await make("webhook-endpoints", { url: receiver.url("/ok"), events: ["*"] });
  const owner = await app.createMember({ projectId: project.id, role: "owner" });
  const users = await many(USERS, (i) => make("users", { email: `user${i}@example.com`, groups: ["g"] }));
  for (const { id } of users.slice(0, 10)) await make(`users/${id}/invite`, {});
  const endpoints = await many(SPARES, (i) => make("webhook-endpoints", endpoint(receiver, i)));
  await many(SPARES, (i) =>
    make("users", { email: `late${i}@example.com`, referred_by: users[0].referral_code }),
  );
  const { data: referrals } = (await api.get(`${path}/referrals`)).body;
  await app.db.transact((tx) =>
    tx.all(
      "update deliveries set state = 'accepted', due_at = null, finished_at = created_at where id % 3 = 0",
    ),
  );
  const codes = await many(SPARES, () => make("invitation-codes", {}));
  const waves = await many(SPARES, (i) => make("waves", { audience: { kind: "top", count: i + 1 } }));
  await app.program.waves.run();
  const keys = await many(SPARES, (i) => make("keys", { name: `spare ${i}` }));
  const members = await many(SPARES, (i) =>
    app.createMember({ projectId: project.id, role: "viewer", email: `m${i}@example.com` }),
  );
  const rewards = await many(SPARES, (i) => make("rewards", reward(i)));
  await make(`rewards/${rewards[0].id}/codes`, { codes: ["CODE-1", "CODE-2"] });
  for (const { id } of rewards.slice(0, 3)) {
    for (const user of users.slice(0, 5)) await make(`rewards/${id}/issue`, { user_id: user.id });
  }
  const grants = (await api.get(`${path}/grants?limit=100`)).body.data;
  const deliveries = (await api.get(`${path}/deliveries?limit=100`)).body.data;
  const invited = await many(5, async (i) => (await api.get(`${path}/users/${users[i].id}`)).body);
  const questions = await many(SPARES, (i) => make("questions", { kind: "text", label: `Question ${i}` }));
  const statusLinks = await many(
    SPARES,
    async (i) => (await api.get(`${path}/users/${users[i].id}/status-link`)).body,
  );
  const { url: previewUrl } = await make("page/preview", {});
  const connections = await many(SPARES, (i) => make("connections", connection(receiver, i)));
  const captures = await many(CAPTURES, async (i) => {
    const { url } = connections[2 * (i % 4)].source;
    return (await app.api(null).post(new URL(url).pathname, { type: "order", i })).body;
  });
  const tasks = await many(SPARES, (i) => make("tasks", { name: `Task ${i}` }));
  const imports = await many(SPARES, async () => {
    const csv = { "content-type": "text/csv" };
    return (
      await api.post(`${path}/users/import?file_name=people.csv`, Buffer.from("email\na@b.example\n"), csv)
    ).body;
  });
  const spareProjects = await many(SPARE_PROJECTS, async (i) => {
    const spare = await app.createProject({ name: `Spare ${i}` });
    return { id: spare.project.id, key: spare.secretKey };
  });

  const ids = (rows: { id: number }[]) => rows.map(({ id }) => id);
  const pools = {
    project: [project.id],
    user: ids(users),
    user_id: ids(users),
    referrer_id: users.map((user) => user.referral_code),
    referred_by: users.map((user) => user.referral_code),
    invitation_code: invited.map((user) => user.invitation_code),
    code: [
      ...ids(codes),
      ...codes.map((row) => row.code),
      ...invited.map((user) => user.invitation_code),
      ...users.slice(0, 8).map((user) => user.referral_code),
    ],
    slug: ["first"],
    email: users.map((user) => user.email),
    endpoint: ids(endpoints),
    endpoint_id: ids(endpoints),
    delivery: ids(deliveries),
    referral: ids(referrals),
    reward: ids(rewards),
    reward_id: ids(rewards),
    grant: ids(grants),
    grants: ids(grants),
    codes: ["CODE-3", "CODE-4"],
    wave: ids(waves),
    key: ids(keys),
    member: ids(members),
    group: ["g"],
    question: ids(questions),
    questions: ids(questions),
    connection: ids(connections),
    connection_id: ids(connections),
    connector: ["generic"],
    action: ["send"],
    capture: captures.map((row) => row.id),
    captures: captures.map((row) => row.id),
    import: ids(imports),
    task: ids(tasks),
    template: ["{{ data.email }}"],
    token: [...statusLinks.map(({ token }) => token), String(previewUrl).split("/").at(-1) ?? ""],
    url: [receiver.url("/ok"), receiver.url("/status/500")],
    event: ["tester_created"],
    events: ["tester_created", "tester_applied", "referral_created"],
    since: ["2026-03-01T00:00:00Z"],
    until: ["2026-03-20T00:00:00Z"],
  };
  return {
    app,
    projectId: project.id,
    secretKey,
    publishableKey,
    cookie: owner.cookie,
    witnessId,
    pools,
    spareProjects,
    async close() {
      await app.close();
      await receiver.close();
    },
  };
}

function endpoint(receiver: HostileReceiver, i: number): object {
  const policy = i % 2 === 0 ? "standard" : "classic";
  return { url: receiver.url(i % 3 === 0 ? "/status/500" : "/ok"), events: ["*"], policy };
}

/** Every other one receives, the rest act. */
function connection(receiver: HostileReceiver, i: number): object {
  if (i % 2 === 0) return { connector: "generic", name: `Connection ${i}` };
  return { connector: "http-request", name: `Connection ${i}`, settings: { url: receiver.url("/ok") } };
}

function reward(i: number): object {
  const terms = i % 4 === 3 ? { role: "friend" } : { threshold: 1 + i };
  return { name: `Reward ${i}`, coupon: i % 2 === 0 ? "pool" : "none", ...terms };
}

async function many<T = Json>(count: number, make: (i: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let i = 0; i < count; i++) made.push(await make(i));
  return made;
}
