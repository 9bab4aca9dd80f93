import { expect, test } from "vitest";
import { findConnectors } from "./find-connectors.ts";

const CATALOGUE = [
  { name: "Generic webhook", summary: "Any sender.", category: "anything", keywords: ["http", "zapier"] },
  { name: "PostgreSQL", summary: "Rows in your own tables.", category: "database", keywords: ["sql"] },
  { name: "E-mail (SMTP)", summary: "Mail with a coupon.", category: "mail", keywords: [] },
  { name: "HTTP request", summary: "Calls any address.", category: "anything", keywords: ["webhook"] },
] as const;

test.each([
  ["", ["Generic webhook", "PostgreSQL", "E-mail (SMTP)", "HTTP request"]],
  ["  post ", ["PostgreSQL"]],
  ["POSTGRES", ["PostgreSQL"]],
  ["data", ["PostgreSQL"]],
  ["sql tab", ["PostgreSQL"]],
  ["e-mail", ["E-mail (SMTP)"]],
  ["http", ["HTTP request", "Generic webhook"]],
  ["any", ["Generic webhook", "HTTP request"]],
  ["ostgres", []],
  ["fax", []],
])("%j finds %j", (text, names) => {
  expect(findConnectors(CATALOGUE, text).map(({ name }) => name)).toEqual(names);
});
