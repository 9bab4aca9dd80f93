import { expect, test } from "vitest";
import { describeRequest } from "./log-request.ts";

test.each<[string, unknown, string]>([
  ["/healthz", {}, "/healthz"],
  ["/api/v1/projects/1/users?limit=50", { p: "1" }, "/api/v1/projects/1/users?limit=…"],
  ["/users?email=jane@example.com&q=Jane", {}, "/users?email=…&q=…"],
  ["/users?jane@example.com", {}, "/users?…"],
  ["/users?", {}, "/users?"],
  ["/x?api_key=hl_sk_abc?y", {}, "/x?api_key=…"],
  ["/users/jane@example.com/position", { u: "jane@example.com" }, "/users/[email]/position"],
  ["/users/jane%40example.com", { u: "jane@example.com" }, "/users/[email]"],
  ["/in/s3cr3t", { token: "s3cr3t" }, "/in/[redacted]"],
  ["/in/s3%20cr3t/more", { token: "s3 cr3t", id: "more" }, "/in/[redacted]/more"],
  ["/r/ABC123", { code: "ABC123" }, "/r/ABC123"],
  ["/x/hl_sk_abc", {}, "/x/hl_sk_[redacted]"],
  ["/%E0%A4%A", undefined, "/%E0%A4%A"],
])("the address %s is logged without secrets and people's data", (url, params, shown) => {
  expect(describeRequest({ method: "GET", url, params })).toEqual({ method: "GET", url: shown });
});

test("a query of a thousand parameters is cut", () => {
  const query = Array.from({ length: 1_000 }, (_, at) => `p${at}=x`).join("&");
  expect(describeRequest({ method: "GET", url: `/?${query}` }).url.length).toBeLessThan(200);
});
