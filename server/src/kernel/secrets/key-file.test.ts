import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, describe, expect, test } from "vitest";
import { addKeyToFile, ensureKeyFile, keyFilePath, readKeyFile } from "./key-file.ts";
import { SecretError } from "./secret-error.ts";

const root = mkdtempSync(join(tmpdir(), "hookline-key-file-"));
afterAll(() => rmSync(root, { recursive: true }));

/** A data folder with a key file. */
function withKeyFile(name: string): string {
  const path = keyFilePath(join(root, name));
  ensureKeyFile(path);
  return path;
}

function ids(path: string): string[] {
  return readKeyFile(path).map((key) => key.id);
}

describe("the key file", () => {
  test("is made on the first start, with its folder, for its owner alone, and kept on the next", () => {
    const path = withKeyFile("a/new/folder");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const first = readFileSync(path, "utf8");
    ensureKeyFile(path);
    expect(readFileSync(path, "utf8")).toBe(first);
    expect(ids(path)).toHaveLength(1);
    expect(readdirSync(join(root, "a/new/folder"))).toEqual(["secret.key"]);
  });

  test.each([0o644, 0o640, 0o604, 0o660, 0o601])(
    "is refused when its mode is 0%o: others may get at it",
    (mode) => {
      const path = withKeyFile(`mode-${mode}`);
      chmodSync(path, mode);
      expect(() => readKeyFile(path)).toThrow(/is open to other users \(mode 0\d{3}\)\. Run: chmod 600 /);
      expect(() => ensureKeyFile(path)).toThrow(SecretError);
      chmodSync(path, 0o400);
      expect(ids(path)).toHaveLength(1);
    },
  );

  test.each([
    { what: "nothing", content: "" },
    { what: "comments alone", content: "# no key\n\n" },
    { what: "a key that is too short", content: "abc\n" },
  ])("is refused with $what in it, and never replaced", ({ content }) => {
    const path = withKeyFile("broken");
    writeFileSync(path, content);
    ensureKeyFile(path);
    expect(() => readKeyFile(path)).toThrow(SecretError);
    expect(() => readKeyFile(path)).toThrow(`The key file ${path} is damaged: `);
    expect(readFileSync(path, "utf8")).toBe(content);
  });

  test("that is gone while we run is an error, not a new key", () => {
    const path = withKeyFile("gone");
    rmSync(path);
    expect(() => readKeyFile(path)).toThrow(/is gone\. Put it back/);
  });

  test("gets a new key first, keeps the old ones and its mode", () => {
    const path = withKeyFile("rotated");
    const before = ids(path);
    addKeyToFile(path);
    addKeyToFile(path);
    expect(ids(path).slice(2)).toEqual(before);
    expect(new Set(ids(path)).size).toBe(3);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(root, "rotated"))).toEqual(["secret.key"]);
  });

  test("is not rotated while another rotation holds it", () => {
    const path = withKeyFile("locked");
    writeFileSync(`${path}.lock`, "");
    const before = ids(path);
    expect(() => addKeyToFile(path)).toThrow(/Another rotation is running.*delete .*secret\.key\.lock/);
    expect(ids(path)).toEqual(before);
  });
});

describe("two processes at once", () => {
  /** Runs `step(path)` for every folder in two processes, both at the same moment; gives back what each printed. */
  async function race(folders: string[], step: string): Promise<string[]> {
    const program = `
      import * as file from ${JSON.stringify(new URL("./key-file.ts", import.meta.url).href)};
      process.stdout.write("ready\\n");
      const startAt = await new Promise((resolve) => process.stdin.once("data", (data) => resolve(Number(data))));
      const step = ${step};
      ${JSON.stringify(folders)}.forEach((folder, turn) => {
        while (Date.now() < startAt + 4 * turn);
        console.log(step(file.keyFilePath(folder)));
      });
      process.stdin.destroy();`;
    const children = [1, 2].map(() =>
      spawn(process.execPath, ["--input-type=module", "--eval", program], {
        stdio: ["pipe", "pipe", "inherit"],
      }),
    );
    await Promise.all(children.map((child) => once(child.stdout, "readable")));
    const startAt = Date.now() + 50;
    for (const child of children) child.stdin.write(String(startAt));
    return Promise.all(children.map((child) => text(child.stdout)));
  }

  test("that start for the first time get the same key", async () => {
    const folders = Array.from({ length: 100 }, (_, turn) => join(root, `race-${turn}`));
    const [one, other] = await race(
      folders,
      "(path) => { file.ensureKeyFile(path); return file.readKeyFile(path)[0].id; }",
    );
    expect(one?.trim().split("\n")).toHaveLength(1 + folders.length);
    expect(other).toBe(one);
  });

  test("that rotate lose no key", async () => {
    const path = withKeyFile("race-rotate");
    const turns = Array.from({ length: 50 }, () => join(root, "race-rotate"));
    const outputs = await race(
      turns,
      `(path) => { try { file.addKeyToFile(path); return "added"; } catch (error) { return error.name; } }`,
    );
    const added = outputs.join("").match(/^added$/gm) ?? [];
    expect(outputs.join("").match(/^(added|SecretError)$/gm)).toHaveLength(2 * turns.length);
    expect(added.length).toBeGreaterThan(0);
    expect(new Set(ids(path)).size).toBe(1 + added.length);
  });
});
