import { type DestinationStream, type Logger, pino, stdTimeFunctions } from "pino";
import { describeRequest } from "./log-request.ts";
import { redact } from "./redact.ts";

export type { Logger } from "pino";

/** From the most talkative to none. */
export const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** How these fields are written; they come as live objects, of which little is to be shown. */
const serializers = {
  req: describeRequest,
  res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
  err: (error: unknown) => redact("err", error),
  msg: (message: unknown) => redact("msg", message),
};

/**
 * A logger of JSON lines, to stdout or `stream`, from which secrets are redacted by name and by look: in fields,
 * messages, errors and child bindings. Fits Fastify's `loggerInstance`.
 */
export function createLogger({ level, stream }: { level: LogLevel; stream?: DestinationStream }): Logger {
  const options = {
    level,
    serializers,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }), log: redactFields },
  };
  return redactChildren(stream ? pino(options, stream) : pino(options));
}

function redactFields(fields: Record<string, unknown>): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const key of Object.keys(fields)) {
    shown[key] = Object.hasOwn(serializers, key) ? fields[key] : redact(key, fields[key]);
  }
  return shown;
}

/** Pino gives no formatter to a child's bindings. Children inherit this from their parent, so it holds at any depth. */
function redactChildren(logger: Logger): Logger {
  const { child } = logger;
  logger.child = function redactedChild(this: Logger, ...[bindings, options]: Parameters<Logger["child"]>) {
    return child.call(this, redactFields(bindings), options);
  } as Logger["child"];
  return logger;
}
