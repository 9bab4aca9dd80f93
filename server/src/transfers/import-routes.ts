import Type from "typebox";
import { inProject } from "../accounts/index.ts";
import { AppError } from "../kernel/errors.ts";
import {
  type Http,
  Page,
  PageQuery,
  pageFrom,
  pageOf,
  takeFiles,
  type Upload,
} from "../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import { cancelImport, changeImport, startDryRun, startImport } from "./change-import.ts";
import type { TransfersDeps } from "./deps.ts";
import { type Import, showsRefusals } from "./import.ts";
import { listImports, requireImport } from "./queries.ts";
import { listRefusals } from "./refusals.ts";
import { refusalsCsv } from "./refusals-csv.ts";
import { sendFile } from "./send-file.ts";
import { uploadFile } from "./upload.ts";
import {
  ImportAnswer,
  ImportParams,
  ImportPatch,
  importAnswer,
  RefusalAnswer,
  readChange,
  UploadQuery,
} from "./wire.ts";

const tags = ["Import and export"];
const reads = inProject("viewer", "users:read");
const writes = inProject("editor", "users:write");
const AT = "/api/v1/projects/:project/imports";
const FILE_TYPES = ["text/csv", "text/tab-separated-values"] as const;

const UPLOAD_DESCRIPTION = `
The file is the body, up to 512 MB: \`curl --data-binary @people.csv -H "content-type: text/csv" …\`. Answers what was found
in it: columns with their first values, and what each most likely means. Nobody is taken in yet: change the mapping
(\`PATCH …/imports/{import}\`), try it (\`POST …/dry-run\`), then \`POST …/start\`. A file that nobody starts is dropped after 7 days.
`.trim();

const DRY_RUN_DESCRIPTION = `
The whole file is looked at and nothing is written: when \`state\` is \`uploaded\` again, \`dry_run\` says how many people would
be created, updated and refused, and \`GET …/refusals\` which rows are refused and why.
`.trim();

const START_DESCRIPTION = `
People are taken in in the background, in batches; \`rows_done\` tells how far it is. Kills and restarts lose no row and take
none twice. A file that can't be read to its end (a quote that is never closed) is refused as a whole, before its first
row: \`state\` is \`uploaded\` again, and \`problem\` names the line. At the end \`import_completed\` is recorded, once.
`.trim();

export interface ImportRoutesDeps extends TransfersDeps {
  /** There is an import to work on. */
  wake: () => void;
}

export function importRoutes(http: Http, deps: ImportRoutesDeps): void {
  uploadRoute(http, deps);
  readingRoutes(http, deps);
  changingRoutes(http, deps);
  refusalRoutes(http, deps);
}

function uploadRoute(http: Http, deps: ImportRoutesDeps): void {
  void http.register(async (scope: Http) => {
    takeFiles(scope, FILE_TYPES);
    const file = { schema: Type.Unsafe<unknown>({ description: "The file." }) };
    scope.route({
      method: "POST",
      url: "/api/v1/projects/:project/users/import",
      config: { access: writes, isUpload: true },
      schema: {
        tags,
        summary: "Upload a CSV file of people",
        description: UPLOAD_DESCRIPTION,
        params: ProjectParams,
        querystring: UploadQuery,
        body: { content: Object.fromEntries(FILE_TYPES.map((type) => [type, file])) },
        response: { 201: ImportAnswer },
      },
      handler: async (request, reply) => {
        const upload = request.body as Upload | undefined;
        if (!upload) throw new AppError("invalid_input", "The request has no body: send the file as it is.");
        reply.header("connection", "close"); // a refusal needn't hear the rest of the file
        const name = request.query.file_name ?? "people.csv";
        const made = await uploadFile(deps, projectOf(request), name, upload.stream);
        return reply.code(201).send(importAnswer(made, deps.clock.now()));
      },
    });
  });
}

function readingRoutes(http: Http, { db, clock }: ImportRoutesDeps): void {
  http.route({
    method: "GET",
    url: AT,
    config: { access: reads },
    schema: {
      tags,
      summary: "List imports",
      description: "Newest first.",
      params: ProjectParams,
      querystring: Type.Object(PageQuery),
      response: { 200: Page(ImportAnswer) },
    },
    handler: async (request) => {
      const page = pageOf(request.query);
      const imports = await listImports(db.read, projectOf(request).id, page);
      return pageFrom(imports, page, (its) => importAnswer(its, clock.now()));
    },
  });

  http.route({
    method: "GET",
    url: `${AT}/:import`,
    config: { access: reads },
    schema: { tags, summary: "Read an import", params: ImportParams, response: { 200: ImportAnswer } },
    handler: async (request) => {
      const its = await requireImport(db.read, projectOf(request).id, request.params.import);
      return importAnswer(its, clock.now());
    },
  });
}

function changingRoutes(http: Http, deps: ImportRoutesDeps): void {
  const answer = (its: Import) => importAnswer(its, deps.clock.now());

  http.route({
    method: "PATCH",
    url: `${AT}/:import`,
    config: { access: writes },
    schema: {
      tags,
      summary: "Say how a file is read and what its columns mean",
      description: "Before it is started. What a dry run foresaw is forgotten.",
      params: ImportParams,
      body: ImportPatch,
      response: { 200: ImportAnswer },
    },
    handler: async (request) =>
      answer(
        await changeImport(deps, projectOf(request).id, request.params.import, readChange(request.body)),
      ),
  });

  const acts = [
    { name: "dry-run", act: startDryRun, summary: "Check the whole file", description: DRY_RUN_DESCRIPTION },
    { name: "start", act: startImport, summary: "Start an import", description: START_DESCRIPTION },
    {
      name: "cancel",
      act: cancelImport,
      summary: "Cancel an import",
      description:
        "Whom it has taken in by then stays. Of a dry run only that is given up, and the file waits as before.",
    },
  ] as const;
  for (const { name, act, summary, description } of acts) {
    http.route({
      method: "POST",
      url: `${AT}/:import/${name}`,
      config: { access: writes },
      schema: { tags, summary, description, params: ImportParams, response: { 200: ImportAnswer } },
      handler: async (request) => {
        const its = await act(deps, projectOf(request).id, request.params.import);
        deps.wake();
        return answer(its);
      },
    });
  }
}

function refusalRoutes(http: Http, { db }: ImportRoutesDeps): void {
  http.route({
    method: "GET",
    url: `${AT}/:import/refusals`,
    config: { access: reads },
    schema: {
      tags,
      summary: "List the rows that were refused",
      description: "By the import, or, before it, by the dry run. In the order of the file.",
      params: ImportParams,
      querystring: Type.Object(PageQuery),
      response: { 200: Page(RefusalAnswer) },
    },
    handler: async (request) => {
      const its = await requireImport(db.read, projectOf(request).id, request.params.import);
      const page = pageOf(request.query);
      const { after, limit } = page;
      const rows = showsRefusals(its) ? await listRefusals(db.read, its.id, after ?? 0, limit + 1) : [];
      return pageFrom(rows, page, ({ id: line, fields, reason }) => ({ line, fields, reason }));
    },
  });

  http.route({
    method: "GET",
    url: `${AT}/:import/refusals.csv`,
    config: { access: reads },
    schema: {
      tags,
      summary: "Download the rows that were refused",
      description:
        "With their line, their own columns, and why: mended, it can be uploaded as it is. Cells that a spreadsheet would take for a formula begin with an apostrophe.",
      params: ImportParams,
      response: { 200: { content: { "text/csv": { schema: Type.String() } } } },
    },
    handler: async (request, reply) => {
      const its = await requireImport(db.read, projectOf(request).id, request.params.import);
      sendFile(reply, { type: "text/csv", name: `refused-${its.id}.csv` }, refusalsCsv(db.read, its));
      return reply;
    },
  });
}
