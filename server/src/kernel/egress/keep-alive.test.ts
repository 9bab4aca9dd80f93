import { beforeEach, describe, expect, it } from "vitest";
import { type HostileReceiver, startHostileReceiver } from "../../testing/hostile-receiver.ts";
import { parseEgressAllow } from "./allow.ts";
import { createConnections } from "./connections.ts";
import { createEgress, type Egress } from "./egress.ts";
import { type EgressOutcome, exchange } from "./exchange.ts";
import { inspectUrl } from "./url.ts";

let receiver: HostileReceiver;
let egress: Egress;

beforeEach(async () => {
  receiver = await startHostileReceiver();
  egress = createEgress({ allow: ["127.0.0.1"], maxIdleSockets: 4 });
  return async () => {
    await egress.close();
    await receiver.close();
  };
});

function post(path: string, deadlineMs = 20_000): Promise<EgressOutcome> {
  return egress.send({ url: receiver.url(path), method: "POST", headers: {}, body: "{}", deadlineMs });
}

function ports(): number[] {
  return receiver.requests.map((it) => it.remotePort);
}

describe("a connection", () => {
  it("is used again by the next request", async () => {
    for (const path of ["/ok", "/status/500", "/body/4096", "/continue", "/early-hints", "/ok"])
      await post(path);
    expect(new Set(ports()).size).toBe(1);
  });

  it("is not used again after an answer that was cut or broken", async () => {
    for (const path of ["/body/5000", "/malformed-headers", "/ok"]) await post(path);
    expect(new Set(ports()).size).toBe(3);
  });

  it("closed by the server while idle is replaced, and the request made once", async () => {
    await post("/close-idle");
    await expect.poll(() => receiver.connections().open).toBe(0); // both sides know
    expect(await post("/ok")).toMatchObject({ status: 200 });
    expect(new Set(ports()).size).toBe(2);
    expect(receiver.requests).toHaveLength(2);
  });

  it("found closed when used again before any byte of the answer: one more try on a fresh one", async () => {
    await post("/once");
    expect(await post("/once")).toMatchObject({ kind: "answered", status: 200 });
    const [first, second, third] = ports();
    expect(receiver.requests).toHaveLength(3);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it("found closed is tried again once only", async () => {
    await post("/ok");
    expect(await post("/empty")).toMatchObject({ kind: "unreached", error: "connection_reset" });
    expect(receiver.requests.map((it) => it.path)).toEqual(["/ok", "/empty", "/empty"]);
  });

  it("that is fresh and reset is not tried again", async () => {
    expect(await post("/reset")).toMatchObject({ kind: "unreached", error: "connection_reset" });
    expect(receiver.requests).toHaveLength(1);
  });

  it("that breaks after the answer began, or is just silent, is not tried again", async () => {
    await post("/ok");
    expect(await post("/reset-after-headers")).toMatchObject({ error: "invalid_response" });
    await post("/ok");
    expect(await post("/hang", 300)).toMatchObject({ error: "timed_out" });
    expect(receiver.requests.map((it) => it.path)).toEqual(["/ok", "/reset-after-headers", "/ok", "/hang"]);
  });
});

describe("connections", () => {
  it("are as many as requests at a time; of the idle ones a few are kept", async () => {
    const outcomes = await Promise.all(Array.from({ length: 100 }, () => post("/ok")));
    expect(outcomes.every((it) => it.kind === "answered")).toBe(true);
    await expect.poll(() => receiver.connections().open).toBe(4);
  });

  it("that stay idle are let go", async () => {
    await post("/ok");
    expect(receiver.connections().open).toBe(1);
    await expect.poll(() => receiver.connections().open).toBe(0);
  });

  it("are closed with what runs on them, and nothing is sent after", async () => {
    await post("/ok");
    const running = post("/hang");
    await receiver.received((it) => it.path === "/hang");
    await egress.close();
    expect(await running).toMatchObject({ kind: "unreached", error: "connection_reset" });
    expect(await post("/ok?late")).toMatchObject({ kind: "unreached", error: "connection_reset" });
    await expect.poll(() => receiver.connections().open).toBe(0);
    expect(receiver.requests.map((it) => it.path)).toEqual(["/ok", "/hang"]);
  });

  it("that can't be made before the deadline are connection_timed_out, and broken off", async () => {
    let brokenOff = false;
    const connections = createConnections({
      maxIdle: 1,
      nowMs: () => 0,
      dial: (_destination, progress) => {
        progress.phase = "connect";
        progress.address = "8.8.8.8";
        return () => {
          brokenOff = true;
        };
      },
    });
    const url = "http://8.8.8.8/";
    const inspection = inspectUrl(url, parseEgressAllow([]).allow, new Set());
    if (inspection.refusal) throw new Error(inspection.refusal.message);
    const request = { url, method: "POST" as const, headers: {}, body: "", deadlineMs: 100 };
    const outcome = await exchange(request, inspection.destination, connections);
    expect(outcome).toMatchObject({ kind: "unreached", error: "connection_timed_out", address: "8.8.8.8" });
    expect(brokenOff).toBe(true);
    await connections.close();
  });
});
