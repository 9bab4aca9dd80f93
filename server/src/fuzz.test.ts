import type { InjectOptions, LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ApiDocument, JsonSchema } from "./kernel/http/index.ts";
import { ENGINES } from "./testing/databases.ts";
import { badPayloads } from "./testing/events.ts";
import { makeRequest, type Target, targetsOf } from "./testing/fuzz-requests.ts";
import type { Making } from "./testing/fuzz-values.ts";
import { createJudge, type Judge, showRequest } from "./testing/fuzz-verdict.ts";
import { startWorld, type World } from "./testing/fuzz-world.ts";
import { createRandom, type Random } from "./testing/random.ts";

/** A few thousand requests; set these for a longer search. A failure names its seed. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 3000);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

const AT_ONCE = 8;
const HANGS_AFTER_MS = 30_000;
/** So that limits of so many a minute are met, but not all the time. */
const STEP_MS = 3000;
const TEST_MS = 14_000 + RUNS * 20;
const MAX_SHOWN = 10;

describe.each(ENGINES)("the API under random requests on %s", (engine) => {
  let world: World;
  let document: ApiDocument;
  let judge: Judge;

  beforeAll(async () => {
    world = await startWorld(engine);
    document = world.app.apiDocument();
    judge = createJudge(document);
  });
  afterAll(() => world.close());

  test("never fails, never hangs, refuses in one form, and answers as it is described", {
    timeout: TEST_MS,
  }, async () => {
    const random = createRandom(SEED);
    const making = { random, pools: world.pools, resolve: resolverOf(document), fresh: counter() };
    const targets = targetsOf(document);
    const succeeded = new Set<string>();
    const faults: string[] = [];
    for (let done = 0; done < RUNS; done += AT_ONCE) {
      const asked = Array.from({ length: AT_ONCE }, (_, i) => {
        const target = targets[(done + i) % targets.length] as Target;
        return { target, request: prepare(target, making, world) };
      });
      world.app.clock.advance(STEP_MS);
      const answers = await Promise.all(asked.map(({ request }) => ask(world, request)));
      for (const [i, answer] of answers.entries()) {
        const { target, request } = asked[i] as (typeof asked)[number];
        const fault = judge(answer, target);
        if (fault) faults.push(`seed ${SEED}, run ${done + i}: ${fault}\n  ${showRequest(request)}`);
        if (answer && answer.statusCode < 400) succeeded.add(target.operation.operationId);
      }
    }
    expect(faults.slice(0, MAX_SHOWN)).toEqual([]);
    // Else the requests had become so bad that nothing was looked at.
    expect(succeeded.size / targets.length).toBeGreaterThan(0.75);
  });

  test("leaves nothing half written", async () => {
    const { app } = world;
    const rows = <Row>(text: string, values: number[] = []) => app.db.read.all<Row>(text, values);
    expect(
      await rows(`select id from users u where not exists (
        select 1 from events e where e.user_id = u.id and e.type = 'tester_created')`),
    ).toEqual([]);
    expect(
      await rows(`select id, share_signups_count from users u where share_signups_count <> (
        select count(*) from referrals r where r.referrer_id = u.id and r.state = 'qualified')`),
    ).toEqual([]);
    expect(
      await rows(`select id, points from users u where points <> (
        select coalesce(sum(points), 0) from point_entries e where e.user_id = u.id)`),
    ).toEqual([]);
    expect(
      await rows(
        `select e.id from events e where e.project_id = $1 and 1 <> (
          select count(*) from deliveries d where d.event_id = e.id and d.target_id = $2 and d.resend_of is null)`,
        [world.projectId, world.witnessId],
      ),
    ).toEqual([]);
    expect(await badPayloads(app.db)).toEqual([]);
  });

  test("goes on working for those who ask properly", async () => {
    const api = world.app.api(world.secretKey);
    const path = `/api/v1/projects/${world.projectId}`;
    expect((await api.post(`${path}/users`, { email: "after@example.net" })).status).toBe(201);
    expect((await api.get(`${path}/deliveries`)).status).toBe(200);
    expect((await api.get("/readyz")).status).toBe(200);
  });
});

function prepare(target: Target, making: Making, world: World): InjectOptions {
  const { operationId, security } = target.operation;
  if (operationId === "deleteProjectsByProject") return prepareDeletion(target, making, world);
  const request = makeRequest(target, making);
  const schemes = security.flatMap(Object.keys);
  return {
    ...request,
    headers: { ...request.headers, ...credentials(schemes, operationId, world, making.random) },
  };
}

/** The project that everything else is about must stay. */
function prepareDeletion(target: Target, making: Making, { spareProjects }: World): InjectOptions {
  const [keptProject, ...others] = spareProjects;
  const request = makeRequest(target, { ...making, pools: { project: ["gone"] } });
  if (others.length === 0 || making.random.chance(0.5))
    return { ...request, headers: bearer(keptProject?.key ?? "") };
  const { id, key } = spareProjects.pop() as (typeof spareProjects)[number];
  return { ...request, url: `/api/v1/projects/${id}`, headers: bearer(key) };
}

/** Valid ones, of a kind that the operation takes. */
function credentials(schemes: string[], operationId: string, world: World, random: Random) {
  if (schemes.includes("publishable_key")) return bearer(world.publishableKey);
  if (schemes.length === 0) return {};
  const isMember = random.chance(0.3) && operationId !== "deleteSession";
  return isMember ? { cookie: world.cookie, "sec-fetch-site": "same-origin" } : bearer(world.secretKey);
}

function bearer(key: string) {
  return { authorization: `Bearer ${key}` };
}

/** null where no answer comes. */
async function ask({ app }: World, request: InjectOptions): Promise<LightMyRequestResponse | null> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), HANGS_AFTER_MS);
  });
  try {
    return await Promise.race([app.http.inject(request), silence]);
  } finally {
    clearTimeout(timer);
  }
}

function resolverOf({ components }: ApiDocument): (schema: JsonSchema) => JsonSchema {
  return (schema) => components.schemas[schema.$ref?.split("/").at(-1) ?? ""] ?? schema;
}

function counter(): () => number {
  let count = 0;
  return () => ++count;
}
