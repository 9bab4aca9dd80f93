import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { usersChanged } from "./users-changed.ts";

test("after an act on users, they and who has earned what are read again, in that project alone", async () => {
  const queries = new QueryClient();
  const keys = [
    ["acme", "users", 7],
    ["acme", "rewards", "user", 7],
    ["acme", "waves"],
    ["other", "users", 7],
  ];
  for (const key of keys) queries.setQueryData(key, {});
  await usersChanged(queries, "acme");
  const isOld = keys.map((key) => queries.getQueryState(key)?.isInvalidated);
  expect(isOld).toEqual([true, true, false, false]);
});
