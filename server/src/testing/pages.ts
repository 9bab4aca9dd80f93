import type { Answer, Json } from "./api.ts";
import type { TestProject } from "./people.ts";

/** Signs a visitor up on a project's page; answers what the page's script would get. */
export async function visitorSignUp(
  { app, slug }: TestProject,
  email: string,
  more: object = {},
): Promise<Json> {
  const answer = await app.api(null).post(`/public/v1/signup?project=${slug}`, { email, ...more });
  return answer.body;
}

/** Posts the page's form as a browser does without a script. */
export async function postForm(
  { app, slug }: TestProject,
  fields: Record<string, string> | [string, string][],
  cookie = "",
): Promise<Answer> {
  const answer = await app.http.inject({
    method: "POST",
    url: `/public/v1/signup?project=${slug}`,
    headers: { "content-type": "application/x-www-form-urlencoded", cookie },
    payload: new URLSearchParams(fields).toString(),
  });
  return { status: answer.statusCode, body: answer.body, headers: answer.headers };
}

/** A page as a visitor gets it. */
export async function visit({ app }: TestProject, url: string, ip = "127.0.0.1"): Promise<Answer> {
  const answer = await app.http.inject({ method: "GET", url, remoteAddress: ip });
  return { status: answer.statusCode, body: answer.body, headers: answer.headers };
}

/** A small picture: what a PNG begins with is enough for one. */
export const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

export function uploadPicture({ path, api }: TestProject, content: Buffer, type = "image/png") {
  return api.post(`${path}/page/pictures`, content, { "content-type": type });
}
