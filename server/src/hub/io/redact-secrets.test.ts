import { describe, expect, it } from "vitest";
import { createRedact } from "./redact-secrets.ts";

const SECRET = 'p@ss "w0rd"/ü';

describe("a secret is hidden", () => {
  it.each([
    ["as it is", `the password is ${SECRET}.`],
    ["in a URL", `https://x.test/?k=${encodeURIComponent(SECRET)}`],
    ["inside of JSON text", JSON.stringify({ echoed: SECRET })],
    ["in Base64", Buffer.from(SECRET).toString("base64")],
  ])("%s", (_where, text) => {
    const shown = String(createRedact([SECRET])(text));
    expect(shown).toContain("[redacted]");
    expect(shown).not.toContain("w0rd");
  });

  it("in names, lists and errors", () => {
    const redact = createRedact([SECRET]);
    const shown = JSON.stringify(redact({ [SECRET]: [SECRET, new Error(SECRET)], n: 1, at: new Date(0) }));
    expect(shown).not.toContain("w0rd");
    expect(JSON.parse(shown)).toMatchObject({ n: 1 });
  });

  it("inside of a key file", () => {
    const file = JSON.stringify({
      type: "service_account",
      private_key: "-----BEGIN-----abc",
      project: "mine",
    });
    expect(createRedact([file])("leaks -----BEGIN-----abc of mine")).toBe("leaks [redacted] of mine");
  });

  it("whole where one holds another", () => {
    expect(createRedact(["abcd", "abcdefgh"])("abcdefgh abcd")).toBe("[redacted] [redacted]");
  });

  it("by its name or its look, where nobody told of it", () => {
    const shown = createRedact([])({ access_token: "x1", text: "Bearer abc.def" });
    expect(shown).toEqual({ access_token: "[redacted]", text: "Bearer [redacted]" });
  });

  it("unless it is so short that ordinary words hold it", () => {
    expect(createRedact(["a", ""])("a banana")).toBe("a banana");
  });
});
