import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ConfigError } from "./config.ts";
import { explainFailure } from "./failure.ts";
import { AppError, unavailable } from "./kernel/errors.ts";
import { SecretError } from "./kernel/secrets/index.ts";

const withCode = (message: string, more: object) => Object.assign(new Error(message), more);
const sqlite = (errcode: number) => withCode("odd", { code: "ERR_SQLITE_ERROR", errcode });

function thrownBy(act: () => void): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
}

describe("what failed as such things do is told in words, with what to do", () => {
  test.each([
    ["a wrong setting", new ConfigError(["HOOKLINE_PORT is wrong."]), "HOOKLINE_PORT is wrong."],
    ["a wrong key", new SecretError("The key is gone."), "The key is gone."],
    ["a refusal", new AppError("conflict", "Another runs."), "Another runs."],
    [
      "a database that is away, with the cause",
      unavailable("It can't be reached.", new Error("connect ECONNREFUSED 10.0.0.1:5432")),
      "It can't be reached. (connect ECONNREFUSED 10.0.0.1:5432)",
    ],
    [
      "one with several addresses",
      unavailable(
        "It can't be reached.",
        new AggregateError([new Error("::1 no"), new Error("127.0.0.1 no")]),
      ),
      "It can't be reached. (::1 no; 127.0.0.1 no)",
    ],
    ["SQLite, read-only", sqlite(8), "read-only"],
    ["SQLite, read-only in another way", sqlite(8 | (4 << 8)), "read-only"],
    ["SQLite, damaged", sqlite(11), "Restore a backup"],
    ["SQLite, on a full disk", sqlite(13), "disk is full"],
    [
      "PostgreSQL without that database",
      withCode('database "x" does not exist', { code: "3D000" }),
      "createdb",
    ],
    [
      "PostgreSQL, wrong password",
      withCode("password authentication failed", { code: "28P01" }),
      "password in",
    ],
    [
      "PostgreSQL, no right",
      withCode("permission denied for schema public", { code: "42501" }),
      "that right",
    ],
    ["a folder", thrownBy(() => writeFileSync("/", "")), "it is a folder"],
    ["a missing file", thrownBy(() => readFileSync("/none/of/it")), "/none/of/it can't be used: there is no"],
  ])("%s", (_, error, words) => {
    expect(explainFailure(error)).toContain(words);
  });

  test.each([
    ["a bug", new TypeError("x is not a function")],
    ["a statement that is wrong", sqlite(1)],
    ["a thrown text", "oops"],
  ])("but not %s, whose stack is needed", (_, error) => {
    expect(explainFailure(error)).toBeNull();
  });
});
