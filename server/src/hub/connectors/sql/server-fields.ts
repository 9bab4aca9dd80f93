import type { Field, Values } from "../connector.ts";
import { refuseUnfilled, text } from "../required.ts";

/** What a connection to a database server is made of. */
export function serverFields(port: number): readonly Field[] {
  return [
    { id: "host", label: "Host", kind: "text", required: true, placeholder: "db.example.com" },
    { id: "port", label: "Port", kind: "number", required: true, initial: port },
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
