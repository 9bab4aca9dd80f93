import { describe, expect, test } from "vitest";
import { derive, masterKeyProblems, parseMasterKeys } from "./master-key.ts";

const A = "a".repeat(32);
const B = "b".repeat(40);
const ROOT = Buffer.from("root");

describe("a list of master keys", () => {
  test.each([
    { text: A, problems: [] },
    { text: `${A},${B}`, problems: [] },
    { text: ` ${A} ,\n${B},`, problems: [] },
    { text: "", problems: ["no master key is given"] },
    { text: " , ", problems: ["no master key is given"] },
    { text: "a".repeat(31), problems: ["key 1 of 1 has 31 characters, at least 32 are needed"] },
    {
      text: `short,${A},tiny`,
      problems: [
        "key 1 of 3 has 5 characters, at least 32 are needed",
        "key 3 of 3 has 4 characters, at least 32 are needed",
      ],
    },
  ])("$text is judged", ({ text, problems }) => expect(masterKeyProblems(text)).toEqual(problems));

  test("keeps its order, and each key's id, whatever stands around it", () => {
    const ids = (text: string) => parseMasterKeys(text).map((key) => key.id);
    expect(ids(` ${A} ,${B}`)).toEqual([...ids(A), ...ids(B)]);
    expect(ids(A)[0]).toMatch(/^[0-9a-f]{12}$/);
    expect(ids(A)).not.toEqual(ids(B));
  });

  test("shows no key when it is logged", () => {
    const [key] = parseMasterKeys(A);
    expect(JSON.stringify(key)).toBe(JSON.stringify({ id: key?.id, key: {} }));
  });
});

describe("a derived key", () => {
  test("is the same 32 bytes for the same root and purpose, and others for any other", () => {
    const keys = [
      derive(ROOT, "status links"),
      derive(ROOT, "challenges"),
      derive(Buffer.from("root 2"), "status links"),
    ];
    expect(keys.map((key) => key.length)).toEqual([32, 32, 32]);
    expect(new Set(keys.map((key) => key.toString("hex"))).size).toBe(3);
    expect(derive(ROOT, "status links")).toEqual(keys[0]);
  });

  test("stays what it is from version to version: links that were handed out go on working", () => {
    expect(derive(ROOT, "status links").toString("hex")).toBe(
      "3bb2a997e0b761f1fcb793c87b8629bcd6ab80a5c68fcce9259f429299da0b28",
    );
  });
});
