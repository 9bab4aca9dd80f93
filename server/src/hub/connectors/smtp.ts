import {
  type Connector,
  type Field,
  Refusal,
  type RunInput,
  type RunOutput,
  type Values,
} from "./connector.ts";
import type { Io } from "./io.ts";
import { refuseUnfilled, refuseUnmapped, text } from "./required.ts";
import { asRefusal, openMailServer } from "./smtp-server.ts";

/** Stands for the code in subject, text and HTML. */
const COUPON = "[coupon]";

/** One address, and nothing that could name another or end the header: who signs up must not choose whom else we write to. */
const ADDRESS = /^[^\s@,;:<>"()[\]\\]+@[^\s@,;:<>"()[\]\\]+$/;

const AUTH: readonly Field[] = [
  {
    id: "host",
    label: "Server",
    kind: "text",
    required: true,
    placeholder: "smtp.example.com",
    address: true,
  },
  { id: "port", label: "Port", kind: "number", required: true, initial: 587, address: true },
  {
    id: "tls",
    label: "Encryption",
    kind: "choice",
    required: true,
    initial: "starttls",
    options: [
      { value: "starttls", label: "STARTTLS (most often port 587)" },
      { value: "tls", label: "TLS from the start (most often port 465)" },
      { value: "off", label: "None: only inside of your own network" },
    ],
  },
  {
    id: "ca",
    label: "Certificate authority",
    kind: "long_text",
    help: "In PEM, where the server's certificate isn't signed by a public one.",
    when: { field: "tls", in: ["starttls", "tls"] },
  },
  { id: "user", label: "User", kind: "text" },
  { id: "password", label: "Password", kind: "secret" },
  { id: "from", label: "Sender", kind: "text", required: true, placeholder: "Acme <hello@example.com>" },
];

const FIELDS = [
  { id: "to", label: "To", type: "text", required: true, suggestion: "{{ data.email }}" },
  { id: "subject", label: "Subject", type: "text", required: true },
  {
    id: "text",
    label: "Text",
    type: "text",
    required: true,
    help: `${COUPON} stands for the coupon's code.`,
  },
  { id: "html", label: "HTML", type: "text", help: "The same once more with formatting, if you like." },
  { id: "reply_to", label: "Reply to", type: "text" },
] as const;

export const smtp: Connector = {
  id: "smtp",
  name: "E-mail (SMTP)",
  summary: "Sends an e-mail by your own mail server or provider, with a coupon in it if you like.",
  category: "mail",
  keywords: ["mail", "email", "coupon", "gmail", "postmark", "mailgun", "ses", "sendgrid"],
  auth: AUTH,
  help: [
    "Your mail provider's settings call this “SMTP”: server, port, user, and a password made for an app or an API key in its place.",
    "Use a sender that this account may send as, on a domain with SPF and DKIM set up, or the mail ends up as spam.",
  ],
  async check(io, connection) {
    refuseUnfilled(AUTH, connection, "connection");
    senderOf(connection);
    const server = await openMailServer(io, connection);
    try {
      await server.verify();
    } catch (error) {
      throw asRefusal(error, io);
    } finally {
      server.close();
    }
    return "The mail server lets us in. Nothing was sent.";
  },
  targets: [
    {
      id: "send",
      name: "Send an e-mail",
      summary: "Sends one e-mail to one address.",
      settings: [
        {
          id: "reward",
          label: "Coupon of reward",
          kind: "number",
          help: `The number of a reward with a list of codes. Each event takes one code, the same one when it is tried again; it is put where ${COUPON} stands.`,
        },
      ],
      fields: () => FIELDS,
      run: sendMail,
    },
  ],
};

async function sendMail(io: Io, input: RunInput): Promise<RunOutput> {
  const { connection, values } = input;
  refuseUnfilled(AUTH, connection, "connection");
  refuseUnmapped(FIELDS, values);
  const from = senderOf(connection);
  const to = addressOf(values, "to");
  const replyTo = text(values, "reply_to") === "" ? {} : { replyTo: addressOf(values, "reply_to") };
  const written = await withCoupon(io, input, to);
  const server = await openMailServer(io, connection);
  try {
    const { response } = await server.sendMail({
      ...written,
      ...replyTo,
      from,
      to: { name: "", address: to },
      messageId: `<${input.idempotencyKey}@${from.address.split("@")[1]}>`,
      headers: { "Auto-Submitted": "auto-generated" },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return { summary: `Sent “${written.subject}” to ${to}.`, output: { response } };
  } catch (error) {
    throw asRefusal(error, io);
  } finally {
    server.close();
  }
}

/** Subject, text and HTML, with the code in its place where the task grants one. */
async function withCoupon(io: Io, { settings, values, idempotencyKey }: RunInput, to: string) {
  const written = {
    subject: text(values, "subject"),
    text: text(values, "text"),
    html: text(values, "html"),
  };
  const { reward } = settings;
  if (reward === undefined || reward === null || reward === "") return written;
  if (!Object.values(written).some((part) => part.includes(COUPON))) {
    throw new Refusal(
      "no",
      "no_place_for_coupon",
      `Write ${COUPON} where the code belongs: it stands in neither subject nor text.`,
    );
  }
  const code = await io.project.takeCoupon({ reward: Number(reward), user: { email: to }, idempotencyKey });
  return {
    subject: written.subject.replaceAll(COUPON, () => code),
    text: written.text.replaceAll(COUPON, () => code),
    html: written.html.replaceAll(COUPON, () => escapeHtml(code)),
  };
}

/** `Acme <hello@example.com>`, or the address alone. */
function senderOf(connection: Values): { name: string; address: string } {
  const given = text(connection, "from").trim();
  const [, name = "", inside] = /^([^<>\r\n]*)<([^<>]+)>$/.exec(given) ?? [];
  const address = (inside ?? given).trim();
  if (!ADDRESS.test(address)) {
    throw new Refusal(
      "no",
      "invalid_value",
      `${JSON.stringify(given)} can't be a sender. Write it like Acme <hello@example.com>.`,
    );
  }
  return { name: name.trim().replace(/^"(.*)"$/, "$1"), address };
}

function addressOf(values: Values, id: string): string {
  const address = text(values, id).trim();
  if (ADDRESS.test(address)) return address;
  throw new Refusal(
    "no",
    "invalid_value",
    `${JSON.stringify(address.slice(0, 200))} is not an e-mail address.`,
  );
}

function escapeHtml(code: string): string {
  return code.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
