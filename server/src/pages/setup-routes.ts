import { anyone } from "../accounts/index.ts";
import type { Http } from "../kernel/http/index.ts";
import { sendPage } from "./layout.ts";
import { SETUP_SCRIPT, setupPage } from "./setup-page.ts";

/** What a browser finds at the addresses that the start prints, as long as there is no dashboard. */
export function setupPageRoutes(http: Http): void {
  http.route({
    method: "GET",
    url: "/",
    config: { access: anyone },
    handler: async (_, reply) => reply.redirect("/docs/api"),
  });

  http.route({
    method: "GET",
    url: "/setup",
    config: { access: anyone },
    handler: async (_, reply) => sendPage(reply, 200, "Set up Hookline", setupPage, "/setup.js"),
  });

  http.route({
    method: "GET",
    url: "/setup.js",
    config: { access: anyone },
    handler: async (_, reply) => reply.type("text/javascript; charset=utf-8").send(SETUP_SCRIPT),
  });
}
