import Type from "typebox";
import { inProject } from "../accounts/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Http } from "../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import { loadUserData } from "../users/index.ts";
import { checkInTester } from "./check-in-tester.ts";
import type { CompatDeps } from "./deps.ts";
import { findTester, findTesterByEmail } from "./find-testers.ts";
import { memberOf, textIn } from "./read-tester.ts";
import { holdsCode } from "./verify-code.ts";
import { CheckInBody, TesterAnswer, TesterParams } from "./wire.ts";

const tags = ["Compatible v2"];
const beta = "/api/v2/betas/:project";

/** What a product asks when somebody comes with an invitation, and tells when somebody signs in. */
export function checkInRoutes(http: Http, deps: CompatDeps): void {
  const writes = { access: inProject("editor", "users:write"), acceptsBasicAuth: true };

  http.route({
    method: "GET",
    url: `${beta}/testers/:user/verify`,
    config: { access: inProject("viewer", "users:read"), acceptsBasicAuth: true, isLimited: true },
    schema: {
      tags,
      summary: "Verify a tester's invitation code",
      description: "Answers the tester whose code it is, used or not: the status tells. 404 for any other.",
      params: TesterParams,
      querystring: Type.Object({ invitation_code: Type.String({ maxLength: 64 }) }),
      response: { 200: TesterAnswer },
    },
    handler: async (request) => {
      const user = await findTester(deps, projectOf(request), request.params.user);
      if (!(await holdsCode(deps, user, request.query.invitation_code))) {
        throw new AppError("not_found", "This is not the tester's invitation code.");
      }
      const [data] = await loadUserData(deps.db.read, deps.baseUrl(), [user]);
      return data as NonNullable<typeof data>;
    },
  });

  for (const word of ["checkin", "checkins"]) {
    http.route({
      method: "POST",
      url: `${beta}/testers/:user/${word}`,
      config: writes,
      schema: {
        tags,
        summary: "Check a tester in",
        description: "The tester was seen, and is active from now on.",
        params: TesterParams,
        response: { 202: TesterAnswer },
      },
      handler: async (request, reply) => {
        const project = projectOf(request);
        const user = await findTester(deps, project, request.params.user);
        return reply.code(202).send(await checkInTester(deps, project, user));
      },
    });
  }

  http.route({
    method: "POST",
    url: `${beta}/checkins`,
    config: writes,
    schema: {
      tags,
      summary: "Check a tester in by address",
      params: ProjectParams,
      body: CheckInBody,
      response: { 202: TesterAnswer },
    },
    handler: async (request, reply) => {
      const project = projectOf(request);
      const { email } = memberOf(request.body, "checkin");
      const user = await findTesterByEmail(deps, project, textIn(email) ?? "");
      return reply.code(202).send(await checkInTester(deps, project, user));
    },
  });
}
