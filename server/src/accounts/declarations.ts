import type { RouteOptions } from "fastify";
import type { Http } from "../kernel/http/index.ts";

/**
 * Keeps the app from starting when a route does not declare its access; answers the routes. It looks at the
 * end of the start, so that a plugin's routes can be declared by an `onRoute` hook of the scope it is in.
 */
export function requireDeclarations(http: Http): readonly RouteOptions[] {
  const routes: RouteOptions[] = [];
  http.addHook("onRoute", (route) => {
    routes.push(route);
  });
  http.addHook("onReady", async () => {
    const wrong = routes.flatMap((route) => {
      const fault = faultOf(route);
      return fault ? [`${route.method} ${route.url} ${fault}`] : [];
    });
    if (wrong.length > 0) throw new Error(`${wrong.join("; ")} (accounts/access.ts).`);
  });
  return routes;
}

function faultOf({ config, url }: RouteOptions): string | null {
  if (!config?.access) return "does not declare config.access";
  const isInProject = config.access.kind === "project";
  return isInProject && !/\/:project(\/|$)/.test(url) ? "has no :project in its path" : null;
}
