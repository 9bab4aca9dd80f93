import { randomBytes } from "node:crypto";
import { SampleError } from "../sample/error.ts";
import { hookline, type Place } from "../sample/hookline.ts";
import type { DemoProject } from "./project.ts";

const EMAIL = "demo@example.com";

/** How a person gets into the dashboard. */
export interface Door {
  link: string;
  how: string;
}

/**
 * Lets a person into the dashboard beside the demo. A login where everything is thrown away in the end;
 * on somebody's own PostgreSQL, where logins stay, an invitation, which ends with the project.
 */
export async function openDoor(
  place: Place,
  { url, project, isPostgres }: { url: string; project: DemoProject; isPostgres: boolean },
): Promise<Door> {
  if (isPostgres) return { link: await invite(project), how: "It opens once." };
  const password = randomBytes(9).toString("base64url");
  const login = ["--email", EMAIL, "--name", "Demo", "--role", "owner", "--password", password];
  await hookline(place, "member", "create", "--project", project.slug, ...login);
  return {
    link: `${url}/projects/${project.slug}/webhooks`,
    how: `Sign in as ${EMAIL} with the password ${password}`,
  };
}

async function invite({ api }: DemoProject): Promise<string> {
  const { status, body } = await api<{ link: string; detail: string }>("POST", "/members", {
    email: EMAIL,
    role: "editor",
  });
  if (status !== 201) throw new SampleError(`Nobody could be invited to the dashboard: ${body.detail}`);
  return body.link;
}
