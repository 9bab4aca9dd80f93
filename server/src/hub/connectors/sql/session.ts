import { Refusal, type Values } from "../connector.ts";
import type { Io } from "../io.ts";
import { isOfTls } from "../tls-fault.ts";
import type { SqlEngine, SqlSession } from "./engine.ts";

/** Does `act` in a session of its own, and says in our words what went wrong. */
export async function withSession<T>(
  engine: SqlEngine,
  io: Io,
  connection: Values,
  act: (session: SqlSession) => Promise<T>,
): Promise<T> {
  try {
    const session = await engine.open(io, connection);
    try {
      return await act(session);
    } finally {
      await session.close();
    }
  } catch (error) {
    throw refusalFor(engine, io, error);
  }
}

/** What isn't the database's own word is the connection's: it may be better later. */
function refusalFor(engine: SqlEngine, io: Io, error: unknown): unknown {
  if (error instanceof Refusal || !(error instanceof Error)) return error;
  if (io.signal.aborted) {
    return new Refusal("later", "timed_out", "The database did not finish in time.");
  }
  const told = engine.refusalFor(error);
  if (told) return told;
  if (!isOfConnection(error)) return error; // our own mistake
  if (isOfTls(error)) {
    return new Refusal(
      "later",
      "tls_failed",
      `No secure connection could be made: ${error.message}. Check the certificate, or how it is to be checked.`,
    );
  }
  return new Refusal(
    "later",
    "connection_lost",
    `The connection to the database broke off: ${error.message}.`,
  );
}

function isOfConnection(error: Error): boolean {
  return !(error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError);
}
