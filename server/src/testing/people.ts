import type { Engine } from "../kernel/database/index.ts";
import type { Api, Json } from "./api.ts";
import { startTestApp, type TestApp } from "./app.ts";

export interface TestProject {
  app: TestApp;
  api: Api;
  projectId: number;
  slug: string;
  secretKey: string;
  publishableKey: string;
  /** `/api/v1/projects/<id>` */
  path: string;
  /** Signs somebody up and answers the user. */
  join(email: string, more?: object): Promise<Json>;
  /** The user as every payload has it. */
  read(userId: number): Promise<Json>;
}

/** An app with one project, and a key for it. */
export async function startTestProject(engine: Engine, settings: object = {}): Promise<TestProject> {
  const app = await startTestApp(engine);
  const { project, secretKey, publishableKey } = await app.createProject();
  const api = app.api(secretKey);
  const path = `/api/v1/projects/${project.id}`;
  if (Object.keys(settings).length > 0) await api.patch(path, settings);
  return {
    app,
    api,
    projectId: project.id,
    slug: project.slug,
    secretKey,
    publishableKey,
    path,
    join: async (email, more = {}) => (await api.post(`${path}/users`, { email, ...more })).body,
    async read(userId) {
      const { allowed_acts: _, ...user } = (await api.get(`${path}/users/${userId}`)).body;
      return user;
    },
  };
}
