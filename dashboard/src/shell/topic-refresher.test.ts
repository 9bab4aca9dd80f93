import { expect, test } from "vitest";
import { createTopicRefresher } from "./topic-refresher.ts";

function createRefreshes() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const hear = createTopicRefresher((topic) => {
    begun.push(topic);
    return new Promise((resolve) => ends.push(resolve));
  });
  const endOne = async () => {
    ends.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { begun, hear, endOne };
}

test("what changes while it is read is read once more, however often it changed", async () => {
  const { begun, hear, endOne } = createRefreshes();
  for (let i = 0; i < 5; i++) hear("deliveries");
  expect(begun).toEqual(["deliveries"]);
  await endOne();
  expect(begun).toEqual(["deliveries", "deliveries"]);
  await endOne();
  expect(begun).toHaveLength(2);
});

test("one topic doesn't wait for another", () => {
  const { begun, hear } = createRefreshes();
  hear("deliveries");
  hear("users");
  expect(begun).toEqual(["deliveries", "users"]);
});
