import { expect, test } from "vitest";
import { withoutJsonSuffix } from "./json-suffix.ts";

test.each([
  ["/api/v2/betas.json", "/api/v2/betas"],
  ["/api/v2/betas/1/testers.json?page=2&x=a.json", "/api/v2/betas/1/testers?page=2&x=a.json"],
  ["/api/v2/betas/1/testers/2/verify.json/?a=b", "/api/v2/betas/1/testers/2/verify/?a=b"],
  ["/api/v2/betas/1/testers.json.json", "/api/v2/betas/1/testers.json"],
  ["/api/v2/betas?name=a.json", "/api/v2/betas?name=a.json"],
  ["/api/v2/betas/1.jsonp", "/api/v2/betas/1.jsonp"],
  ["/api/openapi.json", "/api/openapi.json"],
  ["/api/v1/projects.json", "/api/v1/projects.json"],
])("%s is %s", (asked, meant) => {
  expect(withoutJsonSuffix(asked)).toBe(meant);
});
