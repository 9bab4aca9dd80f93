import { describe, expect, it, onTestFinished } from "vitest";
import { startHostileReceiver } from "../../testing/hostile-receiver.ts";
import {
  ELSEWHERE_CERTIFICATE,
  EXPIRED_CERTIFICATE,
  type TestCertificate,
  VALID_CERTIFICATE,
} from "../../testing/test-certificates.ts";
import { createEgress } from "./egress.ts";
import type { EgressOutcome } from "./exchange.ts";

/** Sends to a receiver with `certificate`, reached by `host`, from an egress that trusts `ca`. */
async function postTls(certificate: TestCertificate, host: string, ca?: string): Promise<EgressOutcome> {
  const receiver = await startHostileReceiver({ certificate });
  const egress = createEgress({
    allow: ["127.0.0.1"],
    resolve: async () => ["127.0.0.1"],
    ...(ca === undefined ? {} : { ca }),
  });
  onTestFinished(async () => {
    await egress.close();
    await receiver.close();
  });
  const url = `https://${host}:${receiver.port}/ok`;
  return egress.send({ url, method: "POST", headers: {}, body: "{}", deadlineMs: 20_000 });
}

describe("TLS", () => {
  it.each(["receiver.test", "receiver.test.", "127.0.0.1"])("reaches %s by its certificate", async (host) => {
    const outcome = await postTls(VALID_CERTIFICATE, host, VALID_CERTIFICATE.cert);
    expect(outcome).toMatchObject({ kind: "answered", status: 200, body: "ok", address: "127.0.0.1" });
  });

  it("names the host that it wants, when a name leads to an address that others share", async () => {
    const outcome = await postTls(ELSEWHERE_CERTIFICATE, "somewhere-else.test", ELSEWHERE_CERTIFICATE.cert);
    expect(outcome).toMatchObject({ kind: "answered", status: 200 });
  });

  it.each<[string, TestCertificate, string | undefined, string]>([
    ["that nobody vouches for", VALID_CERTIFICATE, undefined, "SELF_SIGNED"],
    ["that has expired", EXPIRED_CERTIFICATE, EXPIRED_CERTIFICATE.cert, "CERT_HAS_EXPIRED"],
    ["of another host", ELSEWHERE_CERTIFICATE, ELSEWHERE_CERTIFICATE.cert, "ALTNAME"],
  ])("is not taken with a certificate %s", async (_what, certificate, ca, detail) => {
    const outcome = await postTls(certificate, "receiver.test", ca);
    expect(outcome).toMatchObject({
      kind: "unreached",
      error: "tls_failed",
      detail: expect.stringContaining(detail),
    });
  });

  it("is not taken from a server that speaks plain HTTP", async () => {
    const receiver = await startHostileReceiver();
    const egress = createEgress({ allow: ["127.0.0.1"] });
    const url = receiver.url("/ok").replace("http:", "https:");
    const outcome = await egress.send({ url, method: "POST", headers: {}, body: "{}", deadlineMs: 20_000 });
    expect(outcome).toMatchObject({ kind: "unreached", error: "tls_failed" });
    await egress.close();
    await receiver.close();
  });
});
