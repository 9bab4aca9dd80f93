import { describe, expect, it } from "vitest";
import { openTestIo } from "../../testing/hub-io.ts";
import { startMailServer } from "../../testing/mail-server.ts";
import { VALID_CERTIFICATE } from "../../testing/test-certificates.ts";
import type { RunOutput, TargetKind, Values } from "./connector.ts";
import type { ProjectActs } from "./io.ts";
import { smtp } from "./smtp.ts";

const KEY = "0123abcd";
const VALUES = { to: "ann@example.com", subject: "Hello", text: "Here you are." };

const [send, sendCoupon] = smtp.targets as readonly [TargetKind, TargetKind];

function connectionTo(port: number, changed: Values = {}): Values {
  const basic = { host: "127.0.0.1", port, tls: "off", from: "Acme Inc. <hello@acme.example>" };
  return { ...basic, ...changed };
}

interface Sending {
  connection: Values;
  values?: Values;
  settings?: Values;
  io?: ReturnType<typeof openTestIo>;
}

/** With a coupon where a reward is chosen. */
function run({ connection, values = {}, settings = {}, io = openTestIo() }: Sending): Promise<RunOutput> {
  const target = "reward" in settings ? sendCoupon : send;
  return target.run(io, {
    connection,
    settings,
    values: { ...VALUES, ...values },
    idempotencyKey: KEY,
    occurredAt: 0,
  });
}

/** Codes by key, as a reward's list gives them. */
function createCoupons(): Pick<ProjectActs, "takeCoupon"> {
  const taken = new Map<string, string>();
  return {
    async takeCoupon({ idempotencyKey }) {
      const code = taken.get(idempotencyKey) ?? `CODE-${taken.size + 1}`;
      taken.set(idempotencyKey, code);
      return code;
    },
  };
}

function openIoWith(acts: Partial<ProjectActs>) {
  const io = openTestIo();
  return openTestIo({ project: { ...io.project, ...acts } });
}

describe("an e-mail", () => {
  it("arrives as it was written, and names its event for good", async () => {
    const { port, mails } = await startMailServer();
    const connection = connectionTo(port);
    const written = {
      subject: "Grüße 🎣",
      text: "Line\n.\n.dot",
      html: "<b>Hi</b>",
      reply_to: "help@acme.example",
    };
    const { summary, output } = await run({ connection, values: written });
    expect(summary).toBe("Sent “Grüße 🎣” to ann@example.com.");
    expect(output).toEqual({ response: expect.stringContaining("queued") });
    await run({ connection, values: written });
    expect(mails.map(({ from, to }) => [from, to])).toEqual(
      Array.from({ length: 2 }, () => ["hello@acme.example", ["ann@example.com"]]),
    );
    for (const { raw } of mails) {
      expect(raw).toContain(`Message-ID: <${KEY}@acme.example>`);
      expect(raw).toMatch(/^From: "?Acme Inc\."? <hello@acme.example>\r$/m);
      expect(raw).toContain("Reply-To: help@acme.example");
      expect(raw).toContain("Auto-Submitted: auto-generated");
      expect(raw).toMatch(/^Subject: =\?UTF-8\?/m);
      expect(raw).toContain("<b>Hi</b>");
    }
  });

  it("holds a coupon, the same one when it is sent again", async () => {
    const { port, mails } = await startMailServer();
    const io = openIoWith(createCoupons());
    const sending = {
      connection: connectionTo(port),
      settings: { reward: "7" },
      values: { text: "Your code: [coupon]", subject: "[coupon] for you" },
      io,
    };
    await run(sending);
    await run(sending);
    expect(mails).toHaveLength(2);
    for (const { raw } of mails) {
      expect(raw).toContain("Your code: CODE-1");
      expect(raw).toContain("Subject: CODE-1 for you");
    }
  });

  it("takes no coupon where there is no place for it", async () => {
    const io = openIoWith({ takeCoupon: () => Promise.reject(new Error("taken")) });
    const sent = run({ connection: connectionTo(1), settings: { reward: "7" }, io });
    await expect(sent).rejects.toMatchObject({ kind: "no", code: "no_place_for_coupon" });
  });

  it("doesn't go out with a place for a code and no code for it", async () => {
    const { port, mails } = await startMailServer();
    const sent = run({ connection: connectionTo(port), values: { html: "Yours: [coupon]" } });
    await expect(sent).rejects.toMatchObject({ kind: "no", code: "no_coupon" });
    expect(mails).toEqual([]);
  });

  it("offers the rewards that come with a code by their names", async () => {
    const io = openIoWith({ couponRewards: async () => [{ id: 7, name: "Free month" }] });
    const offered = await sendCoupon.options?.(io, {}, {}, "reward");
    expect(offered).toEqual([{ value: "7", label: "Free month" }]);
  });

  it.each([
    ..."a@x.test, b@y.test|a@x.test; b@y.test|<a@x.test>|A <a@x.test>|a@x.test b@y.test|a@b@c.test|a|@x.test|a@".split(
      "|",
    ),
    ...'a@x.test\r\nBcc: b@y.test|a@x.test\nRCPT TO:<b@y.test>|group:a@x.test;|"a b"@x.test'.split("|"),
  ])("goes to one address: not to %j", async (to) => {
    const { port, mails } = await startMailServer();
    const sent = run({ connection: connectionTo(port), values: { to } });
    await expect(sent).rejects.toMatchObject({ kind: "no", code: "invalid_value" });
    expect(mails).toEqual([]);
  });

  it("has no header that came in with a value", async () => {
    const { port, mails } = await startMailServer();
    const connection = connectionTo(port, { from: "A\u000bB <hello@acme.example>" });
    await run({
      connection,
      values: { subject: "x\r\nBcc: evil@x.test\r\n\r\n<script>", text: "a\r\n.\r\nMAIL FROM:<x>" },
    });
    expect(mails).toHaveLength(1);
    expect(mails[0]?.to).toEqual(["ann@example.com"]);
    const [head = ""] = (mails[0]?.raw ?? "").split("\r\n\r\n");
    expect(head).not.toMatch(/^Bcc:/im);
  });

  it("reads no file and no URL", async () => {
    const { port, mails } = await startMailServer();
    const values = { text: { path: "/etc/hostname" }, html: { href: "http://127.0.0.1/" } };
    await run({ connection: connectionTo(port), values });
    expect(mails[0]?.raw).toContain("/etc/hostname");
  });

  it.each<[string, Values, string]>([
    ["to", { to: null }, "“To”"],
    ["subject", { subject: "" }, "“Subject”"],
  ])("needs its %s", async (_what, values, told) => {
    const sent = run({ connection: connectionTo(1), values });
    await expect(sent).rejects.toMatchObject({
      code: "missing_field",
      message: expect.stringContaining(told),
    });
  });
});

describe("a mail server", () => {
  it.each([
    ["STARTTLS", "starttls", false],
    ["TLS from the start", "tls", true],
  ] as const)(
    "is told who we are under %s, and only with a certificate of its own",
    async (_name, tls, secure) => {
      const { port, mails } = await startMailServer({ secure, authOptional: false });
      const sendTo = (host: string, ca: string) =>
        run({
          connection: connectionTo(port, { host, tls, ca, user: "ann", password: "mail-password" }),
          io: openTestIo({ egress: { resolve: async () => ["127.0.0.1"] } }),
        });
      const refusal = { kind: "later", code: "tls_failed" };
      await expect(sendTo("receiver.test", "")).rejects.toMatchObject(refusal);
      await expect(sendTo("elsewhere.test", VALID_CERTIFICATE.cert)).rejects.toMatchObject(refusal);
      expect(mails).toEqual([]);
      await sendTo("receiver.test", VALID_CERTIFICATE.cert);
      expect(mails).toMatchObject([{ user: "ann", secure: true }]);
    },
  );

  it("that offers no encryption gets no password", async () => {
    const asked: unknown[] = [];
    const { port } = await startMailServer({
      hideSTARTTLS: true,
      allowInsecureAuth: true,
      onAuth: (auth, _session, done) => done(new Error(String(asked.push(auth)))),
    });
    const connection = connectionTo(port, { tls: "starttls", user: "ann", password: "mail-password" });
    await expect(run({ connection })).rejects.toMatchObject({ kind: "later" });
    expect(asked).toEqual([]);
  });

  it("is looked at without sending", async () => {
    const { port, mails } = await startMailServer({ allowInsecureAuth: true, hideSTARTTLS: true });
    const account = { user: "ann", password: "mail-password" };
    expect(await smtp.check?.(openTestIo(), connectionTo(port, account))).toContain("lets us in");
    const wrong = smtp.check?.(openTestIo(), connectionTo(port, { ...account, password: "wrong" }));
    await expect(wrong).rejects.toMatchObject({ kind: "no", code: "unauthorized" });
    expect(mails).toEqual([]);
  });

  it.each([
    [450, "later", "busy"],
    [550, "no", "refused"],
  ])("that answers %s to a recipient: %s", async (responseCode, kind, code) => {
    const { port } = await startMailServer({
      onRcptTo: (_address, _session, done) => done(Object.assign(new Error("not now"), { responseCode })),
    });
    const sent = run({ connection: connectionTo(port) });
    await expect(sent).rejects.toMatchObject({ kind, code, status: responseCode });
  });

  it("that hangs is given up in time", async () => {
    const { port } = await startMailServer({ onMailFrom: () => undefined });
    const sent = run({ connection: connectionTo(port), io: openTestIo({ deadlineMs: 300 }) });
    await expect(sent).rejects.toMatchObject({ kind: "later" });
  });
});
