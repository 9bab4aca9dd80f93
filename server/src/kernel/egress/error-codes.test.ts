import { describe, expect, it } from "vitest";
import {
  EGRESS_ERROR_SENTENCES,
  EgressError,
  type EgressErrorCode,
  egressErrorCode,
  errorDetail,
  OVERDUE,
  type Phase,
} from "./error-codes.ts";

const failure = (code: string, message = "it failed") => Object.assign(new Error(message), { code });

describe("the code of a failed attempt", () => {
  it.each<[string, Phase, "no byte" | "begun", EgressErrorCode]>([
    ["ENOTFOUND", "dns", "no byte", "dns_failed"],
    ["ESERVFAIL", "dns", "no byte", "dns_failed"],
    ["ETIMEOUT", "dns", "no byte", "dns_failed"],
    ["ECONNREFUSED", "dns", "no byte", "dns_failed"],
    ["ECONNREFUSED", "connect", "no byte", "connection_refused"],
    ["ETIMEDOUT", "connect", "no byte", "connection_timed_out"],
    ["EHOSTUNREACH", "connect", "no byte", "connection_timed_out"],
    ["ENETUNREACH", "connect", "no byte", "connection_timed_out"],
    ["ECONNRESET", "connect", "no byte", "connection_reset"],
    ["EACCES", "connect", "no byte", "connection_refused"],
    ["CERT_HAS_EXPIRED", "tls", "no byte", "tls_failed"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "tls", "no byte", "tls_failed"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "tls", "no byte", "tls_failed"],
    ["ECONNRESET", "tls", "no byte", "tls_failed"],
    ["EPROTO", "tls", "no byte", "tls_failed"],
    ["ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", "exchange", "no byte", "tls_failed"],
    ["ECONNRESET", "exchange", "no byte", "connection_reset"],
    ["ECONNRESET", "exchange", "begun", "invalid_response"],
    ["EPIPE", "exchange", "no byte", "connection_reset"],
    ["ETIMEDOUT", "exchange", "no byte", "timed_out"],
    ["UND_ERR_SOCKET", "exchange", "no byte", "connection_reset"],
    ["UND_ERR_SOCKET", "exchange", "begun", "invalid_response"],
    ["UND_ERR_HEADERS_OVERFLOW", "exchange", "begun", "invalid_response"],
    ["UND_ERR_RES_CONTENT_LENGTH_MISMATCH", "exchange", "begun", "invalid_response"],
    ["HPE_INVALID_CONSTANT", "exchange", "begun", "invalid_response"],
    ["ERR_ASSERTION", "exchange", "begun", "invalid_response"],
    ["UND_ERR_DESTROYED", "dns", "no byte", "connection_reset"],
    ["UND_ERR_DESTROYED", "exchange", "begun", "connection_reset"],
    ["UND_ERR_INVALID_ARG", "dns", "no byte", "invalid_response"],
  ])("%s while in %s, %s: %s", (code, phase, answer, expected) => {
    expect(egressErrorCode(failure(code), phase, answer === "begun")).toBe(expected);
  });

  it("is our own where we decided", () => {
    expect(egressErrorCode(new EgressError("blocked_address", "x"), "dns", false)).toBe("blocked_address");
  });

  it("has a sentence that says what to do", () => {
    const codes = Object.keys(EGRESS_ERROR_SENTENCES);
    expect(codes).toHaveLength(8);
    for (const { code } of Object.values(OVERDUE)) expect(codes).toContain(code);
    for (const sentence of Object.values(EGRESS_ERROR_SENTENCES))
      expect(sentence).toMatch(/^[A-Z].+\. [A-Z].+\.$/);
  });
});

describe("the detail of a failed attempt", () => {
  it.each<[Error, string]>([
    [failure("ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:1"), "connect ECONNREFUSED 127.0.0.1:1"],
    [failure("UND_ERR_SOCKET", "other side closed"), "UND_ERR_SOCKET: other side closed"],
    [new AggregateError([failure("A", "one"), failure("B", "two")]), "A: one; B: two"],
    [new Error("evil\n\0\x1b[0m"), "evil\n\\x00\\x1b[0m"],
    [new Error("x".repeat(1_000)), "x".repeat(200)],
  ])("%s", (error, detail) => {
    expect(errorDetail(error)).toBe(detail);
  });
});
