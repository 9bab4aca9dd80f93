import Type from "typebox";
import type { Clock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import { type Http, idSchema, Page, PageQuery, pageFrom, pageOf } from "../kernel/http/index.ts";
import type { Ids } from "../kernel/ids.ts";
import { type AccessProject, inProject, type Principal, SCOPES, type Scope } from "./access.ts";
import { createKey } from "./create-key.ts";
import type { KeyDirectory } from "./key-directory.ts";
import { listKeys, readKey } from "./queries.ts";
import { renameKey } from "./rename-key.ts";
import { revokeKey } from "./revoke-key.ts";
import { KeyAnswer, KeyBody, KeyPatch, NewKeyAnswer, toKey } from "./wire.ts";

const tags = ["API keys"];
const url = "/api/v1/projects/:project/keys";
const project = Type.String({ description: "The project's id or slug." });
const InKeys = Type.Object({ project, key: idSchema("The key's id.") });

/** A project's keys. */
export function keyRoutes(
  http: Http,
  deps: { db: Database; clock: Clock; ids: Ids; keys: KeyDirectory },
): void {
  const { db, clock, ids } = deps;

  http.route({
    method: "GET",
    url,
    config: { access: inProject("admin", "keys:write") },
    schema: {
      tags,
      summary: "List the keys of a project",
      description: "Without the keys themselves, which are shown once. Revoked ones are left out.",
      params: Type.Object({ project }),
      querystring: Type.Object(PageQuery),
      response: { 200: Page(KeyAnswer) },
    },
    handler: async (request) => {
      const page = pageOf(request.query);
      return pageFrom(await listKeys(db.read, projectIdOf(request), page), page, toKey);
    },
  });

  http.route({
    method: "POST",
    url,
    config: { access: inProject("admin", "keys:write") },
    schema: {
      tags,
      summary: "Make a key",
      description: "The answer has the key in it, this once.",
      params: Type.Object({ project }),
      body: KeyBody,
      response: { 201: NewKeyAnswer },
    },
    handler: async (request, reply) => {
      const { name, kind } = request.body;
      const scopes = scopesFor(request.principal as Principal, request.body);
      const projectId = projectIdOf(request);
      const made = await db.transact(async (tx) => {
        const { id, key } = await createKey(tx, { ids, now: clock.now() }, { projectId, kind, name, scopes });
        return { ...toKey(await readKey(tx, id)), key };
      });
      return reply.code(201).send(made);
    },
  });

  http.route({
    method: "PATCH",
    url: `${url}/:key`,
    config: { access: inProject("admin", "keys:write") },
    schema: {
      tags,
      summary: "Rename a key",
      description: "What it may do stays: for that, make another.",
      params: InKeys,
      body: KeyPatch,
      response: { 200: KeyAnswer },
    },
    handler: async (request) => {
      const place = { projectId: projectIdOf(request), keyId: request.params.key };
      return toKey(await renameKey(db, { ...place, name: request.body.name }));
    },
  });

  http.route({
    method: "DELETE",
    url: `${url}/:key`,
    config: { access: inProject("admin", "keys:write") },
    schema: {
      tags,
      summary: "Revoke a key",
      params: InKeys,
      response: { 204: Type.Null() },
    },
    handler: async (request, reply) => {
      const keyId = request.params.key;
      await revokeKey(deps, { projectId: projectIdOf(request), keyId, at: clock.now() });
      return reply.code(204).send(null);
    },
  });
}

/** A key makes no key that may do more than itself. */
function scopesFor(
  principal: Principal,
  { kind, scopes }: { kind: string; scopes?: readonly Scope[] },
): readonly Scope[] {
  if (kind === "publishable") return [];
  const mayGive = principal.kind === "key" ? principal.scopes : SCOPES;
  const wanted = scopes ?? mayGive;
  const missing = wanted.filter((scope) => !mayGive.includes(scope));
  if (missing.length === 0) return wanted;
  throw new AppError("forbidden", `This key lacks ${missing.join(", ")} itself, and so can't give it.`);
}

function projectIdOf(request: { project: AccessProject | null }): number {
  return (request.project as AccessProject).id;
}
