import Type from "typebox";
import {
  anyAccountWith,
  anyMember,
  inProject,
  type Membership,
  memberIdOf,
  membershipsOf,
  type Principal,
  type SignInDeps,
} from "../accounts/index.ts";
import { type Http, Page, PageQuery, pageFrom, pageOf } from "../kernel/http/index.ts";
import { changeProject } from "./change.ts";
import { createProject } from "./create.ts";
import { deleteProject, type StopProject } from "./delete.ts";
import type { ProjectDirectory } from "./directory.ts";
import { meRoutes } from "./me.ts";
import { projectOf } from "./project.ts";
import { listProjects } from "./queries.ts";
import { setupRoutes } from "./setup.ts";
import { verifyInviteRoute } from "./verify-invite.ts";
import { fromWire, ProjectAnswer, ProjectBody, ProjectParams, ProjectPatch, toWire } from "./wire.ts";

export interface ProjectRoutesDeps extends SignInDeps {
  baseUrl: () => string;
  directory: ProjectDirectory;
  /** What stops being sent when a project is deleted. */
  stops: readonly StopProject[];
}

const tags = ["Projects"];

export function projectRoutes(http: Http, deps: ProjectRoutesDeps): void {
  setupRoutes(http, deps);
  verifyInviteRoute(http, deps);
  meRoutes(http, deps);
  collectionRoutes(http, deps);
  projectRoute(http, deps);
}

function collectionRoutes(http: Http, { db, clock }: ProjectRoutesDeps): void {
  http.route({
    method: "GET",
    url: "/api/v1/projects",
    config: { access: anyAccountWith("project:read") },
    schema: {
      tags,
      summary: "List projects",
      description: "Those you are a member of; with a key, its own.",
      querystring: Type.Object(PageQuery),
      response: { 200: Page(ProjectAnswer) },
    },
    handler: async (request) => {
      const memberships = await membershipsOf(db.read, request.principal as Principal);
      const page = pageOf(request.query);
      const ids = memberships.map(({ projectId }) => projectId);
      const projects = await listProjects(db.read, ids, page);
      return pageFrom(projects, page, (project) => toWire(project, roleIn(memberships, project.id)));
    },
  });

  http.route({
    method: "POST",
    url: "/api/v1/projects",
    config: { access: anyMember },
    schema: {
      tags,
      summary: "Create a project",
      description: "For members, who become its owner. A key belongs to one project and makes no other.",
      body: ProjectBody,
      response: { 201: ProjectAnswer },
    },
    handler: async (request, reply) => {
      const ownerId = memberIdOf(request);
      const { name, slug, ...settings } = request.body;
      const project = await db.transact((tx) =>
        createProject(tx, clock.now(), { name, slug, settings: fromWire(settings), ownerId }),
      );
      return reply.code(201).send(toWire(project, "owner"));
    },
  });
}

function projectRoute(http: Http, deps: ProjectRoutesDeps): void {
  const { clock } = deps;

  http.route({
    method: "GET",
    url: "/api/v1/projects/:project",
    config: { access: inProject("viewer", "project:read") },
    schema: { tags, summary: "Read a project", params: ProjectParams, response: { 200: ProjectAnswer } },
    handler: async (request) => toWire(projectOf(request), request.role),
  });

  http.route({
    method: "PATCH",
    url: "/api/v1/projects/:project",
    config: { access: inProject("admin", "project:write") },
    schema: {
      tags,
      summary: "Change a project",
      description: "Changes what is sent. After a new slug the old one is not found any more.",
      params: ProjectParams,
      body: ProjectPatch,
      response: { 200: ProjectAnswer },
    },
    handler: async (request) => {
      const changed = await changeProject(deps, clock.now(), projectOf(request), fromWire(request.body));
      return toWire(changed, request.role);
    },
  });

  http.route({
    method: "DELETE",
    url: "/api/v1/projects/:project",
    config: { access: inProject("owner", "project:write") },
    schema: {
      tags,
      summary: "Delete a project",
      description: "With all its users, events and webhooks, for good. Nothing more is sent.",
      params: ProjectParams,
      response: { 204: Type.Null() },
    },
    handler: async (request, reply) => {
      await deleteProject(deps, clock.now(), projectOf(request));
      return reply.code(204).send(null);
    },
  });
}

function roleIn(memberships: readonly Membership[], projectId: number) {
  return memberships.find((membership) => membership.projectId === projectId)?.role ?? null;
}
