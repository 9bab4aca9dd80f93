import { createSocket, type Socket } from "node:dgram";
import { afterEach, describe, expect, it } from "vitest";
import { createSystemResolve } from "./resolve.ts";

const A = 1;
const AAAA = 28;
const OK = 0;
const SERVFAIL = 2;
const NXDOMAIN = 3;
/** How long a name server that hangs is asked, again and again. */
const C_ARES_MS = 14_000;

interface Answer {
  code: number;
  /** Raw addresses: 4 or 16 bytes each. */
  addresses?: number[][];
  afterMs?: number;
}

type Zone = (type: number, name: string) => Answer | null;

const servers: Socket[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A name server on loopback; null is no answer at all. */
async function nameServer(zone: Zone): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createSocket("udp4");
  servers.push(server);
  server.on("message", (query, peer) => {
    const { name, type, end } = readQuestion(query);
    asked.push(`${name} ${type}`);
    const answer = zone(type, name);
    if (answer === null) return;
    const reply = replyTo(query, end, type, answer);
    setTimeout(
      () => servers.includes(server) && server.send(reply, peer.port, peer.address),
      answer.afterMs ?? 0,
    );
  });
  await new Promise<void>((resolve) => server.bind(0, "127.0.0.1", resolve));
  return { address: `127.0.0.1:${server.address().port}`, asked };
}

function readQuestion(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString("latin1", at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join("."), type: query.readUInt16BE(at + 1), end: at + 5 };
}

function replyTo(query: Buffer, questionEnd: number, type: number, { code, addresses = [] }: Answer): Buffer {
  const head = Buffer.alloc(12);
  head.writeUInt16BE(query.readUInt16BE(0), 0);
  head.writeUInt16BE(0x8180 | code, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(addresses.length, 6);
  const records = addresses.map((address) =>
    Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, address.length, ...address]),
  );
  return Buffer.concat([head, query.subarray(12, questionEnd), ...records]);
}

const ipv4 = [8, 8, 8, 8];
const ipv6 = [0x26, 6, 0x47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
const never = () => new AbortController().signal;

function resolveAt(address: string, isLocal: (host: string) => boolean = () => false) {
  return createSystemResolve({ servers: [address], isLocal });
}

describe("the system's resolver", () => {
  it("gives the addresses of both families", async () => {
    const dns = await nameServer((type) => ({ code: OK, addresses: [type === A ? ipv4 : ipv6] }));
    expect(await resolveAt(dns.address)("a.test", never())).toEqual(["8.8.8.8", "2606:4700::1"]);
    expect(dns.asked.sort()).toEqual([`a.test ${A}`, `a.test ${AAAA}`]);
  });

  it("does not wait for a server that never answers about IPv6", async () => {
    const dns = await nameServer((type) => (type === A ? { code: OK, addresses: [ipv4] } : null));
    const startedAt = performance.now();
    expect(await resolveAt(dns.address)("a.test", never())).toEqual(["8.8.8.8"]);
    expect(performance.now() - startedAt).toBeLessThan(C_ARES_MS / 2);
  });

  it("takes IPv6 alone where a name has no other", async () => {
    const dns = await nameServer((type) => ({ code: OK, addresses: type === AAAA ? [ipv6] : [] }));
    expect(await resolveAt(dns.address)("a.test", never())).toEqual(["2606:4700::1"]);
  });

  it("asks the hosts file for a name that DNS does not know", async () => {
    const dns = await nameServer(() => ({ code: NXDOMAIN }));
    const resolve = resolveAt(dns.address);
    expect(await resolve("localhost", never())).toContain("127.0.0.1");
    expect(dns.asked).not.toEqual([]);
  });

  it("asks the hosts file, and not DNS, for names that are local", async () => {
    const dns = await nameServer(() => ({ code: OK, addresses: [ipv4] }));
    const resolve = resolveAt(dns.address, (host) => host === "localhost");
    expect(await resolve("localhost", never())).toContain("127.0.0.1");
    expect(dns.asked).toEqual([]);
  });

  it("asks the hosts file where there is no name server", async () => {
    const gone = await nameServer(() => null);
    await new Promise<void>((resolve) => servers.pop()?.close(resolve));
    expect(await resolveAt(gone.address)("localhost", never())).toContain("127.0.0.1");
  });

  it("fails, without the hosts file, when the name server fails", async () => {
    const dns = await nameServer(() => ({ code: SERVFAIL }));
    await expect(resolveAt(dns.address)("localhost", never())).rejects.toMatchObject({ code: "ESERVFAIL" });
  });

  it("ends at once when nobody waits any more, however long the name server hangs", async () => {
    const dns = await nameServer(() => null);
    const abort = new AbortController();
    const failed = expect(resolveAt(dns.address)("a.test", abort.signal)).rejects.toMatchObject({
      code: "ECANCELLED",
    });
    const startedAt = performance.now();
    abort.abort();
    await failed;
    expect(performance.now() - startedAt).toBeLessThan(C_ARES_MS / 2);
  });
});
