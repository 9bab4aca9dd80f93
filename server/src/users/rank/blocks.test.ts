import { expect, test } from "vitest";
import { createRandom } from "../../testing/random.ts";
import { type Block, type Change, fold, gather, sumUp } from "./blocks.ts";
import { BEFORE_ALL, compareKeys, type RankKey } from "./order.ts";

const change = (user_id: number, by: 1 | -1, more: Partial<Change> = {}): Change => ({
  change: by,
  referrals: 0,
  points: 0,
  at: 1000,
  user_id,
  ...more,
});
const block = (score: number, users: number): Block => ({ score, at: 0, userId: 0, users });
const first = (users: number): Block => ({ ...BEFORE_ALL, users });
const sum = (score: number, more: number) => ({ score, at: 5, userId: 5, more });

test("changes come to sums in the order of each rule: the best, then the earliest, then the lowest id", () => {
  const changes = [
    change(1, 1, { points: 5 }),
    change(2, 1, { referrals: 3, at: 2000 }),
    change(3, 1, { referrals: 3, at: 1500, points: 9 }),
    change(4, 1),
  ];
  expect(sumUp("referrals", changes).map(({ userId }) => userId)).toEqual([3, 2, 1, 4]);
  expect(sumUp("signup", changes).map(({ userId }) => userId)).toEqual([1, 4, 3, 2]);
  expect(sumUp("points", changes).map(({ userId }) => userId)).toEqual([3, 1, 4, 2]);
});

test("who earns a friend moves by that rule alone, and who came and left is in no sum", () => {
  const changes = [change(1, -1), change(1, 1, { referrals: 1 }), change(2, 1), change(2, -1)];
  expect(sumUp("signup", changes)).toEqual([]);
  expect(sumUp("points", changes)).toEqual([]);
  expect(sumUp("referrals", changes)).toEqual([
    { score: -1, at: 1000, userId: 1, more: 1 },
    { score: -0, at: 1000, userId: 1, more: -1 },
  ]);
});

test("without blocks the first one is made, before everybody", () => {
  expect(fold([], [sum(-3, 2), sum(0, 1)], 8)).toEqual({
    changed: [first(3)],
    removed: [],
    kept: [first(3)],
    full: [],
  });
});

test("each sum goes to the block that it is in; the others are left alone", () => {
  const blocks = [first(5), block(-9, 6), block(-4, 7), block(0, 8)];
  const { changed, removed } = fold(blocks, [sum(-9, 1), sum(-5, 1), sum(0, -1)], 8);
  expect(changed).toEqual([block(-9, 8), block(0, 7)]);
  expect(removed).toEqual([]);
});

test("a block begins with who stands exactly at its start", () => {
  const at = { score: -4, at: 0, userId: 0 };
  expect(fold([first(4), block(-4, 4)], [{ ...at, more: 1 }], 8).changed).toEqual([block(-4, 5)]);
});

test("a block with few people joins the one before it, unless that would fill it", () => {
  const emptied = fold([first(5), block(-9, 6), block(-4, 7)], [sum(-9, -5)], 8);
  expect(emptied.changed).toEqual([first(6)]);
  expect(emptied.removed).toEqual([block(-9, 1)]);
  expect(fold([first(8), block(-9, 6)], [sum(-9, -5)], 8).removed).toEqual([]);
});

test("a block that a span begins with stays", () => {
  const emptied = fold([first(5), block(-9, 6), block(-4, 7)], [sum(-9, -5)], 8, [block(-9, 0)]);
  expect(emptied).toMatchObject({ changed: [block(-9, 1)], removed: [] });
});

test("spans are as many blocks as come to their size, and begin with one", () => {
  expect(gather([first(3), block(-9, 4), block(-8, 4), block(-7, 9), block(-6, 0)], 8)).toEqual([
    first(7),
    block(-8, 4),
    block(-7, 9),
    block(-6, 0),
  ]);
});

test("it tells which blocks have more than twice the people they should have", () => {
  expect(fold([first(16), block(-9, 16)], [sum(0, 0)], 8).full).toEqual([]);
  expect(fold([first(16), block(-9, 16)], [sum(0, 1)], 8).full).toEqual([block(-9, 17)]);
});

test("however blocks are folded, people before a block's start are counted before it", () => {
  const random = createRandom(99);
  const people: RankKey[] = [];
  let blocks: Block[] = [first(0), block(-40, 0), block(-30, 0), block(-20, 0), block(-10, 0)];
  for (let round = 0; round < 200; round++) {
    const came = Array.from({ length: random.int(10) }, () => ({
      score: -random.int(50),
      at: random.int(100),
      userId: random.int(1_000_000),
    }));
    const left = people.splice(0, random.int(10));
    people.push(...came);
    const sums = [...came.map((key) => ({ ...key, more: 1 })), ...left.map((key) => ({ ...key, more: -1 }))];
    const { changed, removed } = fold(blocks, sums.sort(compareKeys), 6);
    const isSame = (a: Block) => (b: Block) => compareKeys(a, b) === 0;
    blocks = blocks
      .filter((old) => !removed.some(isSame(old)))
      .map((old) => changed.find(isSame(old)) ?? old);
    let before = 0;
    for (const { users, ...start } of blocks) {
      expect(people.filter((person) => compareKeys(person, start) < 0)).toHaveLength(before);
      before += users;
    }
    expect(before).toBe(people.length);
  }
});
