/** A member of the input that was refused: `path` leads to it (`profile.age`). */
export interface InputError {
  path: string;
  message: string;
}

/** The members of `application/problem+json` (RFC 9457) that Hookline sends. */
interface Problem {
  code: string;
  detail: string;
  errors?: InputError[];
}

/** A call that was not answered as hoped: refused by Hookline, or without any answer of its. */
export class HooklineError extends Error {
  override readonly name = "HooklineError";
  /** The HTTP status; 0 where no answer came. */
  readonly status: number;
  /** Stable, for programs: `not_found`, `invalid_input` …; `unreachable` where no answer came. */
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
  const { status, headers } = response;
  const wait = Number(headers.get("retry-after") ?? Number.NaN);
  const retryAfterS = Number.isFinite(wait) ? wait : null;
  const problem = await readProblem(response);
  return new HooklineError(
    problem ?? {
      code: "unexpected_answer",
      detail: `The server answered ${status}, and not as Hookline does.`,
    },
    { status, retryAfterS },
  );
}

async function readProblem(response: Response): Promise<Problem | null> {
  if (!response.headers.get("content-type")?.startsWith("application/problem+json")) return null;
  const body: unknown = await response.json().catch(() => null);
  return typeof body === "object" && body !== null && "code" in body && "detail" in body
    ? (body as Problem)
    : null;
}
