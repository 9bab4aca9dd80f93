import {
  type Connector,
  type Field,
  Refusal,
  type RunInput,
  type RunOutput,
  type TargetField,
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

const FIELDS: readonly TargetField[] = [
  { id: "to", label: "To", type: "text", required: true, suggestion: "{{ data.email }}" },
  { id: "subject", label: "Subject", type: "text", required: true },
  { id: "text", label: "Text", type: "text", required: true },
  { id: "html", label: "HTML", type: "text", help: "The same once more with formatting, if you like." },
  { id: "reply_to", label: "Reply to", type: "text" },
];

const FIELDS_WITH_COUPON = FIELDS.map((field) =>
  field.id === "text" ? { ...field, help: `Write ${COUPON} where the code is to stand.` } : field,
);

const REWARD: Field = {
  id: "reward",
  label: "Reward",
  kind: "choice",
  discovered: true,
  required: true,
  help: "Who is written to is given this reward, with its code. To have one that nobody earns otherwise, add it under “Referrals & rewards” with a list of codes, switched off.",
};

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
      settings: [],
      fields: () => FIELDS,
      run: (io, input) => sendMail(io, input, withoutCoupon(input.values)),
    },
    {
      id: "send_coupon",
      name: "Send an e-mail with a coupon",
      summary: "Sends one e-mail to one address, with a code of one of your rewards in it.",
      settings: [REWARD],
      options: async (io) =>
        (await io.project.couponRewards()).map(({ id, name }) => ({ value: String(id), label: name })),
      fields: () => FIELDS_WITH_COUPON,
      async run(io, input) {
        refuseUnfilled([REWARD], input.settings, "task");
        return sendMail(io, input, (to) => withCoupon(io, input, to));
      },
    },
  ],
};

interface Written {
  subject: string;
  text: string;
  html: string;
}

async function sendMail(
  io: Io,
  { connection, values, idempotencyKey }: RunInput,
  write: (to: string) => Promise<Written>,
): Promise<RunOutput> {
  refuseUnfilled(AUTH, connection, "connection");
  refuseUnmapped(FIELDS, values);
  const from = senderOf(connection);
  const to = addressOf(values, "to");
  const replyTo = text(values, "reply_to") === "" ? {} : { replyTo: addressOf(values, "reply_to") };
  const written = await write(to);
  const server = await openMailServer(io, connection);
  try {
    const { response } = await server.sendMail({
      ...written,
      ...replyTo,
      from,
      to: { name: "", address: to },
      messageId: `<${idempotencyKey}@${from.address.split("@")[1]}>`,
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

function writtenOf(values: Values): Written {
  return { subject: text(values, "subject"), text: text(values, "text"), html: text(values, "html") };
}

/** Nobody is to read “[coupon]” in place of a code. */
function withoutCoupon(values: Values): () => Promise<Written> {
  const written = writtenOf(values);
  return async () => {
    if (!hasPlace(written)) return written;
    throw new Refusal(
      "no",
      "no_coupon",
      `${COUPON} stands in it, and there is no code to put there. Choose “Send an e-mail with a coupon”, or take it out.`,
    );
  };
}

/** With a code of the reward in its place, the same one when it is tried again. */
async function withCoupon(
  io: Io,
  { settings, values, idempotencyKey }: RunInput,
  to: string,
): Promise<Written> {
  const written = writtenOf(values);
  if (!hasPlace(written)) {
    throw new Refusal(
      "no",
      "no_place_for_coupon",
      `Write ${COUPON} where the code belongs: it stands in neither subject nor text.`,
    );
  }
  const reward = Number(settings.reward);
  const code = await io.project.takeCoupon({ reward, user: { email: to }, idempotencyKey });
  return {
    subject: written.subject.replaceAll(COUPON, () => code),
    text: written.text.replaceAll(COUPON, () => code),
    html: written.html.replaceAll(COUPON, () => escapeHtml(code)),
  };
}

function hasPlace(written: Written): boolean {
  return Object.values(written).some((part) => part.includes(COUPON));
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
