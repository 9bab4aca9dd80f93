import { isIP } from "node:net";
import { Refusal, type Values } from "./connector.ts";
import type { Io } from "./io.ts";
import { text } from "./required.ts";
import { isOfTls } from "./tls-fault.ts";

/** A line to a mail server for one message or one look; nodemailer is handed the socket, and dials nothing itself. */
export async function openMailServer(io: Io, connection: Values) {
  const host = text(connection, "host").trim();
  const port = Number(connection.port);
  const user = text(connection, "user");
  const ca = text(connection, "ca").trim();
  const { createTransport } = await import("nodemailer"); // with the first message: it takes memory
  const socket = await io.connect({ host, port });
  const leftMs = Math.max(1, Math.ceil(io.deadline - performance.now()));
  return createTransport({
    host,
    port,
    secure: connection.tls === "tls",
    requireTLS: connection.tls !== "off",
    ignoreTLS: connection.tls === "off",
    tls: { ...(isIP(host) === 0 ? { servername: host } : {}), ...(ca === "" ? {} : { ca }) },
    ...(user === "" ? {} : { auth: { user, pass: text(connection, "password") } }),
    name: text(connection, "from")
      .replace(/^.*@/s, "")
      .replace(/[^A-Za-z0-9.-].*$/s, ""),
    connectionTimeout: leftMs,
    greetingTimeout: leftMs,
    socketTimeout: leftMs,
    maxResponseSize: 64 * 1024,
    getSocket: (_options, callback) => callback(null, { connection: socket }),
  });
}

/** What a mail server or the way to it objects to; other errors as they are. */
export function asRefusal(error: unknown, io: Io): unknown {
  if (!(error instanceof Error) || error instanceof Refusal) return error;
  if (io.signal.aborted) return new Refusal("later", "timed_out", "The mail server did not finish in time.");
  const code = "code" in error ? String(error.code) : "";
  const status =
    "responseCode" in error && typeof error.responseCode === "number" ? error.responseCode : null;
  const message = `The mail server: ${error.message}.`;
  if (status !== null && status < 500) return new Refusal("later", "busy", message, { status });
  if (code === "EAUTH" || code === "ENOAUTH") return new Refusal("no", "unauthorized", message, { status });
  if (status !== null) return new Refusal("no", "refused", message, { status });
  if (code === "ETLS" || isOfTls(error)) return new Refusal("later", "tls_failed", message);
  if (code === "EENVELOPE" || code === "EMESSAGE") return new Refusal("no", "invalid_value", message);
  return code === "" ? error : new Refusal("later", "connection_lost", message);
}
