import { SampleError } from "./error.ts";

export interface Answer<Body> {
  status: number;
  body: Body;
  ms: number;
}

/** A call to a project's part of the API. */
export type ProjectApi = <Body>(method: string, at: string, body?: object) => Promise<Answer<Body>>;

/** With a secret key of the project, as a customer's own server calls it. */
export function projectApi({ url, slug, key }: { url: string; slug: string; key: string }): ProjectApi {
  return async (method, at, body) => {
    const startedAt = performance.now();
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
    const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
    const answer = await fetch(`${url}/api/v1/projects/${slug}${at}`, init).catch((error: Error) => {
      throw new SampleError(`The server can't be reached any more (${error.message}).`);
    });
    const content = await answer.text();
    return {
      status: answer.status,
      body: content === "" ? null : JSON.parse(content),
      ms: performance.now() - startedAt,
    };
  };
}
