import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { PROBLEM_JSON, problemOf } from "./problem.ts";

const MEANINGS: { [code: string]: { status: number; detail: string } } = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, detail: "The request did not come to its end in time." },
  HPE_HEADER_OVERFLOW: { status: 431, detail: "The address or the headers are too long." },
};
const NOT_HTTP = { status: 400, detail: "This can't be read as an HTTP request." };

/** Answers what Node itself can't read, before there is a request, in the form of every other refusal. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, detail } = MEANINGS[error.code ?? ""] ?? NOT_HTTP;
  const body = JSON.stringify(problemOf({ status, code: "malformed_request", detail }));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `content-type: ${PROBLEM_JSON}`,
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
