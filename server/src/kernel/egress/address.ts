import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

export type Address = ipaddr.IPv4 | ipaddr.IPv6;
export type Range = readonly [network: Address, bits: number];

/** Blocks that are not ordinary public IPv4 (IANA IPv4 Special-Purpose Address Registry, RFC 6890 and successors). */
const CLOSED_IPV4 = ranges({
  "a reserved address (this network)": ["0.0.0.0/8"],
  "a private address": ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"],
  "a carrier's shared address": ["100.64.0.0/10"],
  "a loopback address": ["127.0.0.0/8"],
  "a link-local address": ["169.254.0.0/16"],
  "a reserved address": ["192.0.0.0/24", "240.0.0.0/4"],
  "a documentation address": ["192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24"],
  "a special-purpose anycast address": [
    "192.31.196.0/24",
    "192.52.193.0/24",
    "192.88.99.0/24",
    "192.175.48.0/24",
  ],
  "a benchmarking address": ["198.18.0.0/15"],
  "a multicast address": ["224.0.0.0/4"],
});

/** The only IPv6 block that IANA hands out as global unicast; what lies outside of it is closed. */
const GLOBAL_IPV6 = range("2000::/3");

/** Blocks inside 2000::/3 that are not ordinary public IPv6 (IANA IPv6 Special-Purpose Address Registry). */
const CLOSED_IPV6 = ranges({
  "a reserved address (IETF protocols, Teredo, ORCHID)": ["2001::/23"],
  "a documentation address": ["2001:db8::/32", "3fff::/20"],
  "a 6to4 address": ["2002::/16"],
  "a special-purpose anycast address": ["2620:4f:8000::/48"],
});

/** Names for what lies outside of 2000::/3; anything not here is "reserved". */
const OUTSIDE_GLOBAL_IPV6 = ranges({
  "a loopback address": ["::1/128"],
  "an IPv4-mapped address": ["::ffff:0:0/96"],
  "an IPv4-translated address": ["::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48"],
  "a private address": ["fc00::/7"],
  "a link-local address": ["fe80::/10"],
  "a site-local address": ["fec0::/10"],
  "a multicast address": ["ff00::/8"],
});

/** Where clouds serve credentials to their machines. Some lie in public space, none may ever be opened. */
const METADATA = [
  "169.254.169.0/24", // AWS, Google, Azure, Oracle, DigitalOcean and most others
  "169.254.170.0/24", // AWS: credentials of containers and pods
  "169.254.0.23/32", // Tencent
  "169.254.42.42/32", // Scaleway
  "100.100.100.200/32", // Alibaba
  "168.63.129.16/32", // Azure's host agent
  "192.0.0.192/32", // Oracle's older service
  "fd00:ec2::/32", // AWS
  "fd20:ce::254/128", // Google
  "fd00:42::42/128", // Scaleway
].map(range);

/** Where an IPv6 address carries an IPv4 one: the block, and the byte at which the four begin. */
const EMBEDDING: readonly [Range, number][] = [
  [range("::/96"), 12],
  [range("::ffff:0:0/96"), 12],
  [range("::ffff:0:0:0/96"), 12],
  [range("64:ff9b::/96"), 12],
  [range("64:ff9b:1::/48"), 12],
  [range("2002::/16"), 2],
];

/**
 * Why `ip` (a plain textual IPv4 or IPv6 address) is not ordinary global unicast, as words that continue
 * "it is …"; null when it is. A positive decision: what is not known to be public is closed.
 */
export function classifyAddress(ip: string): string | null {
  const address = parseAddress(ip);
  if (address === null) return "not an address";
  if (isMetadata(address)) return "a cloud metadata address";
  if (address.kind() === "ipv4") return reasonIn(CLOSED_IPV4, address);
  if (within(address, GLOBAL_IPV6)) return reasonIn(CLOSED_IPV6, address);
  return reasonIn(OUTSIDE_GLOBAL_IPV6, address) ?? "a reserved address";
}

/** Whether `address` reaches a cloud's metadata service, also when written as an IPv6 address that carries it. */
export function isMetadata(address: Address): boolean {
  if (METADATA.some((block) => within(address, block))) return true;
  const bytes = address.toByteArray();
  return EMBEDDING.some(([block, at]) => {
    if (!within(address, block)) return false;
    const carried = ipaddr.fromByteArray(bytes.slice(at, at + 4));
    return METADATA.some((closed) => within(carried, closed));
  });
}

/**
 * Reads a canonical address; null for zone ids and for the octal, hexadecimal and short spellings. IPv6 goes
 * through the URL parser first, which writes all of it in hexadecimal: ipaddr.js takes `::8.8.8.8` for the
 * mapped address `::ffff:8.8.8.8`.
 */
export function parseAddress(ip: string): Address | null {
  const family = isIP(ip);
  if (family === 0 || ip.includes("%")) return null;
  return ipaddr.parse(family === 4 ? ip : new URL(`http://[${ip}]`).hostname.slice(1, -1));
}

export function within(address: Address, [network, bits]: Range): boolean {
  return address.kind() === network.kind() && address.match(network, bits);
}

function range(cidr: string): Range {
  return ipaddr.parseCIDR(cidr);
}

function ranges(byReason: Record<string, string[]>): [string, Range[]][] {
  return Object.entries(byReason).map(([reason, cidrs]) => [reason, cidrs.map(range)]);
}

function reasonIn(table: readonly [string, Range[]][], address: Address): string | null {
  const entry = table.find(([, blocks]) => blocks.some((block) => within(address, block)));
  return entry ? entry[0] : null;
}
