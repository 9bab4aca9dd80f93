import Type from "typebox";
import { inProject } from "../../accounts/index.ts";
import { type Http, Page, pageFrom, pageOf } from "../../kernel/http/index.ts";
import { projectOf } from "../../projects/index.ts";
import { readConnection } from "../connections/queries.ts";
import type { HubDeps } from "../deps.ts";
import { bodyOf } from "./body.ts";
import { listCaptures, readCapture, typesSeen } from "./queries.ts";
import { replay } from "./replay.ts";
import {
  CaptureAnswer,
  CaptureParams,
  CaptureRow,
  CapturesQuery,
  ConnectionParams,
  ReplayAnswer,
  TypeAnswer,
  toCapture,
  toCaptureRow,
  toType,
} from "./wire.ts";

const tags = ["Captures"];
const project = "/api/v1/projects/:project";
const reading = { access: inProject("viewer", "hub:read") };

/** What came in, to be looked at and used again. */
export function captureRoutes(http: Http, deps: HubDeps): void {
  listRoutes(http, deps);
  readRoutes(http, deps);
  replayRoute(http, deps);
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
    config: { access: inProject("editor", "hub:write") },
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
