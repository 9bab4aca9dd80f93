import { InfiniteQueryObserver, QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { hasFailed, readAgain } from "./read-again.ts";

/** A run that somebody looks at; each reading of it is answered when the test says so, by what it says. */
function createWatched() {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const queryKey = ["acme", "runs", "one", 7];
  const readings: { resolve: (answer: string) => void; reject: (error: Error) => void }[] = [];
  const observer = new QueryObserver(queries, {
    queryKey,
    queryFn: () => new Promise<string>((resolve, reject) => readings.push({ resolve, reject })),
  });
  observer.subscribe(() => {});
  return { queries, readings, shown: () => observer.getCurrentResult().data };
}

test("what changes while it is read for the first time is read once more", async () => {
  const { queries, readings, shown } = createWatched();
  const told = readAgain(queries, ["acme", "runs"]);
  readings[0]?.resolve("running");
  await expect.poll(() => readings.length).toBe(2);
  readings[1]?.resolve("done");
  await told;
  expect(shown()).toBe("done");
  expect(readings).toHaveLength(2);
});

test("what is there is read once, and a reading that began before the change doesn't count", async () => {
  const { queries, readings, shown } = createWatched();
  readings[0]?.resolve("running");
  await expect.poll(shown).toBe("running");
  const before = readAgain(queries, ["acme", "runs"]);
  const after = readAgain(queries, ["acme", "runs"]);
  readings[1]?.resolve("running");
  readings[2]?.resolve("done");
  await Promise.all([before, after]);
  expect(shown()).toBe("done");
  expect(readings).toHaveLength(3);
});

test("a further page is waited for, and read once more with the others", async () => {
  const queries = new QueryClient();
  const readings: ((page: string) => void)[] = [];
  const observer = new InfiniteQueryObserver(queries, {
    queryKey: ["acme", "deliveries", "user", 7],
    queryFn: () => new Promise<string>((resolve) => readings.push(resolve)),
    initialPageParam: 0,
    getNextPageParam: (_, pages) => pages.length,
  });
  observer.subscribe(() => {});
  const answer = async (at: number, page: string) => {
    await expect.poll(() => readings.length).toBe(at);
    readings[at - 1]?.(page);
  };
  await answer(1, "first");
  await expect.poll(() => observer.getCurrentResult().hasNextPage).toBe(true);
  const more = observer.fetchNextPage();
  const told = readAgain(queries, ["acme", "deliveries"]);
  await answer(2, "second");
  expect((await more).data?.pages).toEqual(["first", "second"]);
  await answer(3, "first, changed");
  await answer(4, "second, changed");
  await told;
  expect(observer.getCurrentResult().data?.pages).toEqual(["first, changed", "second, changed"]);
});

test("what could not be read stays as it is", async () => {
  const { queries, readings } = createWatched();
  const told = readAgain(queries, ["acme", "runs"]);
  readings[0]?.reject(new Error("It is on fire."));
  await told;
  await readAgain(queries, ["acme", "runs"]);
  expect(readings).toHaveLength(1);
  expect(queries.getQueryCache().findAll({ predicate: hasFailed })).toHaveLength(1);
});
