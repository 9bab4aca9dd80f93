import type { Http } from "../kernel/http/index.ts";

/** What the app answers. */
// biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
export type Json = any;

export interface Answer {
  status: number;
  /** Parsed where it is JSON; else the text. */
  body: Json;
  headers: Record<string, string | string[] | number | undefined>;
}

/** Requests to the app in process, always with the same headers, by path as in `/api/v1/projects`. */
export interface Api {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
  patch(path: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
  delete(path: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
}

export function apiFor(http: Http, always: Record<string, string>): Api {
  const send =
    (method: "POST" | "PATCH" | "DELETE") =>
    (url: string, body?: object, headers: Record<string, string> = {}) =>
      ask(http, { method, url, headers: { ...always, ...headers }, ...(body ? { payload: body } : {}) });
  return {
    get: (url, headers = {}) => ask(http, { method: "GET", url, headers: { ...always, ...headers } }),
    post: send("POST"),
    patch: send("PATCH"),
    delete: send("DELETE"),
  };
}

async function ask(
  http: Http,
  request: {
    method: "GET" | "POST" | "PATCH" | "DELETE";
    url: string;
    headers: Record<string, string>;
    payload?: object;
  },
): Promise<Answer> {
  const { statusCode, body, headers } = await http.inject(request);
  const isJson = /json/.test(String(headers["content-type"]));
  return { status: statusCode, body: isJson ? JSON.parse(body) : body, headers };
}
