import { createKey, SCOPES } from "../accounts/index.ts";
import type { Tx } from "../kernel/database/index.ts";
import type { Ids } from "../kernel/ids.ts";
import { createProject, type NewProject } from "./create.ts";
import type { Project } from "./project.ts";

export interface ProjectWithKeys {
  project: Project;
  /** May do everything. */
  secretKey: string;
  publishableKey: string;
}

/** For who starts at the command line: a project that can be worked with at once. */
export async function createProjectWithKeys(
  tx: Tx,
  { ids, now }: { ids: Ids; now: number },
  input: NewProject,
): Promise<ProjectWithKeys> {
  const project = await createProject(tx, now, input);
  const projectId = project.id;
  const secret = await createKey(
    tx,
    { ids, now },
    { projectId, kind: "secret", name: "Default", scopes: SCOPES },
  );
  const publishable = await createKey(
    tx,
    { ids, now },
    { projectId, kind: "publishable", name: "Default", scopes: [] },
  );
  return { project, secretKey: secret.key, publishableKey: publishable.key };
}
