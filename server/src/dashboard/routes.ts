import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyReply, FastifyRequest } from "fastify";
import Type from "typebox";
import { anyone } from "../accounts/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Http } from "../kernel/http/index.ts";

/** The addresses of the dashboard's screens: each is answered with the same page, whose script shows the screen. */
export const DASHBOARD_PATHS = ["/", "/setup", "/sign-in", "/invite", "/account", "/projects", "/projects/*"];

/** Beside the screens, what the page loads by name; all else is in `/assets/`, named by its content. */
const NAMED_FILES = ["favicon.svg", "color-scheme.js"];

const PAGE = "index.html";

/** What the build wrote into the page where the answer's own nonce is to stand. */
const NONCE = /__CSP_NONCE__/g;
const NONCE_BYTES = 16;

/** A plain name: nothing that leads to another folder. */
const AssetParams = Type.Object({ file: Type.String({ pattern: "^[\\w-]+(\\.[\\w-]+)+$" }) });

/** Where programs ask, not people: what isn't there is told them as a problem. */
const FOR_PROGRAMS = /^\/(api|public|in|assets)(\/|$)/;

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
    if (!existsSync(join(folder, file))) throw noFile(file);
    return reply.header("cache-control", cacheControl).sendFile(file);
  };

  const sendPage = async (reply: FastifyReply) => {
    const page = await readFile(join(folder, PAGE), "utf8").catch(() => {
      throw notBuilt();
    });
    const nonce = randomBytes(NONCE_BYTES).toString("base64url");
    return reply
      .headers({ "content-security-policy": policy(nonce), "cache-control": CHECKED })
      .type("text/html; charset=utf-8")
      .send(page.replace(NONCE, nonce));
  };

  for (const url of DASHBOARD_PATHS) {
    http.route({
      method: "GET",
      url,
      config: { access: anyone },
      handler: async (_, reply) => sendPage(reply),
    });
  }

  // Somebody mistyped an address, or follows a link of before: the page says it kindly, and shows a way on.
  http.addHook("onRequest", async (request, reply) => {
    if (request.is404 && isVisit(request)) await sendPage(reply.code(404));
  });

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

/** Whether a browser opens an address to show what is there. */
function isVisit({ method, url, headers: { accept = "" } }: FastifyRequest): boolean {
  return method === "GET" && accept.includes("text/html") && !FOR_PROGRAMS.test(url);
}

/**
 * Script and style only from here, and what the page's own script writes: Mantine's sizes and colours are style
 * elements. Frames are of this installation, too: the page editor shows its preview in one.
 */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function notBuilt(): AppError {
  return new AppError("not_found", "The dashboard isn't built. `npm start` and `npm run build` do it.");
}

function noFile(name: string): AppError {
  return new AppError("not_found", `The dashboard has no file "${name}". It may be an older one's: reload.`);
}
