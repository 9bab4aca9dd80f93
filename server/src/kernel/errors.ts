/** Every refusal that Hookline makes on purpose: its stable code, and the HTTP status that goes with it. */
const STATUS_OF = {
  invalid_input: 422,
  malformed_request: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  move_not_allowed: 409,
  resend_not_allowed: 409,
  sign_ups_closed: 409,
  idempotency_key_reused: 409,
  idempotency_key_in_use: 409,
  gone: 410,
  payload_too_large: 413,
  unsupported_media_type: 415,
  rate_limited: 429,
  limit_reached: 422,
  overloaded: 503,
  database_unavailable: 503,
} as const;

export type ErrorCode = keyof typeof STATUS_OF;

export const ERROR_CODES = Object.keys(STATUS_OF) as ErrorCode[];

/** One wrong member of the input: where (`profile.age`), and what is wrong with it. */
export interface InputError {
  path: string;
  message: string;
}

/** A refusal that is expected: told to the caller as it stands. Anything else thrown is a bug. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly errors: InputError[] | undefined;
  /** Seconds after which the same request may succeed; sent as `Retry-After`. */
  readonly retryAfterS: number | undefined;

  constructor(code: ErrorCode, message: string, errors?: InputError[], retryAfterS?: number) {
    super(message);
    this.name = "AppError";
    this.code = code;
    this.errors = errors;
    this.retryAfterS = retryAfterS;
  }

  get status(): number {
    return STATUS_OF[this.code];
  }
}

/** The refusal for one wrong member of the input. */
export function invalidInput(path: string, message: string): AppError {
  return new AppError("invalid_input", `${path}: ${message}`, [{ path, message }]);
}

/** The refusal while the database is away. `cause` is for the log alone: it names hosts and ports. */
export function unavailable(message: string, cause: Error): AppError {
  const refusal = new AppError("database_unavailable", message);
  refusal.cause = cause;
  return refusal;
}

/** The refusal of what may be tried again after a while. */
export function tryLater(code: ErrorCode, message: string, retryAfterS: number): AppError {
  return new AppError(code, message, undefined, retryAfterS);
}
