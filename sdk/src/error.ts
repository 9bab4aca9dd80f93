/** A member of the input that was refused: `path` leads to it (`profile.age`). */
export interface InputError {
  path: string;
  message: string;
}

/** The members of `application/problem+json` (RFC 9457) that Hookline sends. */
export interface Problem {
  code: string;
  detail: string;
  errors?: InputError[];
}

/** A call that was not answered as hoped: refused by Hookline, or without any answer of its. */
export class HooklineError extends Error {
  override readonly name = "HooklineError";
  /** The HTTP status; 0 where no answer came. */
  readonly status: number;
  /**
   * Stable, for programs: `not_found`, `invalid_input` … from Hookline; `unreachable`, `timed_out`, `redirected` or
   * `unexpected_answer` where no answer of its came.
   */
  readonly code: string;
  /** What is wrong with the input, one by one; empty where it isn't about input. */
  readonly errors: readonly InputError[];
  /** Seconds to wait before the next try, where the answer says so; else null. */
  readonly retryAfterS: number | null;

  constructor(
    { code, detail, errors = [] }: Problem,
    { status, retryAfterS = null, cause }: { status: number; retryAfterS?: number | null; cause?: unknown },
  ) {
    super(detail, { cause });
    this.status = status;
    this.code = code;
    this.errors = errors;
    this.retryAfterS = retryAfterS;
  }
}

/** The error that an answer stands for, whatever stands between: a proxy's own page is no problem document. */
export async function errorOf(response: Response): Promise<HooklineError> {
  if (isRedirect(response)) return redirected(response);
  const { status, headers } = response;
  const problem = await readProblem(response);
  const wait = headers.get("retry-after") ?? "";
  const retryAfterS = /^\d+$/.test(wait) ? Number(wait) : null;
  return new HooklineError(problem ?? unexpected(status), { status, retryAfterS });
}

/** What is told of an answer that isn't Hookline's. */
export function unexpected(status: number): Problem {
  return {
    code: "unexpected_answer",
    detail: `The server answered ${status}, and not as Hookline does. Is something else at this address?`,
  };
}

export function unreachable(cause: unknown): HooklineError {
  const detail = "The server can't be reached. Is it running, and are you online?";
  return new HooklineError({ code: "unreachable", detail }, { status: 0, cause });
}

export function timedOut(ms: number): HooklineError {
  const detail = `The server didn't answer within ${ms / 1000} s. What was asked may have been done all the same.`;
  return new HooklineError({ code: "timed_out", detail }, { status: 0 });
}

/** In a browser, all that is told of a redirection is that it is one. */
function isRedirect({ type, status }: Response): boolean {
  return type === "opaqueredirect" || (status >= 300 && status < 400);
}

/** Not followed: a POST would arrive as a GET. */
function redirected({ status, headers }: Response): HooklineError {
  const target = headers.get("location");
  const detail = `The server sends elsewhere${target === null ? "" : ` (${target})`}. Set baseUrl to where Hookline itself answers: https instead of http, perhaps.`;
  return new HooklineError({ code: "redirected", detail }, { status });
}

async function readProblem(response: Response): Promise<Problem | null> {
  if (!response.headers.get("content-type")?.startsWith("application/problem+json")) return null;
  const body: unknown = await response.json().catch(() => null);
  return typeof body === "object" && body !== null && "code" in body && "detail" in body
    ? (body as Problem)
    : null;
}
