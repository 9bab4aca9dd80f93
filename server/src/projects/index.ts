import "./tables.ts";

export { createProject, type NewProject } from "./create.ts";
export { createProjectWithKeys, type ProjectWithKeys } from "./create-with-keys.ts";
export type { StopProject } from "./delete.ts";
export { createProjectDirectory, type ProjectDirectory } from "./directory.ts";
export {
  type Project,
  type ProjectSettings,
  projectOf,
  type ReferralRule,
} from "./project.ts";
export { type PurgeProject, purgeDeletedProjects } from "./purge.ts";
export { allProjects, findProject, listProjects } from "./queries.ts";
export { projectRoutes } from "./routes.ts";
export { ProjectBody, ProjectParams } from "./wire.ts";
