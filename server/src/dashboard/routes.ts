import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyReply } from "fastify";
import Type from "typebox";
import { anyone } from "../accounts/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Http } from "../kernel/http/index.ts";

/** The addresses of the dashboard's screens: each is answered with the same page, whose script shows the screen. */
export const DASHBOARD_PATHS = ["/", "/setup", "/sign-in", "/invite", "/account", "/projects", "/projects/*"];

/** Beside the screens, what the page loads by name; all else is in `/assets/`, named by its content. */
const NAMED_FILES = ["favicon.svg", "color-scheme.js"];

/** Script only from here, none inline. Mantine writes its sizes and colours into style elements. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const PAGE = "index.html";

/** A plain name: nothing that leads to another folder. */
const AssetParams = Type.Object({ file: Type.String({ pattern: "^[\\w-]+(\\.[\\w-]+)+$" }) });

/** Browsers ask each time whether it is still the same. */
const CHECKED = "no-cache";

/** Its name changes with its content. */
const FOR_GOOD = "public, max-age=31536000, immutable";

/** Serves the dashboard as `vite build` left it in `folder`. */
export async function dashboardRoutes(http: Http, { folder }: { folder: string }): Promise<void> {
  await http.register(fastifyStatic, {
    root: folder,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    suppressWarning: true,
  });

  const send = (reply: FastifyReply, file: string, cacheControl: string) => {
    if (!existsSync(join(folder, file))) throw file === PAGE ? notBuilt() : noFile(file);
    return reply.header("cache-control", cacheControl).sendFile(file);
  };

  for (const url of DASHBOARD_PATHS) {
    http.route({
      method: "GET",
      url,
      config: { access: anyone },
      handler: async (_, reply) => send(reply.header("content-security-policy", POLICY), PAGE, CHECKED),
    });
  }

  for (const name of NAMED_FILES) {
    http.route({
      method: "GET",
      url: `/${name}`,
      config: { access: anyone },
      handler: async (_, reply) => send(reply, name, CHECKED),
    });
  }

  http.route({
    method: "GET",
    url: "/assets/:file",
    config: { access: anyone },
    schema: { params: AssetParams },
    handler: async ({ params }, reply) => send(reply, `assets/${params.file}`, FOR_GOOD),
  });
}

function notBuilt(): AppError {
  return new AppError("not_found", "The dashboard isn't built. `npm start` and `npm run build` do it.");
}

function noFile(name: string): AppError {
  return new AppError("not_found", `The dashboard has no file "${name}". It may be an older one's: reload.`);
}
