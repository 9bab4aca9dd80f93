import { describe, expect, test } from "vitest";
import { createPlaces } from "./places.ts";

describe("places for streams", () => {
  const refusal = (take: () => unknown) => {
    try {
      take();
    } catch (error) {
      return error;
    }
  };

  test("are so many for each who asks, and free again when given back", () => {
    const places = createPlaces({ inAll: 10, each: 2 });
    const giveBack = places.take("member:1");
    places.take("member:1");
    expect(refusal(() => places.take("member:1"))).toMatchObject({ code: "rate_limited", retryAfterS: 30 });
    places.take("member:2");
    giveBack();
    places.take("member:1");
    expect(refusal(() => places.take("member:1"))).toMatchObject({ code: "rate_limited" });
    expect(places.taken).toBe(3);
  });

  test("are so many in all", () => {
    const places = createPlaces({ inAll: 2, each: 2 });
    places.take("member:1");
    const giveBack = places.take("member:2");
    expect(refusal(() => places.take("member:3"))).toMatchObject({ code: "overloaded", retryAfterS: 30 });
    giveBack();
    places.take("member:3");
    expect(places.taken).toBe(2);
  });
});
