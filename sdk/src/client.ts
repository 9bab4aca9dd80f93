import { baseOf } from "./address.ts";
import type { paths } from "./generated/api.ts";
import { readRows } from "./list.ts";
import type { Answer, InputArguments, ListPath, Method, PathOf, Row } from "./operation.ts";
import { type AnyInput, type Connection, send } from "./send.ts";
import { STEADY, type WatchOptions, watchChanges } from "./watch.ts";

export interface ClientOptions {
  /** Where Hookline runs: `https://hooks.example.com`. Left out in a browser: the page's own origin. */
  baseUrl?: string;
  /** A project's secret key, `hl_sk_…`. Left out in the dashboard, which has its session's cookie. */
  key?: string;
  /** Instead of the global one. */
  fetch?: (request: Request) => Promise<Response>;
  /** After this time a call is given up; 30 s unless said otherwise. */
  timeoutMs?: number;
}

/** Calls one path of the API; throws `HooklineError`. */
type Call<Asked extends Method> = <Path extends PathOf<Asked>>(
  path: Path,
  ...input: InputArguments<paths[Path][Asked & keyof paths[Path]]>
) => Promise<Answer<Path, Asked & keyof paths[Path]>>;

export interface HooklineClient {
  get: Call<"get">;
  post: Call<"post">;
  put: Call<"put">;
  patch: Call<"patch">;
  delete: Call<"delete">;
  /** Every element of a list, page by page as they are asked for; throws `HooklineError`. */
  list: <Path extends ListPath>(
    path: Path,
    ...input: InputArguments<paths[Path]["get"]>
  ) => AsyncGenerator<Row<Path>, void, undefined>;
  /**
   * Tells of changes of a project until the signal aborts; reconnects by itself. Throws `HooklineError` where asking
   * again can't help: no such project, or no right to read it (any more).
   */
  watch: (project: string, options: WatchOptions) => Promise<void>;
}

/**
 * A client of one installation, as thin as can be: the paths, input and answers are those of `/docs/api`. Nothing is
 * tried again by itself; a POST with an `idempotencyKey` can be, without harm.
 */
export function createClient(options: ClientOptions = {}): HooklineClient {
  const { baseUrl = "", key, fetch = (request) => globalThis.fetch(request), timeoutMs = 30_000 } = options;
  const connection: Connection = { base: baseOf(baseUrl), key, fetch, timeoutMs };
  const call = <Asked extends Method>(method: Asked) =>
    ((path: string, input?: AnyInput) => send(connection, method, path, input)) as Call<Asked>;
  return {
    get: call("get"),
    post: call("post"),
    put: call("put"),
    patch: call("patch"),
    delete: call("delete"),
    list: ((path: string, input?: AnyInput) => readRows(connection, path, input)) as HooklineClient["list"],
    watch: (project, watching) => watchChanges(connection, project, watching, STEADY),
  };
}
