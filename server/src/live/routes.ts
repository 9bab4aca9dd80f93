import type { FastifyRequest } from "fastify";
import Type from "typebox";
import { inProject, principalName } from "../accounts/index.ts";
import { type EventStream, type Http, openEventStream, type StreamTimes } from "../kernel/http/index.ts";
import type { Metrics } from "../kernel/metrics.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import type { Changes } from "./changes.ts";
import { createPlaces } from "./places.ts";
import { TOPICS } from "./topics.ts";

/** Each holds a socket and some tens of kilobytes. */
const MAX_STREAMS = 500;
const MAX_STREAMS_EACH = 20;

export const STREAM_TIMES: StreamTimes = { retryMs: 2000, heartbeatMs: 20_000, lifeMs: 600_000 };

const DESCRIPTION = `
Server-sent events that say which lists are worth reading again: ${TOPICS.map((topic) => `\`${topic}\``).join(", ")}. They
carry no data (\`{}\`), and come at most about three times a second each. The first event is \`ready\`: from then on nothing
is missed, so read the lists when it comes, also after the connection was lost. A stream ends after some minutes; open
it again.
`.trim();

const EXAMPLE = "retry: 2000\n\nevent: ready\ndata: {}\n\nevent: deliveries\ndata: {}\n\n";

/** Tells what changes in a project, as it changes. */
export function liveRoutes(
  http: Http,
  { changes, metrics, times }: { changes: Changes; metrics: Metrics; times: StreamTimes },
): void {
  const places = createPlaces({ inAll: MAX_STREAMS, each: MAX_STREAMS_EACH });
  const open = new Set<EventStream>();
  metrics.gauge(
    { name: "hookline_live_streams", help: "Streams of changes that are open in this process.", labels: [] },
    async () => [{ labels: {}, value: open.size }],
  );
  http.addHook("preClose", async () => {
    for (const stream of open) stream.end();
  });

  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/changes",
    exposeHeadRoute: false,
    config: { access: inProject("viewer", "project:read"), isLimited: true, isStream: true },
    schema: {
      tags: ["Projects"],
      summary: "Hear what changes in a project",
      description: DESCRIPTION,
      params: ProjectParams,
      response: {
        200: { content: { "text/event-stream": { schema: Type.String({ examples: [EXAMPLE] }) } } },
      },
    },
    handler: async (request, reply) => {
      const giveBack = places.take(ownerOf(request));
      const stream = openEventStream(reply, times, () => {
        unwatch();
        open.delete(stream);
        giveBack();
      });
      const unwatch = changes.watch(projectOf(request).id, stream.send);
      open.add(stream);
      stream.send("ready");
    },
  });
}

function ownerOf({ principal, routeOptions }: FastifyRequest): string {
  if (!principal) throw new Error(`${routeOptions.url} is for somebody known.`);
  return principalName(principal);
}
