import { networkInterfaces } from "node:os";

/** The names that every machine has for itself, as the URL parser spells them. */
const SELF = ["localhost", "127.0.0.1", "0.0.0.0", "[::1]", "[::]", "[::ffff:7f00:1]", "[::ffff:0:0]"];

/** Where this installation is reached: by its public address, and by every address of this machine at its own port. */
export function ownOrigins({
  baseUrl,
  host,
  port,
}: {
  baseUrl: string;
  host: string;
  port: number;
}): string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((some) => some ?? []);
  const hosts = [...SELF, host, ...addresses.map(({ address }) => address.replace(/%.*/, ""))];
  const spelled = hosts.map((it) => (it.includes(":") && !it.startsWith("[") ? `[${it}]` : it));
  return [baseUrl, ...spelled.map((it) => `http://${it}:${port}`)];
}
