import createFetch, { type Client, type MaybeOptionalInit } from "openapi-fetch";
import type {
  HttpMethod,
  PathsWithMethod,
  RequiredKeysOf,
  SuccessResponse,
} from "openapi-typescript-helpers";
import { errorOf, HooklineError } from "./error.ts";
import type { paths } from "./generated/api.ts";

export interface ClientOptions {
  /** Where Hookline runs: `https://hooks.example.com`. Left out in a browser: the page's own origin. */
  baseUrl?: string;
  /** A project's secret key, `hl_sk_…`. Left out in the dashboard, which has its session's cookie. */
  key?: string;
  /** Instead of the global one. */
  fetch?: (request: Request) => Promise<Response>;
}

/** What a call is answered with; undefined where the answer has no body. */
export type Answer<
  Path extends keyof paths,
  Method extends keyof paths[Path] & HttpMethod,
> = paths[Path][Method] extends { responses: infer Responses extends Record<number, unknown> }
  ? Json<Responses>
  : never;

type Json<Responses extends Record<number, unknown>> = [
  SuccessResponse<Responses, "application/json">,
] extends [never]
  ? undefined
  : SuccessResponse<Responses, "application/json">;

type Parameters<Init> = RequiredKeysOf<Init> extends never ? [init?: Init] : [init: Init];

/** Calls one path of the API; throws `HooklineError`. */
type Call<Method extends HttpMethod> = <Path extends PathsWithMethod<paths, Method> & keyof paths>(
  path: Path,
  ...init: Parameters<MaybeOptionalInit<paths[Path], Method & keyof paths[Path]>>
) => Promise<Answer<Path, Method & keyof paths[Path]>>;

export interface HooklineClient {
  get: Call<"get">;
  post: Call<"post">;
  put: Call<"put">;
  patch: Call<"patch">;
  delete: Call<"delete">;
}

/** A client of one installation, as thin as can be: the paths, input and answers are those of `/docs/api`. */
export function createClient({ baseUrl = "", key, fetch }: ClientOptions = {}): HooklineClient {
  const http = createFetch<paths, "application/json">({
    baseUrl,
    ...(key !== undefined && { headers: { authorization: `Bearer ${key}` } }),
    ...(fetch !== undefined && { fetch }),
  });
  http.use({
    async onResponse({ response }) {
      if (!response.ok) throw await errorOf(response);
    },
    onError({ error }) {
      if (error instanceof HooklineError || isAbort(error)) return;
      return new HooklineError(
        { code: "unreachable", detail: "The server can't be reached. Is it running, and are you online?" },
        { status: 0, cause: error },
      );
    },
  });
  return {
    get: answering(http, "GET"),
    post: answering(http, "POST"),
    put: answering(http, "PUT"),
    patch: answering(http, "PATCH"),
    delete: answering(http, "DELETE"),
  };
}

/** A call of openapi-fetch that answers its data alone: what is no success has thrown already. */
function answering<Method extends HttpMethod>(
  http: Client<paths, "application/json">,
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
): Call<Method> {
  const send = http[method] as (path: string, init?: object) => Promise<{ data?: unknown }>;
  return (async (path: string, init?: object) => (await send(path, init)).data) as Call<Method>;
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
