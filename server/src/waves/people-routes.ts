import Type from "typebox";
import { inProject } from "../accounts/index.ts";
import { type Http, Page, PageQuery, pageFrom, pageOf } from "../kernel/http/index.ts";
import { projectOf } from "../projects/index.ts";
import { findUsers } from "../users/index.ts";
import type { WavesDeps } from "./deps.ts";
import { listWaveUsers, readWave } from "./queries.ts";
import { RESULTS } from "./tables.ts";
import { toWaveUser, WaveParams, WaveUserAnswer } from "./wire.ts";

/** Who was in a wave. */
export function peopleRoutes(http: Http, { db }: WavesDeps): void {
  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/waves/:wave/users",
    config: { access: inProject("viewer", "users:read") },
    schema: {
      tags: ["Waves"],
      summary: "List a wave's people",
      description: "In the order in which it went through them, and what became of each.",
      params: WaveParams,
      querystring: Type.Object({
        ...PageQuery,
        state: Type.Optional(
          Type.Enum([...RESULTS], { description: "`invited`: those who have not become active." }),
        ),
      }),
      response: { 200: Page(WaveUserAnswer) },
    },
    handler: async (request) => {
      const wave = await readWave(db.read, projectOf(request).id, request.params.wave);
      const page = pageOf(request.query);
      const rows = await listWaveUsers(db.read, wave.id, request.query.state ?? null, page);
      const users = await findUsers(
        db.read,
        rows.map(({ user_id }) => user_id),
      );
      return pageFrom(rows, page, (row) => toWaveUser(row, users.get(row.user_id) ?? null));
    },
  });
}
