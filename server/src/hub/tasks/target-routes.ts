import { inProject } from "../../accounts/index.ts";
import type { Http } from "../../kernel/http/index.ts";
import { projectOf } from "../../projects/index.ts";
import { readConnection } from "../connections/queries.ts";
import type { HubDeps } from "../deps.ts";
import { discoverFields, discoverOptions, toldPlainly } from "./discover.ts";
import { ActionParams, FieldsAnswer, OptionsAnswer, OptionsBody, SettingsBody, toField } from "./try-wire.ts";

const tags = ["Tasks"];
const url = "/api/v1/projects/:project/connections/:connection/targets/:action";
const writes = { access: inProject("editor", "hub:write") };

/** What a target offers to choose and to map into, as its system says it now. */
export function targetRoutes(http: Http, deps: HubDeps): void {
  const { read } = deps.db;

  http.route({
    method: "POST",
    url: `${url}/fields`,
    config: writes,
    schema: {
      tags,
      summary: "List a target's fields",
      description:
        "What can be mapped into, as these settings stand. It asks the other system, for up to 15 seconds.",
      params: ActionParams,
      body: SettingsBody,
      response: { 200: FieldsAnswer },
    },
    handler: async (request) => {
      const { connection, action } = request.params;
      const row = await readConnection(read, projectOf(request).id, connection);
      const fields = await discoverFields(deps, row, action, request.body.settings).catch(toldPlainly);
      return { data: fields.map(toField) };
    },
  });

  http.route({
    method: "POST",
    url: `${url}/options`,
    config: writes,
    schema: {
      tags,
      summary: "List what a target's setting offers",
      description: "As the other settings stand. It asks the other system, for up to 15 seconds.",
      params: ActionParams,
      body: OptionsBody,
      response: { 200: OptionsAnswer },
    },
    handler: async (request) => {
      const { connection, action } = request.params;
      const row = await readConnection(read, projectOf(request).id, connection);
      return { data: [...(await discoverOptions(deps, row, action, request.body).catch(toldPlainly))] };
    },
  });
}
