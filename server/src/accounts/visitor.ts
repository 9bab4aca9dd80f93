import type { FastifyRequest } from "fastify";
import { AppError } from "../kernel/errors.ts";
import { type AccessProject, type FindProject, noProject } from "./access.ts";
import { publishableKeyIn } from "./credentials.ts";
import type { KeyDirectory } from "./key-directory.ts";

export interface VisitorDeps {
  keys: KeyDirectory;
  findProject: FindProject;
}

/**
 * The project of a visitor's request, named by a publishable key (Bearer or `?key=`) or by its slug (in the
 * path or `?project=`). Not by its id, which could be counted up.
 */
export async function visitorsProject(deps: VisitorDeps, request: FastifyRequest): Promise<AccessProject> {
  const text = publishableKeyIn(request);
  if (text !== null) {
    const key = await deps.keys.find(text);
    const project = key?.kind === "publishable" ? await deps.findProject(String(key.projectId)) : null;
    if (!project)
      throw new AppError("unauthenticated", "This is no publishable key (hl_pk_…) of a project here.");
    return project;
  }
  const slug = slugIn(request);
  if (slug === null) {
    throw new AppError(
      "unauthenticated",
      "Name the project by its slug, or by a publishable key: ?key=hl_pk_…",
    );
  }
  const project = /^\d+$/.test(slug) ? null : await deps.findProject(slug);
  if (!project) throw noProject(slug);
  return project;
}

function slugIn(request: FastifyRequest): string | null {
  const { project } = request.params as { project?: string };
  if (project !== undefined) return project;
  const named = (request.query as { project?: unknown }).project;
  return typeof named === "string" ? named : null;
}
