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
  const weaker = "scrypt$1024$8$1$c2FsdHNhbHRzYWx0c2FsdA$2ZQjFKpW4Kv1KgD2Cj0Dg9Y0D9qKpJkqYk5JHk8p3Lk";
  expect(await isPassword("anything at all", weaker)).toBe(false);
});
