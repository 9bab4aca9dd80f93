import "./tables.ts";

export { createProject, type NewProject } from "./create.ts";
export { createProjectWithKeys, type ProjectWithKeys } from "./create-with-keys.ts";
export type { StopProject } from "./delete.ts";
export { createProjectDirectory, type ProjectDirectory } from "./directory.ts";
export { lockProject } from "./lock.ts";
export {
  DEFAULT_SETTINGS,
  type PointRules,
  type Project,
  type ProjectSettings,
  projectOf,
  RANK_RULES,
  type RankRule,
  type ReferralRule,
} from "./project.ts";
export { type PurgeProject, purgeDeletedProjects } from "./purge.ts";
export { allProjects, findProject, listProjects } from "./queries.ts";
export { projectRoutes } from "./routes.ts";
export { goalName, ProjectBody, ProjectParams } from "./wire.ts";
