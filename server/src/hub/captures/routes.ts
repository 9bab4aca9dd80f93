import Type from "typebox";
import { inProject } from "../../accounts/index.ts";
import { type Http, Page, pageFrom, pageOf } from "../../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../../projects/index.ts";
import { readConnection } from "../connections/queries.ts";
import type { HubDeps } from "../deps.ts";
import { bodyOf } from "./body.ts";
import { deleteCapture, deleteCaptures } from "./delete.ts";
import { listCaptures, noCapture, readCapture, typesSeen } from "./queries.ts";
import { replay } from "./replay.ts";
import {
  ActResult,
  ActsBody,
  CaptureAnswer,
  CaptureParams,
  CaptureRow,
  CapturesQuery,
  ConnectionParams,
  ReplayAnswer,
  TypeAnswer,
  toActResult,
  toCapture,
  toCaptureRow,
  toType,
} from "./wire.ts";

const tags = ["Captures"];
const project = "/api/v1/projects/:project";
const reading = { access: inProject("viewer", "hub:read") };
const writing = { access: inProject("editor", "hub:write") };

/** What came in, to be looked at and used again. */
export function captureRoutes(http: Http, deps: HubDeps): void {
  listRoutes(http, deps);
  readRoutes(http, deps);
  replayRoute(http, deps);
  deleteRoutes(http, deps);
}

function listRoutes(http: Http, { db }: HubDeps): void {
  http.route({
    method: "GET",
    url: `${project}/connections/:connection/captures`,
    config: reading,
    schema: {
      tags,
      summary: "List captures",
      description: "What came in by the connection's webhook URL, newest first.",
      params: ConnectionParams,
      querystring: CapturesQuery,
      response: { 200: Page(CaptureRow) },
    },
    handler: async (request) => {
      const { connection } = request.params;
      await readConnection(db.read, projectOf(request).id, connection);
      const { type, state, q, since, until } = request.query;
      const page = pageOf(request.query);
      const filter = {
        connectionId: connection,
        type,
        state,
        search: q,
        since: since === undefined ? undefined : Date.parse(since),
        until: until === undefined ? undefined : Date.parse(until),
      };
      return pageFrom(await listCaptures(db.read, filter, page), page, toCaptureRow);
    },
  });

  http.route({
    method: "GET",
    url: `${project}/connections/:connection/types`,
    config: reading,
    schema: {
      tags,
      summary: "List the event types that came",
      description: "By the connection's webhook URL; the one that came last first, at most 100.",
      params: ConnectionParams,
      response: { 200: Type.Object({ data: Type.Array(TypeAnswer) }) },
    },
    handler: async (request) => {
      const { connection } = request.params;
      await readConnection(db.read, projectOf(request).id, connection);
      return { data: (await typesSeen(db.read, connection)).map(toType) };
    },
  });
}

function readRoutes(http: Http, { db }: HubDeps): void {
  http.route({
    method: "GET",
    url: `${project}/captures/:capture`,
    config: reading,
    schema: {
      tags,
      summary: "Read a capture",
      description: "With its headers, what was read out of its body, and the body itself.",
      params: CaptureParams,
      response: { 200: CaptureAnswer },
    },
    handler: async (request) => {
      const capture = await readCapture(db.read, projectOf(request).id, request.params.capture);
      return toCapture(capture, await bodyOf(capture));
    },
  });

  http.route({
    method: "GET",
    url: `${project}/captures/:capture/raw`,
    config: reading,
    schema: {
      tags,
      summary: "Download a capture's body",
      description: "Byte for byte as it came, packed where it came so.",
      params: CaptureParams,
      response: {
        200: {
          content: {
            "application/octet-stream": { schema: Type.Unsafe<Buffer>({ type: "string", format: "binary" }) },
          },
        },
      },
    },
    handler: async (request, reply) => {
      const { name, raw } = await readCapture(db.read, projectOf(request).id, request.params.capture);
      return reply
        .header("content-type", "application/octet-stream")
        .header("content-disposition", `attachment; filename="${name}.bin"`)
        .send(Buffer.from(raw));
    },
  });
}

function replayRoute(http: Http, deps: HubDeps): void {
  http.route({
    method: "POST",
    url: `${project}/captures/:capture/replay`,
    config: writing,
    schema: {
      tags,
      summary: "Replay a capture",
      description:
        "The tasks that wait for such a capture run as if it came anew, with new idempotency keys. Refused where none waits.",
      params: CaptureParams,
      response: { 200: ReplayAnswer },
    },
    handler: async (request) => ({
      event_id: await replay(deps, projectOf(request).id, request.params.capture),
    }),
  });
}

const WHAT_GOES =
  "For good, with what its runs were given and answered; that there were runs, and what became of them, stays. Runs that wait for another try find nothing to go on with, and end. A repeat of it is known as one still, for seven days.";

function deleteRoutes(http: Http, deps: HubDeps): void {
  http.route({
    method: "DELETE",
    url: `${project}/captures/:capture`,
    config: writing,
    schema: {
      tags,
      summary: "Delete a capture",
      description: WHAT_GOES,
      params: CaptureParams,
      response: { 204: Type.Null() },
    },
    handler: async (request, reply) => {
      await deleteCapture(deps, projectOf(request).id, request.params.capture);
      return reply.code(204).send(null);
    },
  });

  http.route({
    method: "POST",
    url: `${project}/captures/acts`,
    config: writing,
    schema: {
      tags,
      summary: "Do the same to many captures",
      description: `Up to 1,000. Each is done or refused for itself; the answer has one entry for each, in order. Deleting: ${WHAT_GOES}`,
      params: ProjectParams,
      body: ActsBody,
      response: { 200: Type.Object({ data: Type.Array(ActResult) }) },
    },
    handler: async (request) => {
      const { captures } = request.body;
      const gone = await deleteCaptures(deps, projectOf(request).id, captures);
      return { data: captures.map((name) => toActResult(name, gone.has(name) ? null : noCapture(name))) };
    },
  });
}
