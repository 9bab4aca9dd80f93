import { expect, test } from "vitest";
import {
  missingVerification,
  toSorting,
  toVerification,
  type VerificationValues,
} from "./verification-values.ts";

const VALUES: VerificationValues = {
  scheme: "hmac",
  header: " x-signature ",
  prefix: "sha256=",
  encoding: "hex",
  hash: "sha256",
  tolerance_s: 300,
  secret: "",
};
const CHECKED = { has_secret: true, rules: { scheme: "hmac" } } as const;
const UNCHECKED = { has_secret: false, rules: { scheme: "hmac" } } as const;

test.each([
  ["none", { rules: { scheme: "none" } }],
  ["stripe", { rules: { scheme: "stripe", tolerance_s: 300 }, secret: "s" }],
  ["github", { rules: { scheme: "github" }, secret: "s" }],
  ["header", { rules: { scheme: "header", header: "x-signature", prefix: "sha256=" }, secret: "s" }],
  [
    "hmac",
    {
      rules: { scheme: "hmac", header: "x-signature", prefix: "sha256=", encoding: "hex", hash: "sha256" },
      secret: "s",
    },
  ],
] as const)("under the scheme %s only what it asks for is sent", (scheme, change) => {
  expect(toVerification({ ...VALUES, scheme, secret: " s " })).toEqual(change);
});

test("a secret that is left empty stays as it is", () => {
  expect(toVerification(VALUES)).not.toHaveProperty("secret");
});

test("what is missing is asked for: a header, and a secret where there is none of this scheme", () => {
  expect(missingVerification({ ...VALUES, header: "" }, CHECKED)).toEqual({ header: "Name the header." });
  expect(missingVerification(VALUES, CHECKED)).toEqual({});
  expect(missingVerification(VALUES, UNCHECKED)).toHaveProperty("secret");
  expect(missingVerification({ ...VALUES, scheme: "github" }, CHECKED)).toHaveProperty("secret");
  expect(missingVerification({ ...VALUES, scheme: "none" }, UNCHECKED)).toEqual({});
});

test("where requests aren't told apart, the server hears of nothing", () => {
  expect(toSorting({ type_path: " type ", type_header: "", id_path: " ", id_header: "x-id" })).toEqual({
    rules: { type_path: "type", type_header: null, id_path: null, id_header: "x-id" },
  });
});
