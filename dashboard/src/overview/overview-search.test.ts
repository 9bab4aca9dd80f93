import { expect, test } from "vitest";
import { readOverviewSearch } from "./overview-search.ts";

test.each([
  [{}, {}],
  [{ range: "7d" }, { range: "7d" }],
  [{ range: "30d" }, {}],
  [{ range: "400d" }, {}],
  [{ range: "toString" }, {}],
  [{ range: 7 }, {}],
  [
    { range: "1y", as: "table" },
    { range: "1y", as: "table" },
  ],
  [{ as: "pie" }, {}],
])("%j in the address is read as %j", (search, read) => expect(readOverviewSearch(search)).toEqual(read));
