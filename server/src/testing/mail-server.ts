import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { onTestFinished } from "vitest";
import { VALID_CERTIFICATE } from "./test-certificates.ts";

export interface ReceivedMail {
  from: string;
  to: string[];
  /** Head and body, as it was sent. */
  raw: string;
  secure: boolean;
  user: string | undefined;
}

/** A real mail server on loopback that takes everything, unless `options` say otherwise. Ends with the test. */
export async function startMailServer(
  options: SMTPServerOptions = {},
): Promise<{ port: number; mails: ReceivedMail[] }> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    ...VALID_CERTIFICATE,
    logger: false,
    authOptional: true,
    onAuth: ({ username, password }, _session, done) =>
      password === "mail-password" ? done(null, { user: username }) : done(new Error("Invalid login")),
    onData(stream, session, done) {
      void text(stream).then((raw) => {
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map(({ address }) => address),
          raw,
          secure: session.secure,
          user: session.user,
        });
        done(null, "2.0.0 Ok: queued");
      });
    },
    ...options,
  });
  server.on("error", () => undefined); // of a connection that the other side broke off
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { port: (server.server.address() as AddressInfo).port, mails };
}
