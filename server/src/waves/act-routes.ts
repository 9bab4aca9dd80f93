import { inProject } from "../accounts/index.ts";
import type { Http } from "../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import { readAudience } from "./audience-wire.ts";
import { cancelWave } from "./cancel.ts";
import { createWave } from "./create.ts";
import type { WavesDeps } from "./deps.ts";
import { previewWave } from "./preview.ts";
import { readWave } from "./queries.ts";
import {
  PreviewAnswer,
  PreviewBody,
  ReinviteBody,
  readSendAt,
  toPerson,
  toWire,
  WaveAnswer,
  WaveParams,
} from "./wire.ts";

const tags = ["Waves"];
const url = "/api/v1/projects/:project/waves";
const writes = { access: inProject("editor", "users:write") };

/** What is done with a wave, or before there is one. */
export function actRoutes(http: Http, deps: WavesDeps): void {
  const { db, clock } = deps;

  http.route({
    method: "POST",
    url: `${url}/preview`,
    config: { access: inProject("viewer", "users:read") },
    schema: {
      tags,
      summary: "See whom a wave would invite",
      description: "If it began now. Changes nothing.",
      params: ProjectParams,
      body: PreviewBody,
      response: { 200: PreviewAnswer },
    },
    handler: async (request) => {
      const audience = readAudience(request.body.audience);
      const { people, unsubscribed, first } = await previewWave(deps, projectOf(request), audience);
      const named = first.map(({ user, position }) => ({ ...toPerson(user), position }));
      return { people, unsubscribed, first: named };
    },
  });

  http.route({
    method: "POST",
    url: `${url}/:wave/cancel`,
    config: writes,
    schema: {
      tags,
      summary: "Cancel a wave",
      description: "Stops it before it is through. Who is invited stays so. Asked again, nothing happens.",
      params: WaveParams,
      response: { 200: WaveAnswer },
    },
    handler: async (request) => {
      const project = projectOf(request);
      await cancelWave(deps, project, request.params.wave);
      return toWire(await readWave(db.read, project.id, request.params.wave));
    },
  });

  http.route({
    method: "POST",
    url: `${url}/:wave/reinvite`,
    config: writes,
    schema: {
      tags,
      summary: "Invite again who has not come",
      description:
        "Makes another wave, of everybody whom this one invited and who is still `invited`: `tester_invited` again, with the same codes. Now or at a set time.",
      params: WaveParams,
      body: ReinviteBody,
      response: { 201: WaveAnswer },
    },
    handler: async (request, reply) => {
      const { name = null, send_at = null } = request.body ?? {};
      const wave = await createWave(deps, projectOf(request), {
        name,
        audience: { kind: "wave", wave: request.params.wave },
        sendAt: readSendAt(send_at, clock.now()),
      });
      return reply.code(201).send(toWire(wave));
    },
  });
}
