import { expect, test } from "vitest";
import { closestName } from "./closest-name.ts";

const KNOWN = ["HOOKLINE_HOST", "HOOKLINE_PORT", "HOOKLINE_BASE_URL"];

test.each([
  ["HOOKLINE_PROT", "HOOKLINE_PORT"],
  ["HOOKLINE_PORTS", "HOOKLINE_PORT"],
  ["HOOKLINE_OST", "HOOKLINE_HOST"],
  ["HOOKLINE_BASEURL", "HOOKLINE_BASE_URL"],
  ["HOOKLINE_BASE_URLXXX", "HOOKLINE_BASE_URL"],
  ["HOOKLINE_BASE_URLXXXX", null],
  ["HOOKLINE_COLOUR", null],
])("%s was probably meant to be %s", (name, meant) => expect(closestName(name, KNOWN)).toBe(meant));

test("where nothing is known nothing was meant", () => expect(closestName("A", [])).toBeNull());
