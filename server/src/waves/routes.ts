import Type from "typebox";
import { inProject } from "../accounts/index.ts";
import { type Http, Page, PageQuery, pageFrom, pageOf } from "../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import { readAudience } from "./audience-wire.ts";
import { changeWave } from "./change.ts";
import { createWave } from "./create.ts";
import type { WavesDeps } from "./deps.ts";
import { listWaves, readWave } from "./queries.ts";
import { readSendAt, toWire, WaveAnswer, WaveBody, WaveParams, WavePatch } from "./wire.ts";

const tags = ["Waves"];
const url = "/api/v1/projects/:project/waves";
const one = `${url}/:wave`;
const reads = { access: inProject("viewer", "users:read") };
const writes = { access: inProject("editor", "users:write") };

/** A project's waves. */
export function basicRoutes(http: Http, deps: WavesDeps): void {
  const { db, clock } = deps;

  http.route({
    method: "GET",
    url,
    config: reads,
    schema: {
      tags,
      summary: "List waves",
      description: "Newest first.",
      params: ProjectParams,
      querystring: Type.Object(PageQuery),
      response: { 200: Page(WaveAnswer) },
    },
    handler: async (request) => {
      const page = pageOf(request.query);
      return pageFrom(await listWaves(db.read, projectOf(request).id, page), page, toWire);
    },
  });

  http.route({
    method: "POST",
    url,
    config: writes,
    schema: {
      tags,
      summary: "Invite a wave of users",
      description:
        "Now or at a set time, in the background: `tester_invited` for each, `wave_completed` at the end. Whom it invites is decided when it begins. Who has unsubscribed is passed over, and doesn't count: an invitation is mail.",
      params: ProjectParams,
      body: WaveBody,
      response: { 201: WaveAnswer },
    },
    handler: async (request, reply) => {
      const { name = null, audience, send_at = null } = request.body;
      const wave = await createWave(deps, projectOf(request), {
        name,
        audience: readAudience(audience),
        sendAt: readSendAt(send_at, clock.now()),
      });
      return reply.code(201).send(toWire(wave));
    },
  });

  http.route({
    method: "GET",
    url: one,
    config: reads,
    schema: { tags, summary: "Read a wave", params: WaveParams, response: { 200: WaveAnswer } },
    handler: async (request) => toWire(await readWave(db.read, projectOf(request).id, request.params.wave)),
  });

  http.route({
    method: "PATCH",
    url: one,
    config: writes,
    schema: {
      tags,
      summary: "Change a wave",
      description: "Whom it invites and when, until it begins; what it is called, at any time.",
      params: WaveParams,
      body: WavePatch,
      response: { 200: WaveAnswer },
    },
    handler: async (request) => {
      const { name, audience, send_at } = request.body;
      const project = projectOf(request);
      await changeWave(deps, project, request.params.wave, {
        ...(name !== undefined && { name }),
        ...(audience && { audience: readAudience(audience) }),
        ...(send_at !== undefined && { sendAt: readSendAt(send_at, clock.now()) }),
      });
      return toWire(await readWave(db.read, project.id, request.params.wave));
    },
  });
}
