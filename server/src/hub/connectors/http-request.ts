import { parsed, refusalOf } from "./answers.ts";
import { type Connector, Refusal, type RunInput, type TargetField, type Values } from "./connector.ts";
import type { Io, IoAnswer, IoRequest } from "./io.ts";
import { given, refuseUnfilled, refuseUnmapped, text } from "./required.ts";

const auth: Connector["auth"] = [
  {
    id: "url",
    label: "Address",
    kind: "url",
    required: true,
    address: true,
    placeholder: "https://api.example.com/v1",
    help: "Requests go to this address and to what lies below it, and nowhere else.",
  },
  {
    id: "sign_in",
    label: "How it knows who asks",
    kind: "choice",
    required: true,
    initial: "none",
    options: [
      { value: "none", label: "It doesn’t" },
      { value: "bearer", label: "Bearer token" },
      { value: "basic", label: "User and password" },
      { value: "header", label: "A header of its own" },
    ],
  },
  { id: "token", label: "Token", kind: "secret", required: true, when: { field: "sign_in", in: ["bearer"] } },
  { id: "user", label: "User", kind: "text", required: true, when: { field: "sign_in", in: ["basic"] } },
  { id: "password", label: "Password", kind: "secret", when: { field: "sign_in", in: ["basic"] } },
  {
    id: "header",
    label: "Header",
    kind: "text",
    required: true,
    placeholder: "X-Api-Key",
    when: { field: "sign_in", in: ["header"] },
  },
  {
    id: "header_value",
    label: "Value of the header",
    kind: "secret",
    required: true,
    when: { field: "sign_in", in: ["header"] },
  },
];

const FIELD_BY_FIELD = ["json_fields", "form"] as const;

const settings: Connector["auth"] = [
  {
    id: "method",
    label: "Method",
    kind: "choice",
    required: true,
    initial: "POST",
    options: ["POST", "PUT", "PATCH", "GET", "DELETE"].map((method) => ({ value: method, label: method })),
  },
  {
    id: "format",
    label: "Body",
    kind: "choice",
    required: true,
    initial: "json_fields",
    options: [
      { value: "json_fields", label: "JSON, field by field" },
      { value: "json", label: "JSON, as a whole" },
      { value: "form", label: "A form, field by field" },
      { value: "text", label: "Text" },
      { value: "none", label: "None" },
    ],
  },
  {
    id: "names",
    label: "Fields to send",
    kind: "long_text",
    required: true,
    placeholder: "email\nfirst_name",
    help: "Their names over there, one a line.",
    when: { field: "format", in: FIELD_BY_FIELD },
  },
  {
    id: "headers",
    label: "Headers",
    kind: "long_text",
    placeholder: "Accept-Language: en",
    help: "One a line. Secret ones belong into the connection.",
  },
  {
    id: "success",
    label: "It worked when the status is",
    kind: "text",
    initial: "200-299",
    help: "Numbers and ranges with commas between: 200-299, 409.",
  },
  {
    id: "contains",
    label: "… and the answer contains",
    kind: "text",
    placeholder: '"ok":true',
  },
];

/** Whatever can be told something by HTTP. */
export const httpRequest: Connector = {
  id: "http-request",
  name: "HTTP request",
  summary: "Call any URL: your own backend, or a service that isn’t listed here.",
  category: "anything",
  keywords: ["url", "api", "rest", "webhook", "post", "get", "custom", "outbound"],
  auth,
  help: [
    "Every request carries an Idempotency-Key header, the same for each attempt: a receiver that remembers it does nothing twice.",
  ],
  async check(io, connection) {
    refuseUnfilled(auth, connection, "connection");
    const answer = await io.fetch({ url: text(connection, "url"), headers: credentials(connection) });
    const isUnwelcome = [401, 403, 408, 429].includes(answer.status) || answer.status >= 500;
    if (isUnwelcome) throw refusal(answer);
    return `It answered (${answer.status}).`;
  },
  targets: [
    {
      id: "send",
      name: "Send a request",
      summary: "One request, with what you map into its path and body.",
      settings,
      fields: (_, __, chosen) => fieldsOf(chosen),
      async run(io, input) {
        refuseUnfilled(auth, input.connection, "connection");
        refuseUnfilled(settings, input.settings, "task");
        refuseUnmapped(fieldsOf(input.settings), input.values);
        return send(io, input);
      },
    },
  ],
};

async function send(io: Io, input: RunInput) {
  const { connection, settings: chosen, values, idempotencyKey } = input;
  const answer = await io.fetch({
    method: text(chosen, "method") as NonNullable<IoRequest["method"]>,
    url: urlOf(text(connection, "url"), text(values, "path")),
    headers: {
      ...headersOf(text(chosen, "headers")),
      "idempotency-key": idempotencyKey,
      ...credentials(connection),
    },
    ...bodyOf(chosen, values),
  });
  const wanted = text(chosen, "success") || "200-299";
  if (!isWithin(answer.status, wanted)) throw refusal(answer);
  const contains = text(chosen, "contains");
  if (!answer.text.includes(contains))
    throw new Refusal("no", "not_confirmed", `It answered ${answer.status}, but not with “${contains}”`, {
      status: answer.status,
    });
  return { summary: `It answered ${answer.status}`, output: parsed(answer) ?? answer.text };
}

function fieldsOf(chosen: Values): readonly TargetField[] {
  const path: TargetField = {
    id: "path",
    label: "Path",
    type: "text",
    help: "Behind the connection’s address: /users/{{ data.id }}",
  };
  if (chosen.format === "json")
    return [path, { id: "body", label: "Body", type: "json", required: true, suggestion: "{{ $body }}" }];
  if (chosen.format === "text") return [path, { id: "body", label: "Body", type: "text", required: true }];
  if (!isFieldByField(chosen)) return [path];
  const type = chosen.format === "form" ? "text" : "json";
  return [path, ...namesOf(chosen).map((name) => ({ id: `field:${name}`, label: name, type }) as const)];
}

function isFieldByField({ format }: Values): boolean {
  return FIELD_BY_FIELD.some((it) => it === format);
}

function namesOf(chosen: Values): readonly string[] {
  const names = text(chosen, "names").split("\n");
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))];
}

function bodyOf(chosen: Values, values: Values): Pick<IoRequest, "json" | "form" | "body" | "headers"> {
  if (chosen.format === "json") return { json: jsonOf(values.body) };
  if (chosen.format === "text") return { body: text(values, "body") };
  if (!isFieldByField(chosen)) return {};
  const fields = namesOf(chosen).map((name) => [name, values[`field:${name}`] ?? null] as const);
  if (chosen.format === "json_fields") return { json: Object.fromEntries(fields) };
  const filled = Object.keys(given(Object.fromEntries(fields)));
  return { form: Object.fromEntries(filled.map((name) => [name, text(values, `field:${name}`)])) };
}

/** JSON that was written by hand comes as text. */
function jsonOf(body: unknown): unknown {
  if (typeof body !== "string") return body;
  try {
    return JSON.parse(body);
  } catch {
    const message =
      "The body is no JSON. Write what may hold quotes or line breaks as {{ data.name | json }}";
    throw new Refusal("no", "invalid_body", message);
  }
}

/** Below the connection's address, or not at all: its credentials go nowhere else. */
function urlOf(base: string, path: string): string {
  const root = base.replace(/\/+$/, "");
  const url = `${root}${path === "" || /^[/?]/.test(path) ? "" : "/"}${path}`;
  const [from, to] = [URL.parse(root), URL.parse(url)];
  if (from && to && to.origin === from.origin && isBelow(to.pathname, from.pathname)) return url;
  throw new Refusal("no", "url_invalid", `${path} leads away from the connection's address`);
}

function isBelow(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith("/") ? root : `${root}/`);
}

function headersOf(lines: string): { [name: string]: string } {
  const headers = lines.split("\n").filter((line) => line.trim() !== "");
  return Object.fromEntries(
    headers.map((line) => {
      const cut = line.indexOf(":");
      if (cut < 1) throw new Refusal("no", "invalid_header", `“${line}” is no header: write “Name: value”`);
      return [line.slice(0, cut).trim().toLowerCase(), line.slice(cut + 1).trim()];
    }),
  );
}

function credentials(connection: Values): { [name: string]: string } {
  if (connection.sign_in === "bearer") return { authorization: `Bearer ${text(connection, "token")}` };
  if (connection.sign_in === "header")
    return { [text(connection, "header").toLowerCase()]: text(connection, "header_value") };
  if (connection.sign_in !== "basic") return {};
  const pair = `${text(connection, "user")}:${text(connection, "password")}`;
  return { authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}

/** Whether `200-299, 409` has it. */
function isWithin(status: number, wanted: string): boolean {
  return wanted.split(",").some((part) => {
    const [from, to = from] = part.split("-").map((number) => Number(number.trim()));
    return from !== undefined && to !== undefined && status >= from && status <= to;
  });
}

function refusal(answer: IoAnswer): Refusal {
  const words = answer.text.includes("<") ? "" : answer.text;
  return refusalOf(answer, { name: "The other side", reason: words });
}
