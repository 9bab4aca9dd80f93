import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readEnvironment } from "./environment.ts";

const folder = mkdtempSync(join(tmpdir(), "hookline-environment-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a variable of .env is added, one that is really set wins", () => {
  writeFileSync(
    join(folder, ".env"),
    '# comment\nHOOKLINE_PORT=1\nSMTP_URL="smtp://a#b"\nexport HOOKLINE_HOST=::1\n',
  );
  expect(readEnvironment(folder, { HOOKLINE_PORT: "2", HOME: "/" })).toEqual({
    HOOKLINE_PORT: "2",
    SMTP_URL: "smtp://a#b",
    HOOKLINE_HOST: "::1",
    HOME: "/",
  });
});

test("without .env the environment stands alone", () => {
  expect(readEnvironment(join(folder, "none"), { A: "1" })).toEqual({ A: "1" });
});

test("an .env that can't be read is an error, not an empty one", () => {
  mkdirSync(join(folder, "odd", ".env"), { recursive: true });
  expect(() => readEnvironment(join(folder, "odd"), {})).toThrow(/EISDIR/);
});
