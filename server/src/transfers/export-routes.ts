import type { Readable } from "node:stream";
import Type from "typebox";
import { inProject } from "../accounts/index.ts";
import { tryLater } from "../kernel/errors.ts";
import type { Http } from "../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import { FilterQuery, readFilter, UserAnswer } from "../users/index.ts";
import { type ExportDeps, exportCsv, exportJson } from "./export-users.ts";
import { sendFile } from "./send-file.ts";

/** Each reads on as fast as its reader takes it. */
const MAX_AT_ONCE = 8;
const RETRY_AFTER_S = 30;

const DESCRIPTION = `
All users who match the filter (the list's own), the oldest first, sent as they are read: a million take little memory, here
and at yours. \`format=csv\` (UTF-8 with a byte order mark) has a column for each custom field, named \`custom_fields.<name>\`, joins groups by
semicolons, and can be imported again as it is. A cell that a spreadsheet would take for a formula (it begins with =, +, -,
@, a tab or a carriage return) begins with an apostrophe; the import takes that away. \`format=json\` is a list of users as the
API has them.
`.trim();

export function exportRoutes(http: Http, deps: ExportDeps): void {
  const open = new Set<Readable>();
  http.addHook("preClose", async () => {
    for (const stream of open) stream.destroy();
  });

  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/users/export",
    exposeHeadRoute: false,
    config: { access: inProject("editor", "users:read"), isLimited: true },
    schema: {
      tags: ["Import and export"],
      summary: "Export users",
      description: DESCRIPTION,
      params: ProjectParams,
      querystring: Type.Object({
        format: Type.Enum(["csv", "json"], { default: "csv" }),
        ...FilterQuery,
      }),
      response: {
        200: {
          content: {
            "text/csv": { schema: Type.String() },
            "application/json": { schema: Type.Array(UserAnswer) },
          },
        },
      },
    },
    handler: async (request, reply) => {
      if (open.size >= MAX_AT_ONCE) {
        throw tryLater(
          "rate_limited",
          `${MAX_AT_ONCE} exports are under way. Try again in a moment.`,
          RETRY_AFTER_S,
        );
      }
      const { format, ...query } = request.query;
      const { id, slug } = projectOf(request);
      const filter = await readFilter(deps.db.read, id, query);
      const content = format === "csv" ? await exportCsv(deps, id, filter) : exportJson(deps, id, filter);
      const type = format === "csv" ? "text/csv" : "application/json";
      const stream = sendFile(reply, { type, name: `${slug}-users.${format}` }, content);
      open.add(stream);
      stream.once("close", () => open.delete(stream));
      return reply;
    },
  });
}
