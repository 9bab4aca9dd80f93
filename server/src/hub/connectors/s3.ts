import { csvLine } from "../../kernel/csv-line.ts";
import { neutralize } from "../../kernel/formula.ts";
import { refusalOf } from "./answers.ts";
import { escaped, signAws } from "./aws-signature.ts";
import { type Connector, Refusal, type RunInput, type TargetField, type Values } from "./connector.ts";
import type { Io } from "./io.ts";
import { refuseUnfilled, text } from "./required.ts";

const auth: Connector["auth"] = [
  { id: "bucket", label: "Bucket", kind: "text", required: true },
  { id: "region", label: "Region", kind: "text", required: true, initial: "us-east-1" },
  {
    id: "endpoint",
    label: "Address",
    kind: "url",
    address: true,
    placeholder: "https://s3.us-east-1.amazonaws.com",
    help: "Of another service than Amazon’s: MinIO, R2, Backblaze, Hetzner.",
  },
  { id: "access_key_id", label: "Access key ID", kind: "text", required: true },
  { id: "secret_access_key", label: "Secret access key", kind: "secret", required: true },
];

const settings: Connector["auth"] = [
  { id: "folder", label: "Folder", kind: "text", placeholder: "waitlist/new-users" },
  {
    id: "format",
    label: "Format",
    kind: "choice",
    required: true,
    initial: "json",
    options: [
      { value: "json", label: "JSON, one object" },
      { value: "csv", label: "CSV, titles and one row" },
    ],
  },
  {
    id: "names",
    label: "Fields",
    kind: "long_text",
    required: true,
    placeholder: "email\nfirst_name",
    help: "The names that the values are written under, one a line.",
  },
];

/** Any service that speaks Amazon's S3. */
export const s3: Connector = {
  id: "s3",
  name: "Amazon S3",
  summary: "Write each event as a file into a bucket, at Amazon or wherever S3 is spoken.",
  category: "file",
  keywords: ["aws", "bucket", "file", "storage", "minio", "r2", "backup", "json", "csv"],
  auth,
  help: [
    "Make a user (IAM) with an access key that may do one thing: s3:PutObject on this bucket.",
    "“Test connection” writes hookline-connection-test.txt to the bucket.",
  ],
  async check(io, connection) {
    await put(io, connection, "hookline-connection-test.txt", "text/plain", "Hookline can write here.\n");
    return `Wrote hookline-connection-test.txt to ${text(connection, "bucket")}.`;
  },
  targets: [
    {
      id: "put_object",
      name: "Write a file",
      summary: "One file a run, in a folder for its day. The same run writes the same file.",
      settings,
      fields: (_, __, chosen) => fieldsOf(chosen),
      async run(io, input) {
        refuseUnfilled(settings, input.settings, "task");
        const isCsv = input.settings.format === "csv";
        const name = keyOf(input, isCsv ? "csv" : "json");
        const type = isCsv ? "text/csv; charset=utf-8" : "application/json";
        await put(io, input.connection, name, type, isCsv ? csvOf(input) : jsonOf(input));
        return { summary: `Wrote ${name}`, output: { bucket: text(input.connection, "bucket"), key: name } };
      },
    },
  ],
};

function fieldsOf(chosen: Values): readonly TargetField[] {
  return namesOf(chosen).map((name) => ({ id: name, label: name, type: "json" }));
}

function namesOf(chosen: Values): readonly string[] {
  const names = text(chosen, "names").split("\n");
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))];
}

/** By the event's day, so that a run that is repeated tomorrow writes the same file. */
function keyOf({ settings: chosen, occurredAt, idempotencyKey }: RunInput, ending: string): string {
  const folder = text(chosen, "folder")
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== "..");
  const day = new Date(occurredAt).toISOString().slice(0, 10);
  return [...folder, day, `${idempotencyKey}.${ending}`].join("/");
}

function jsonOf({ settings: chosen, values }: RunInput): string {
  const members = namesOf(chosen).map((name) => [name, values[name] ?? null]);
  return `${JSON.stringify(Object.fromEntries(members))}\n`;
}

function csvOf({ settings: chosen, values }: RunInput): string {
  const names = namesOf(chosen);
  return csvLine(names) + csvLine(names.map((name) => neutralize(text(values, name))));
}

async function put(io: Io, connection: Values, name: string, type: string, body: string): Promise<void> {
  refuseUnfilled(auth, connection, "connection");
  const url = urlOf(connection, name);
  const key = {
    accessKeyId: text(connection, "access_key_id"),
    secretAccessKey: text(connection, "secret_access_key"),
    region: text(connection, "region"),
  };
  const request = { method: "PUT" as const, url, headers: { "content-type": type }, body };
  const answer = await io.fetch({ ...request, url: url.href, headers: signAws(request, key, io.now()) });
  if (answer.status > 299) throw refusalOf(answer, { name: "S3", reason: reasonOf(answer.text) });
}

/** With the bucket in the path, which every service understands. */
function urlOf(connection: Values, name: string): URL {
  const given = text(connection, "endpoint").replace(/\/+$/, "");
  const base = given === "" ? `https://s3.${text(connection, "region")}.amazonaws.com` : given;
  const path = [text(connection, "bucket"), ...name.split("/")].map(escaped).join("/");
  if (URL.canParse(`${base}/${path}`)) return new URL(`${base}/${path}`);
  throw new Refusal("no", "url_invalid", `${base} is no address: it begins with https://`);
}

/** S3's errors are XML: <Error><Code>AccessDenied</Code><Message>Access Denied</Message>…</Error>. */
function reasonOf(xml: string): string {
  return /<Message>([^<]*)<\/Message>/.exec(xml)?.[1] ?? /<Code>([^<]*)<\/Code>/.exec(xml)?.[1] ?? "";
}
