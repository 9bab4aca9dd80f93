import Type from "typebox";
import {
  anyone,
  claimInstallation,
  email,
  type GuessLimits,
  linkToken,
  MemberAnswer,
  newPassword,
  personName,
  refuseOtherSites,
  setSessionCookie,
} from "../accounts/index.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import type { Http } from "../kernel/http/index.ts";
import type { Ids } from "../kernel/ids.ts";
import { createProject } from "./create.ts";
import { ProjectAnswer, projectName, toWire } from "./wire.ts";

const SetupBody = Type.Object(
  {
    token: linkToken,
    email,
    name: personName,
    password: newPassword,
    project_name: Type.Optional(projectName),
  },
  { additionalProperties: false },
);

/** The first run: whoever has the link that the start printed becomes the owner, and may name the first project. */
export function setupRoute(
  http: Http,
  deps: { db: Database; clock: Clock; ids: Ids; limits: GuessLimits; baseUrl: () => string },
): void {
  http.route({
    method: "POST",
    url: "/api/v1/setup",
    config: { access: anyone, isLimited: true },
    onRequest: refuseOtherSites(deps.baseUrl),
    schema: {
      tags: ["Sessions"],
      summary: "Claim a fresh installation",
      description: "With the token of the link that the start prints. Signs in.",
      body: SetupBody,
      response: {
        201: Type.Object({ member: MemberAnswer, project: Type.Union([ProjectAnswer, Type.Null()]) }),
      },
    },
    handler: async (request, reply) => {
      const { project_name: projectTitle, ...claim } = request.body;
      const { token, owner, made } = await claimInstallation(
        deps,
        { ...claim, address: request.ip },
        async (tx, { id: ownerId }) =>
          projectTitle === undefined
            ? null
            : createProject(tx, deps.clock.now(), { name: projectTitle, ownerId }),
      );
      setSessionCookie(reply, token, deps.baseUrl());
      return reply.code(201).send({ member: owner, project: made && toWire(made, "owner") });
    },
  });
}
