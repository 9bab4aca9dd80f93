import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifyAddress } from "./address.ts";

const CLOSED: [string, string][] = [
  ["0.0.0.0", "a reserved address (this network)"],
  ["10.1.2.3", "a private address"],
  ["172.31.255.255", "a private address"],
  ["192.168.0.1", "a private address"],
  ["100.64.0.1", "a carrier's shared address"],
  ["127.255.255.254", "a loopback address"],
  ["169.254.1.1", "a link-local address"],
  ["192.0.0.8", "a reserved address"],
  ["192.0.2.1", "a documentation address"],
  ["192.88.99.1", "a special-purpose anycast address"],
  ["198.19.255.255", "a benchmarking address"],
  ["224.0.0.1", "a multicast address"],
  ["255.255.255.255", "a reserved address"],
  ["169.254.169.254", "a cloud metadata address"],
  ["168.63.129.16", "a cloud metadata address"],
  ["::", "a reserved address"],
  ["::1", "a loopback address"],
  ["::ffff:8.8.8.8", "an IPv4-mapped address"],
  ["::ffff:0:8.8.8.8", "an IPv4-translated address"],
  ["64:ff9b::8.8.8.8", "an IPv4-translated address"],
  ["64:ff9b:1::1", "an IPv4-translated address"],
  ["::8.8.8.8", "a reserved address"],
  ["100::1", "a reserved address"],
  ["2001::1", "a reserved address (IETF protocols, Teredo, ORCHID)"],
  ["2001:db8::1", "a documentation address"],
  ["3fff:fff:ffff::1", "a documentation address"],
  ["2002:808:808::1", "a 6to4 address"],
  ["2620:4f:8000::1", "a special-purpose anycast address"],
  ["fc00::1", "a private address"],
  ["fe80::1", "a link-local address"],
  ["fec0::1", "a site-local address"],
  ["ff02::1", "a multicast address"],
  ["fd00:ec2::254", "a cloud metadata address"],
  ["::ffff:169.254.169.254", "a cloud metadata address"],
  ["64:ff9b::a9fe:a9fe", "a cloud metadata address"],
  ["2002:a9fe:a9fe::1", "a cloud metadata address"],
  ["fe80::1%eth0", "not an address"],
  ["2606:4700::1%eth0", "not an address"],
  ["0177.0.0.1", "not an address"],
  ["127.1", "not an address"],
  ["2130706433", "not an address"],
  ["localhost", "not an address"],
  ["", "not an address"],
];

const OPEN = [
  ...["1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255"],
  ...[
    "128.0.0.0",
    "169.253.255.255",
    "169.255.0.0",
    "172.15.255.255",
    "172.32.0.0",
    "192.0.1.0",
    "192.0.3.0",
  ],
  ...["192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "223.255.255.255", "203.0.114.0"],
  ...[
    "2001:200::1",
    "2001:4860:4860::8888",
    "2003::1",
    "2606:4700:4700::1111",
    "2a00:1450::1",
    "3ffe:ffff::",
  ],
];

describe("an address", () => {
  it.each(CLOSED)("%s is closed: %s", (ip, reason) => {
    expect(classifyAddress(ip)).toBe(reason);
  });

  it.each(OPEN)("%s is global unicast", (ip) => {
    expect(classifyAddress(ip)).toBeNull();
  });
});

// An independent reading of the registries: first and last address of each closed block, as plain numbers.
type Block = [first: bigint, last: bigint];

function block4(a: number, b: number, c: number, bits: number): Block {
  const first = (BigInt(a) << 24n) + (BigInt(b) << 16n) + (BigInt(c) << 8n);
  return [first, first + (1n << BigInt(32 - bits)) - 1n];
}

function block6(first: bigint, bits: number): Block {
  return [first, first + (1n << BigInt(128 - bits)) - 1n];
}

const one = (value: bigint): Block => [value, value];

const CLOSED_4: Block[] = [
  [0n, 0x00ffffffn],
  [0x0a000000n, 0x0affffffn],
  [0x64400000n, 0x647fffffn],
  [0x7f000000n, 0x7fffffffn],
  [0xa9fe0000n, 0xa9feffffn],
  [0xac100000n, 0xac1fffffn],
  block4(192, 0, 0, 24),
  block4(192, 0, 2, 24),
  block4(192, 31, 196, 24),
  block4(192, 52, 193, 24),
  block4(192, 88, 99, 24),
  block4(192, 168, 0, 16),
  block4(192, 175, 48, 24),
  block4(198, 18, 0, 15),
  block4(198, 51, 100, 24),
  block4(203, 0, 113, 24),
  [0xe0000000n, 0xffffffffn],
  one(0xa83f8110n),
];

const CLOSED_6: Block[] = [
  [0n, (0x2000n << 112n) - 1n],
  [0x4000n << 112n, (1n << 128n) - 1n],
  block6(0x2001n << 112n, 23),
  block6(0x20010db8n << 96n, 32),
  block6(0x2002n << 112n, 16),
  block6(0x3fffn << 112n, 20),
  block6(0x2620004f8000n << 80n, 48),
];

function isClosed(value: bigint, blocks: Block[]): boolean {
  return blocks.some(([first, last]) => value >= first && value <= last);
}

/** Any address, and more often than chance those at the edges of the blocks. */
function addresses(width: bigint, blocks: Block[]): fc.Arbitrary<bigint> {
  const last = (1n << width) - 1n;
  const edges = blocks.flatMap(([a, b]) => [a - 1n, a, a + 1n, b - 1n, b, b + 1n]);
  const inside = fc
    .tuple(fc.constantFrom(...blocks), fc.bigInt({ min: 0n, max: last }))
    .map(([[a, b], n]) => a + (n % (b - a + 1n)));
  return fc.oneof(
    fc.bigInt({ min: 0n, max: last }),
    fc.constantFrom(...edges.filter((it) => it >= 0n && it <= last)),
    inside,
  );
}

function text4(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join(".");
}

function text6(value: bigint, dotted: boolean): string {
  const groups = Array.from({ length: 8 }, (_, at) =>
    ((value >> BigInt(112 - 16 * at)) & 0xffffn).toString(16),
  );
  return dotted ? [...groups.slice(0, 6), text4(value & 0xffffffffn)].join(":") : groups.join(":");
}

describe("classifying agrees with the registries", () => {
  it("for any IPv4 address", () => {
    fc.assert(
      fc.property(addresses(32n, CLOSED_4), (value) => {
        expect(classifyAddress(text4(value)) !== null).toBe(isClosed(value, CLOSED_4));
      }),
      { seed: 4, numRuns: 20_000 },
    );
  });

  it("for any IPv6 address, however it is written", () => {
    const global = fc.bigInt({ min: 0x2000n << 112n, max: (0x4000n << 112n) - 1n });
    fc.assert(
      fc.property(fc.oneof(addresses(128n, CLOSED_6), global), fc.boolean(), (value, dotted) => {
        expect(classifyAddress(text6(value, dotted)) !== null).toBe(isClosed(value, CLOSED_6));
      }),
      { seed: 6, numRuns: 20_000 },
    );
  });
});
