import type { FastifyReply, FastifyRequest } from "fastify";
import { SESSION_MS } from "./session.ts";

export const SESSION_COOKIE = "hookline_session";

/** Where a key comes in a request: `Authorization: Bearer`, or also Basic and `?api_key=` for the compatible REST v2. */
export function keyIn(request: FastifyRequest, acceptsBasicAuth: boolean): string | null {
  const [, scheme = "", value = ""] = /^(\w+) +(\S+)$/.exec(request.headers.authorization ?? "") ?? [];
  if (scheme.toLowerCase() === "bearer") return value;
  if (!acceptsBasicAuth) return null;
  if (scheme.toLowerCase() === "basic") return userNameIn(value);
  return queryValue(request, "api_key");
}

/** The publishable key by which a visitor's request names its project. */
export function publishableKeyIn(request: FastifyRequest): string | null {
  return keyIn(request, false) ?? queryValue(request, "key");
}

function userNameIn(basic: string): string {
  const [userName = ""] = Buffer.from(basic, "base64").toString().split(":", 1);
  return userName;
}

function queryValue(request: FastifyRequest, name: string): string | null {
  const value = (request.query as { [name: string]: unknown })[name];
  return typeof value === "string" ? value : null;
}

/** Lax keeps it out of requests that other sites make with POST, HttpOnly out of scripts' reach. */
export function setSessionCookie(reply: FastifyReply, token: string, baseUrl: string): void {
  void reply.setCookie(SESSION_COOKIE, token, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: baseUrl.startsWith("https:"),
    maxAge: SESSION_MS / 1000,
  });
}

export function clearSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(SESSION_COOKIE, { path: "/" });
}
