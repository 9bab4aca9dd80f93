import { expect, test } from "vitest";
import { replaceSecret } from "./replace-secret.ts";

test("the first secret counts until there is another", () => {
  expect(replaceSecret([], "a", 50)).toEqual([{ secret: "a", until: null }]);
});

test("the one before counts for a while; those before that no longer than they did, nor than it", () => {
  const secrets = [
    { secret: "c", until: null },
    { secret: "b", until: 40 },
    { secret: "a", until: 90 },
  ];
  expect(replaceSecret(secrets, "d", 50)).toEqual([
    { secret: "d", until: null },
    { secret: "c", until: 50 },
    { secret: "b", until: 40 },
    { secret: "a", until: 50 },
  ]);
});

test("the same again is not kept twice", () => {
  expect(replaceSecret([{ secret: "a", until: null }], "a", 50)).toEqual([{ secret: "a", until: null }]);
});

test("five count at most, the newest", () => {
  const old = ["e", "d", "c", "b", "a"].map((secret) => ({ secret, until: 40 }));
  expect(replaceSecret(old, "f", 50).map(({ secret }) => secret)).toEqual(["f", "e", "d", "c", "b"]);
});

test("none is left where it is taken away", () => {
  expect(replaceSecret([{ secret: "a", until: null }], null, 50)).toEqual([]);
});
