import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Keyring, openKeyring } from "./keyring.ts";
import { SecretError } from "./secret-error.ts";

const OLD = "old-master-key-0123456789abcdefghij";
const NEW = "new-master-key-0123456789abcdefghij";
const PLAINTEXT = "whsec_bm90IGEgcmVhbCBzZWNyZXQ=";
const CONTEXT = "project:1/endpoint:5";

const folder = mkdtempSync(join(tmpdir(), "hookline-keyring-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fromSetting(secret: string): Keyring {
  return openKeyring({ secret, dataDir: folder });
}

function fromFile(name: string): Keyring {
  return openKeyring({ secret: null, dataDir: join(folder, name) });
}

describe.each([
  { source: "HOOKLINE_SECRET", ring: fromSetting(OLD) },
  { source: "the key file", ring: fromFile("seals") },
])("a keyring from $source", ({ ring }) => {
  test.each([
    ["a secret", PLAINTEXT],
    ["nothing", ""],
    ["all of Unicode", "pässwörd 秘密 🔑\n"],
    ["a long text", "x".repeat(100_000)],
  ])("opens what it sealed: %s", (_what, plaintext) =>
    expect(ring.open(ring.seal(plaintext, CONTEXT), CONTEXT)).toBe(plaintext),
  );

  test("seals the same secret differently each time, and never readable", () => {
    const sealed = [ring.seal(PLAINTEXT, CONTEXT), ring.seal(PLAINTEXT, CONTEXT)];
    expect(sealed[0]).not.toBe(sealed[1]);
    for (const text of sealed) {
      expect(text.split(".").slice(0, 2)).toEqual(["v1", ring.fingerprint()]);
      expect(Buffer.from(text.split(".")[3] ?? "", "base64url").toString("latin1")).not.toContain("whsec_");
    }
  });

  test.each(["project:2/endpoint:5", "project:1/endpoint:55", "", "project:1/endpoint:5 "])(
    "does not open a secret that was moved to %j",
    (context) => expect(() => ring.open(ring.seal(PLAINTEXT, CONTEXT), context)).toThrow(SecretError),
  );

  test("notices the change of any character", () => {
    const sealed = ring.seal("short", CONTEXT);
    for (let at = 0; at < sealed.length; at++) {
      const other = sealed[at] === "A" ? "B" : "A";
      const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
      expect(() => ring.open(changed, CONTEXT), changed).toThrow(SecretError);
    }
  });

  test("accepts one spelling of base64 alone: the last character has bits that mean nothing", () => {
    const sealed = ring.seal("four", CONTEXT);
    const last = sealed.at(-1) ?? "";
    const others = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_").filter(
      (c) => c !== last,
    );
    for (const other of others) {
      expect(() => ring.open(sealed.slice(0, -1) + other, CONTEXT), other).toThrow(SecretError);
    }
  });

  test("notices what is cut off, put on, or swapped with another secret", () => {
    const [version, id, key, secret] = ring.seal(PLAINTEXT, CONTEXT).split(".") as [
      string,
      string,
      string,
      string,
    ];
    const [, , otherKey, otherSecret] = ring.seal("another", CONTEXT).split(".") as [
      string,
      string,
      string,
      string,
    ];
    const wrong = [
      [version, id, key],
      [version, id, key, ""],
      [version, id, key, secret.slice(0, 8)],
      [version, id, key, `${secret}=`],
      [version, id, key, `${secret}AAAA`],
      [version, id, key, secret, secret],
      [version, id, otherKey, secret],
      [version, id, key, otherSecret],
      [version, id, secret, key],
      [version, "", key, secret],
      ["v2", id, key, secret],
      [PLAINTEXT],
    ];
    for (const parts of wrong)
      expect(() => ring.open(parts.join("."), CONTEXT), parts.join(".")).toThrow(SecretError);
  });

  test("puts no secret into its errors", () => {
    const sealed = ring.seal(PLAINTEXT, CONTEXT);
    for (const attempt of [() => ring.open(sealed, "elsewhere"), () => ring.open(PLAINTEXT, CONTEXT)]) {
      expect(attempt).toThrow(expect.objectContaining({ message: expect.not.stringContaining("whsec_") }));
    }
  });

  test("verifies its own probe", () => expect(() => ring.verifyProbe(ring.sealProbe())).not.toThrow());
});

test("a secret that an earlier version sealed still opens", () => {
  const sealed =
    "v1.39a28a2a0ec7.xijsa_DhiD5dOLZlWu5gAvO6nHSJzAp5PsGFaOzIKGosV6dzq6TFUr3_PJ4GHrK0567cQkpHsffkhk7Y." +
    "8SmtTAoDqdfyQaLxTMk9UgqG7yYvIj7kSO9anumz66hsLWkXgiljFW_Q26YCLET0c81QaIeGta8yhQ";
  expect(fromSetting(OLD).open(sealed, CONTEXT)).toBe(PLAINTEXT);
});

describe("a rotation of HOOKLINE_SECRET", () => {
  const before = fromSetting(OLD);
  const during = fromSetting(`${NEW}, ${OLD}`);
  const after = fromSetting(NEW);

  test("opens old secrets while both keys are given, and seals with the first", () => {
    expect(during.open(before.seal(PLAINTEXT, CONTEXT), CONTEXT)).toBe(PLAINTEXT);
    expect(during.fingerprint()).toBe(after.fingerprint());
    expect(after.open(during.seal(PLAINTEXT, CONTEXT), CONTEXT)).toBe(PLAINTEXT);
  });

  test("is done once every secret is rewrapped: the new key alone opens them", () => {
    const sealed = before.seal(PLAINTEXT, CONTEXT);
    expect(during.needsRewrap(sealed)).toBe(true);
    const rewrapped = during.rewrap(sealed, CONTEXT);
    expect(during.needsRewrap(rewrapped)).toBe(false);
    expect(after.open(rewrapped, CONTEXT)).toBe(PLAINTEXT);
    expect(rewrapped.split(".")[3]).toBe(sealed.split(".")[3]);
  });

  test("leaves a secret alone that is wrapped by the current key", () => {
    const sealed = during.seal(PLAINTEXT, CONTEXT);
    expect(during.rewrap(sealed, CONTEXT)).toBe(sealed);
  });

  test("does not rewrap for another context", () => {
    expect(() => during.rewrap(before.seal(PLAINTEXT, CONTEXT), "project:2/endpoint:5")).toThrow(SecretError);
  });

  test("is the operator's: no key is added by us", () => {
    expect(() => during.addKey()).toThrow(/put a new one before the others/);
  });
});

describe("a start with a key that does not fit the data", () => {
  test("names both keys and what to do", () => {
    const before = fromSetting(OLD);
    const wrong = fromSetting(NEW);
    const message = new RegExp(
      `${before.fingerprint()}.* HOOKLINE_SECRET has only ${wrong.fingerprint()}.*Start with`,
    );
    expect(() => wrong.verifyProbe(before.sealProbe())).toThrow(message);
    expect(() => wrong.open(before.seal(PLAINTEXT, CONTEXT), CONTEXT)).toThrow(message);
  });

  test("fails where the key file was lost and made anew", () => {
    const probe = fromFile("lost").sealProbe();
    rmSync(join(folder, "lost"), { recursive: true });
    expect(() => fromFile("lost").verifyProbe(probe)).toThrow(/sealed with master key [0-9a-f]{12}/);
  });

  test.each(["short", "0123456789012345678901234567890", `${OLD},short`, ",", ""])(
    "refuses the keys %j",
    (secret) => {
      expect(() => fromSetting(secret)).toThrow(SecretError);
    },
  );
});

describe("a rotation of the key file", () => {
  test("is seen by a process that runs: it opens and seals with the new key", () => {
    const running = fromFile("running");
    const sealed = running.seal(PLAINTEXT, CONTEXT);
    const command = fromFile("running");
    command.addKey();
    expect(running.open(command.rewrap(sealed, CONTEXT), CONTEXT)).toBe(PLAINTEXT);
    expect(running.needsRewrap(sealed)).toBe(true);
    expect(running.needsRewrap(running.seal(PLAINTEXT, CONTEXT))).toBe(false);
    expect(running.open(sealed, CONTEXT)).toBe(PLAINTEXT);
  });

  test("its keys may move to HOOKLINE_SECRET", () => {
    writeFileSync(join(folder, "secret.key"), `${NEW}\n${OLD}\n`, { mode: 0o600 });
    const file = openKeyring({ secret: null, dataDir: folder });
    expect(file.fingerprint()).toBe(fromSetting(NEW).fingerprint());
    expect(fromSetting(`${NEW},${OLD}`).open(file.seal(PLAINTEXT, CONTEXT), CONTEXT)).toBe(PLAINTEXT);
  });
});
