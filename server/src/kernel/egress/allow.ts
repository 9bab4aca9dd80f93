import ipaddr from "ipaddr.js";
import { type Address, classifyAddress, isMetadata, parseAddress, type Range, within } from "./address.ts";

/** What an operator has opened beyond the public internet (`HOOKLINE_EGRESS_ALLOW`). */
export interface EgressAllow {
  ranges: readonly Range[];
  names: ReadonlySet<string>;
  /** Each with its leading dot: `.internal` is the entry `*.internal`. */
  suffixes: readonly string[];
}

/** Names under which clouds serve credentials: closed whatever they resolve to, and whatever is allowed. */
const METADATA_NAMES: ReadonlySet<string> = new Set([
  "metadata",
  "metadata.google.internal",
  "metadata.goog",
  "instance-data",
  "instance-data.ec2.internal",
  "metadata.tencentyun.com",
]);

/** Names that mean this very machine (RFC 6761), closed before any lookup. */
const OWN_NAMES: ReadonlySet<string> = new Set([
  "localhost",
  "localhost.localdomain",
  "localhost6",
  "localhost6.localdomain6",
  "ip6-localhost",
  "ip6-loopback",
]);

const HOST_NAME = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,62})(\.[a-z0-9_]([a-z0-9_-]{0,62}))*$/;

/**
 * Reads the entries of `HOOKLINE_EGRESS_ALLOW`: addresses and CIDRs open those addresses; a host name, or
 * `*.suffix` for every name below it, opens whatever that name resolves to. `problems` names each entry
 * that can't be read and what to write instead; metadata services stay closed in any case.
 */
export function parseEgressAllow(entries: readonly string[]): { allow: EgressAllow; problems: string[] } {
  const ranges: Range[] = [];
  const names = new Set<string>();
  const suffixes: string[] = [];
  const problems: string[] = [];
  for (const raw of entries) {
    const entry = raw.trim().toLowerCase();
    if (entry.includes("/") || parseAddress(entry)) {
      const range = parseRange(entry);
      if (typeof range === "string") problems.push(range);
      else ranges.push(range);
      continue;
    }
    const name = bareName(entry.startsWith("*.") ? entry.slice(2) : entry);
    if (!isHostName(name)) problems.push(`"${raw}" is not a CIDR, an IP address, a host name or *.suffix`);
    else if (entry.startsWith("*.")) suffixes.push(`.${name}`);
    else names.add(name);
  }
  return { allow: { ranges, names, suffixes }, problems };
}

/** Why no connection to `address` may be made for `host`, as words that continue "it is …"; null when it may. */
export function whyAddressClosed(ip: string, host: string, allow: EgressAllow): string | null {
  const address = parseAddress(ip);
  if (address === null || isMetadata(address)) return classifyAddress(ip);
  if (opensAddress(address, allow) || opensName(host, allow)) return null;
  return classifyAddress(ip);
}

/** Why the name `host` is closed before any lookup; null when it has to be looked up. */
export function whyNameClosed(host: string, allow: EgressAllow): string | null {
  const name = bareName(host);
  if (METADATA_NAMES.has(name)) return "a cloud metadata service";
  if (opensName(name, allow)) return null;
  return isOwnName(name) ? "this machine itself" : null;
}

/** Whether the operator has opened `host` by name, or it means this machine: hosts files know such names, DNS may not. */
export function isLocalName(host: string, allow: EgressAllow): boolean {
  return opensName(host, allow) || isOwnName(bareName(host));
}

function opensName(host: string, allow: EgressAllow): boolean {
  const name = bareName(host);
  return allow.names.has(name) || allow.suffixes.some((suffix) => name.endsWith(suffix));
}

function opensAddress(address: Address, allow: EgressAllow): boolean {
  return allow.ranges.some((range) => within(address, range));
}

function isOwnName(name: string): boolean {
  return OWN_NAMES.has(name) || name.endsWith(".localhost");
}

function bareName(host: string): string {
  return host.endsWith(".") ? host.slice(0, -1) : host;
}

/** A name that no URL parser takes for a number: `10.1` and `0x7f` would be addresses there. */
function isHostName(name: string): boolean {
  return HOST_NAME.test(name) && !/(^|\.)(\d+|0x[0-9a-f]*)$/.test(name);
}

function parseRange(entry: string): Range | string {
  const [ip = "", bits, ...rest] = entry.split("/");
  const address = parseAddress(ip);
  const width = address?.kind() === "ipv4" ? 32 : 128;
  const prefix = bits === undefined ? width : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
  if (address === null || rest.length > 0 || !(prefix <= width)) {
    return `"${entry}" is not a CIDR or an IP address, like 10.0.0.0/8 or fd00::1`;
  }
  const network = networkOf(address, prefix);
  if (network.toString() !== address.toString()) {
    return `"${entry}" is ambiguous: write ${network}/${prefix} for the network, or ${address} for the one address`;
  }
  return [address, prefix];
}

function networkOf(address: Address, bits: number): Address {
  const bytes = address.toByteArray().map((byte, at) => {
    const kept = Math.min(8, Math.max(0, bits - at * 8));
    return byte & (0xff00 >> kept) & 0xff;
  });
  return ipaddr.fromByteArray(bytes);
}
