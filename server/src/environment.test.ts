import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ConfigError } from "./config.ts";
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

test("an empty variable counts as not set: the file's value stands", () => {
  writeFileSync(join(folder, ".env"), "HOOKLINE_PORT=1\n");
  expect(readEnvironment(folder, { HOOKLINE_PORT: "", HOME: "" })).toEqual({ HOOKLINE_PORT: "1", HOME: "" });
});

test("the mark and the line ends that Windows' editors write change nothing", () => {
  writeFileSync(join(folder, ".env"), "\ufeffHOOKLINE_PORT=1\r\nHOOKLINE_HOST=::1\r\n");
  expect(readEnvironment(folder, {})).toEqual({ HOOKLINE_PORT: "1", HOOKLINE_HOST: "::1" });
});

test("a line that sets nothing is an error that names the line, and shows nothing of it", () => {
  writeFileSync(join(folder, ".env"), "# why\n\nHOOKLINE_PORT=1\nHOOKLINE_SECRET hidden\nhidden\n");
  const read = () => readEnvironment(folder, {});
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(/line 4 of .*\.env is not NAME=value\.\n- line 5/);
  expect(read).not.toThrow(/hidden/);
});

test("a value in quotes may go over several lines, and a comment may hold anything", () => {
  const text = "A=\"one\ntwo\n\nthree\" # it's\nB='x\ny'\n# don't\nC=it's\nD=1 # no\n";
  writeFileSync(join(folder, ".env"), text);
  expect(readEnvironment(folder, {})).toMatchObject({ A: "one\ntwo\n\nthree", B: "x\ny", D: "1" });
});

test("an .env that can't be read is a wrong setting, not an empty file", () => {
  mkdirSync(join(folder, "odd", ".env"), { recursive: true });
  expect(() => readEnvironment(join(folder, "odd"), {})).toThrow(ConfigError);
  expect(() => readEnvironment(join(folder, "odd"), {})).toThrow(/odd\/\.env can't be read \(EISDIR/);
});
