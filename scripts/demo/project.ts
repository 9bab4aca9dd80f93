import { setTimeout as sleep } from "node:timers/promises";
import { type ProjectApi, projectApi } from "../sample/api.ts";
import { SampleError } from "../sample/error.ts";
import { hookline, type Place } from "../sample/hookline.ts";

/** How long the server's database may be away when the project is to be deleted. */
const PATIENCE_MS = 10_000;

export interface DemoProject {
  slug: string;
  /** Where people sign up. */
  page: string;
  api: ProjectApi;
}

/** By the command, as an operator would. */
export async function createProject(place: Place, url: string): Promise<DemoProject> {
  const { project, secret_key: key } = await hookline<{ project: { slug: string }; secret_key: string }>(
    place,
    "project",
    "create",
    "--name",
    "Demo",
  );
  const page = `${url}/p/${project.slug}`;
  return { slug: project.slug, page, api: projectApi({ url, slug: project.slug, key }) };
}

export async function deleteProject({ api, slug }: DemoProject): Promise<void> {
  const givenUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    const { status, body } = await api<{ detail?: string } | null>("DELETE", "");
    if (status === 204) return;
    if (Date.now() > givenUpAt)
      throw new SampleError(
        `The project "${slug}" is still there: deleting it was answered ${status}, ${body?.detail}`,
      );
    await sleep(500);
  }
}
