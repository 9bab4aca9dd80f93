import { describe, expect, test } from "vitest";
import { type Chosen, compareChosen, takeFirst } from "./choose.ts";

const onList = (userId: number, score: number, at: number): Chosen => ({
  userId,
  wantsMail: true,
  place: { score, at, userId },
});
const offList = (userId: number): Chosen => ({ userId, wantsMail: true, place: null });

describe("the order of an audience", () => {
  test("is the waitlist's: by score, by time, by id; who isn't on it comes behind, the oldest first", () => {
    const inOrder = [
      onList(7, -3, 50),
      onList(9, -1, 10),
      onList(2, -1, 20),
      onList(4, -1, 20),
      offList(1),
      offList(3),
    ];
    const shuffled = [inOrder[4], inOrder[2], inOrder[5], inOrder[0], inOrder[3], inOrder[1]] as Chosen[];
    expect(shuffled.sort(compareChosen)).toEqual(inOrder);
  });
});

describe("the first of an audience", () => {
  const people = (wishes: string) => [...wishes].map((wish) => ({ wantsMail: wish === "y" }));

  test.each([
    ["yyyy", 2, "yy"],
    ["ynyy", 2, "yny"],
    ["nnyn", 1, "nny"],
    ["ynn", 1, "y"],
    ["yn", 5, "yn"],
    ["nn", 1, "nn"],
    ["", 3, ""],
  ])("of %s, %i who want mail: %s", (wishes, count, taken) => {
    expect(takeFirst(people(wishes), count)).toEqual(people(taken));
  });
});
