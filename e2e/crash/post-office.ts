import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** A mail server that takes everything. */
export interface PostOffice {
  port: number;
  /** The codes in the mails to each address, in the order in which they came. */
  codes: ReadonlyMap<string, string[]>;
  /** Resolves once a mail to this address is here, for which no receipt is given until the next such call. */
  holdAfterTaking(email: string): Promise<void>;
  close(): Promise<void>;
}

export async function openPostOffice(): Promise<PostOffice> {
  const codes = new Map<string, string[]>();
  let held: { email: string; onTaken: () => void } | null = null;
  const server = new SMTPServer({
    logger: false,
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, { envelope }, done) {
      void text(stream).then((mail) => {
        const email = envelope.rcptTo[0]?.address ?? "";
        codes.set(email, [...(codes.get(email) ?? []), /CODE-\d+/.exec(mail)?.[0] ?? ""]);
        if (held?.email === email) held.onTaken();
        else done(null, "2.0.0 Ok");
      });
    },
  });
  server.on("error", () => undefined); // of a connection whose process was killed
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  return {
    port: (server.server.address() as AddressInfo).port,
    codes,
    holdAfterTaking: (email) =>
      new Promise((resolve) => {
        held = { email, onTaken: resolve };
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
