import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { InjectOptions, LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ERROR_CODES } from "./kernel/errors.ts";
import type { ApiDocument, JsonSchema } from "./kernel/http/index.ts";
import { ENGINES } from "./testing/databases.ts";
import { badPayloads } from "./testing/events.ts";
import { makeRequest, type Target, targetsOf } from "./testing/fuzz-requests.ts";
import type { Making } from "./testing/fuzz-values.ts";
import { startWorld, type World } from "./testing/fuzz-world.ts";
import { createRandom, type Random } from "./testing/random.ts";

/** A few thousand requests; set these for a longer search. A failure names its seed. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 2000);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

const AT_ONCE = 8;
const HANGS_AFTER_MS = 10_000;
/** So that limits of so many a minute are met, but not all the time. */
const STEP_MS = 3000;
const TEST_MS = 14_000 + RUNS * 20;
const MAX_SHOWN = 10;

describe.each(ENGINES)("the API under random requests on %s", (engine) => {
  let world: World;
  let document: ApiDocument;
  let schemaOf: (target: Target, status: number) => ValidateFunction | null;

  beforeAll(async () => {
    world = await startWorld(engine);
    document = world.app.apiDocument();
    schemaOf = answerSchemas(document);
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
        const fault = faultOf(answer, request, target, schemaOf);
        if (fault) faults.push(`seed ${SEED}, run ${done + i}: ${fault}\n  ${show(request)}`);
        if (answer && answer.statusCode < 300) succeeded.add(target.operation.operationId);
      }
    }
    expect(faults.slice(0, MAX_SHOWN)).toEqual([]);
    // Else the requests had become so bad that nothing was looked at.
    expect(succeeded.size / targets.length).toBeGreaterThan(0.85);
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

function faultOf(
  answer: LightMyRequestResponse | null,
  request: InjectOptions,
  target: Target,
  schemaFor: (target: Target, status: number) => ValidateFunction | null,
): string | null {
  if (!answer) return "no answer";
  const { statusCode: status, body } = answer;
  const type = String(answer.headers["content-type"] ?? "");
  const said = `${status} ${type} ${body.slice(0, 300)}`;
  if (status >= 500) return said;
  const isForm = String(request.headers?.["content-type"]).startsWith("application/x-www-form-urlencoded");
  if (target.operation.operationId === "postPublicV1Signup" && isForm && /^text\/html|^$/.test(type))
    return null;
  if (status >= 300) return isProblem(type, body, status) ? null : `not in the form of a refusal: ${said}`;
  if (!(status in target.operation.responses)) return `a status that is not described: ${said}`;
  const validate = schemaFor(target, status);
  if (!validate) return body === "" ? null : `a body where none is described: ${said}`;
  return validate(JSON.parse(body)) ? null : `not as described (${JSON.stringify(validate.errors)}): ${said}`;
}

function isProblem(type: string, body: string, status: number): boolean {
  if (!type.startsWith("application/problem+json")) return false;
  const problem = JSON.parse(body);
  const isKnown = ERROR_CODES.includes(problem.code) && problem.status === status;
  const isSaid =
    typeof problem.detail === "string" && problem.detail.length > 10 && problem.detail.length < 1000;
  return isKnown && isSaid && !/node_modules|\.ts:\d|SQLITE_/.test(body);
}

function answerSchemas(document: ApiDocument) {
  const ajv = formats.default(new Ajv2020({ strict: false, allErrors: false }));
  ajv.addSchema({ ...document, $id: "api" });
  const compiled = new Map<string, ValidateFunction | null>();
  return ({ path, method, operation }: Target, status: number) => {
    const key = `${operation.operationId} ${status}`;
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const media = operation.responses[status]?.content?.["application/json"];
    const at = `/paths/${inPointer(path)}/${method.toLowerCase()}/responses/${status}/content/application~1json/schema`;
    const validate = media ? ajv.compile({ $ref: `api#${at}` }) : null;
    compiled.set(key, validate);
    return validate;
  };
}

/** As in a pointer that stands in an address (RFC 6901). */
function inPointer(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function resolverOf({ components }: ApiDocument): (schema: JsonSchema) => JsonSchema {
  return (schema) => components.schemas[schema.$ref?.split("/").at(-1) ?? ""] ?? schema;
}

function counter(): () => number {
  let count = 0;
  return () => ++count;
}

function show({ method, url, headers, payload }: InjectOptions): string {
  const body = typeof payload === "string" ? payload : "";
  const { authorization: _, cookie: __, ...others } = headers ?? {};
  return `${method} ${String(url).slice(0, 400)} ${JSON.stringify(others)} ${body.length}: ${body.slice(0, 400)}`;
}
