import { scryptSync } from "node:crypto";
import { expect, test } from "vitest";
import { hashPassword, isPassword } from "./password.ts";

test("a password opens its own hash alone, and each hash is different", async () => {
  const [one, other] = await Promise.all([hashPassword("correct horse"), hashPassword("correct horse")]);
  expect(one).not.toBe(other);
  expect(one).toMatch(/^scrypt\$32768\$8\$3\$/);
  expect(one).not.toContain("correct");
  expect(await isPassword("correct horse", one)).toBe(true);
  expect(await isPassword("correct horsf", one)).toBe(false);
  expect(await isPassword("correct horse", null)).toBe(false);
});

test("a password is the same however its accents were typed", async () => {
  expect(await isPassword("cafe\u0301 au lait", await hashPassword("caf\u00e9 au lait"))).toBe(true);
});

test("a hash made at another cost is still read", async () => {
  const salt = Buffer.from("0123456789abcdef");
  const key = scryptSync("correct horse", salt, 32, { N: 1024, r: 8, p: 1 });
  const cheaper = `scrypt$1024$8$1$${salt.toString("base64url")}$${key.toString("base64url")}`;
  expect(await isPassword("correct horse", cheaper)).toBe(true);
  expect(await isPassword("correct house", cheaper)).toBe(false);
});
