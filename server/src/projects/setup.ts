import Type from "typebox";
import {
  addMembership,
  anyone,
  claimInstallation,
  email,
  type GuessLimits,
  isClaimed,
  linkToken,
  MemberAnswer,
  newPassword,
  personName,
  refuseOtherSites,
  setSessionCookie,
} from "../accounts/index.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Database, Tx } from "../kernel/database/index.ts";
import type { Http } from "../kernel/http/index.ts";
import type { Ids } from "../kernel/ids.ts";
import { createProject } from "./create.ts";
import type { Project } from "./project.ts";
import { allProjects } from "./queries.ts";
import { ProjectAnswer, projectName, toWire } from "./wire.ts";

interface SetupDeps {
  db: Database;
  clock: Clock;
  ids: Ids;
  limits: GuessLimits;
  baseUrl: () => string;
}

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

/** The first run: whether it is over, and how it ends. */
export function setupRoutes(http: Http, deps: SetupDeps): void {
  http.route({
    method: "GET",
    url: "/api/v1/setup",
    config: { access: anyone },
    schema: {
      tags: ["Sessions"],
      summary: "Whether the installation has its owner",
      description: "Until then nobody can sign in, and the link that the start prints opens it.",
      response: { 200: Type.Object({ claimed: Type.Boolean() }) },
    },
    handler: async () => ({ claimed: await isClaimed(deps.db.read) }),
  });
  claimRoute(http, deps);
}

/**
 * Whoever has the link that the start printed becomes the owner, of the projects too that commands have made,
 * and may name one more.
 */
function claimRoute(http: Http, deps: SetupDeps): void {
  http.route({
    method: "POST",
    url: "/api/v1/setup",
    config: { access: anyone, isLimited: true },
    onRequest: refuseOtherSites(deps.baseUrl),
    schema: {
      tags: ["Sessions"],
      summary: "Claim a fresh installation",
      description:
        "With the token of the link that the start prints. Signs in. Projects that commands have made get their owner. " +
        "`project` is the one that is named here, else the first there is.",
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
        (tx, { id: ownerId }) => takeProjects(tx, deps.clock.now(), { ownerId, projectTitle }),
      );
      setSessionCookie(reply, token, deps.baseUrl());
      return reply.code(201).send({ member: owner, project: made && toWire(made, "owner") });
    },
  });
}

/** Before the first owner no project can have a member: all that there are become theirs. */
async function takeProjects(
  tx: Tx,
  now: number,
  { ownerId, projectTitle }: { ownerId: number; projectTitle: string | undefined },
): Promise<Project | null> {
  const found = await allProjects(tx);
  for (const { id } of found) {
    await addMembership(tx, { projectId: id, memberId: ownerId, role: "owner", at: now });
  }
  if (projectTitle === undefined) return found[0] ?? null;
  return createProject(tx, now, { name: projectTitle, ownerId });
}
