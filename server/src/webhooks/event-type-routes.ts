import Type from "typebox";
import { inProject } from "../accounts/index.ts";
import { catalogue } from "../events/index.ts";
import type { Http } from "../kernel/http/index.ts";
import { ProjectParams } from "../projects/index.ts";

const EventTypeAnswer = Type.Object({
  name: Type.String(),
  display_name: Type.String(),
  when: Type.String({ description: "When it is recorded, as the end of a sentence." }),
  schema: Type.Unsafe<object>({
    type: "object",
    additionalProperties: true,
    description: "JSON Schema of `data`.",
  }),
  sample: Type.Unsafe<object>({
    type: "object",
    additionalProperties: true,
    description: "A sample of `data`.",
  }),
});

const EventTypes = Type.Object({ data: Type.Array(EventTypeAnswer) });

/** The catalogue of events. */
export function eventTypeRoutes(http: Http): void {
  const data = Array.from(catalogue.values(), ({ type, displayName, when, schema, sample }) => ({
    name: type,
    display_name: displayName,
    when,
    schema,
    sample,
  }));

  http.route({
    method: "GET",
    url: "/api/v1/projects/:project/event-types",
    config: { access: inProject("viewer", "webhooks:read") },
    schema: {
      tags: ["Events"],
      summary: "List the event types",
      description: "All of them at once, in the order in which they are shown.",
      params: ProjectParams,
      response: { 200: EventTypes },
    },
    handler: async () => ({ data }),
  });
}
