import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { SampleError } from "../sample/error.ts";
import { findSample, makeSample } from "./sample-folder.ts";

const SAMPLE = { slug: "acme", key: "hl_sk_1", receiverPort: 5000 };

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "hookline-test-"));
});
afterEach(() => rmSync(home, { recursive: true }));

test("a sample is made once, with what belongs to it, and found again", async () => {
  const folder = join(home, "data/dev");
  expect(findSample(folder)).toBeNull();
  await makeSample(folder, async (draft) => {
    writeFileSync(join(draft, "hookline.db"), "");
    return SAMPLE;
  });
  expect(findSample(folder)).toEqual(SAMPLE);
  expect(readdirSync(folder).sort()).toEqual(["hookline.db", "sample.json"]);
  expect(readdirSync(join(home, "data"))).toEqual(["dev"]);
});

test("of one that could not be finished nothing is left", async () => {
  const folder = join(home, "data/dev");
  const half = makeSample(folder, async (draft) => {
    writeFileSync(join(draft, "hookline.db"), "");
    throw new Error("interrupted");
  });
  await expect(half).rejects.toThrow("interrupted");
  expect(readdirSync(join(home, "data"))).toEqual([]);
});

test("a folder that holds something else is left alone", () => {
  mkdirSync(join(home, "dev"));
  expect(() => findSample(join(home, "dev"))).toThrow(SampleError);
});
