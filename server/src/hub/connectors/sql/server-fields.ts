import type { Field, Values } from "../connector.ts";
import { refuseUnfilled, text } from "../required.ts";

/**
 * Sessions that tasks have open at a database server at once, in each process. The smallest hosted ones have five for a user:
 * one stays free for whoever looks around or tests.
 */
export const SESSIONS_AT_ONCE = 4;

export const SESSIONS_HELP = `Tasks have at most ${SESSIONS_AT_ONCE} connections open to it at once, for each process of Hookline; a look around or a test is one more.`;

/** What a connection to a database server is made of. */
export function serverFields(port: number): readonly Field[] {
  return [
    { id: "host", label: "Host", kind: "text", required: true, placeholder: "db.example.com", address: true },
    { id: "port", label: "Port", kind: "number", required: true, initial: port, address: true },
    { id: "database", label: "Database", kind: "text", required: true },
    { id: "user", label: "User", kind: "text", required: true },
    { id: "password", label: "Password", kind: "secret" },
    {
      id: "tls",
      label: "Encryption",
      kind: "choice",
      required: true,
      initial: "verified",
      options: [
        { value: "verified", label: "TLS, certificate checked" },
        { value: "unverified", label: "TLS, certificate not checked" },
        { value: "off", label: "None: only inside of your own network" },
      ],
    },
    {
      id: "ca",
      label: "Certificate authority",
      kind: "long_text",
      help: "In PEM, where the server's certificate isn't signed by a public one. Hosting providers offer it for download.",
      when: { field: "tls", in: ["verified"] },
    },
  ];
}

export interface ServerAddress {
  host: string;
  port: number;
  database: string;
  user: string;
  password: string;
  tls: false | { rejectUnauthorized: boolean; ca?: string };
}

/** Those fields as they were filled in; encrypted and checked unless it says otherwise. None is left for a driver to guess. */
export function serverAddress(connection: Values): ServerAddress {
  refuseUnfilled(serverFields(0), connection, "connection");
  const ca = text(connection, "ca").trim();
  return {
    host: text(connection, "host").trim(),
    port: Number(connection.port),
    database: text(connection, "database"),
    user: text(connection, "user"),
    password: text(connection, "password"),
    tls:
      connection.tls === "off"
        ? false
        : { rejectUnauthorized: connection.tls !== "unverified", ...(ca === "" ? {} : { ca }) },
  };
}
