import type { CaptureRead } from "./queries.ts";
import { unpack } from "./unpack.ts";

/** Nothing longer was ever unpacked. */
const MAX_BYTES = 10 * 1024 * 1024;

/** A capture's body, unpacked where it came packed. */
export async function bodyOf({ headers, raw }: Pick<CaptureRead, "headers" | "raw">): Promise<Buffer> {
  const { "content-encoding": encoding } = JSON.parse(headers) as { [name: string]: string };
  return (await unpack(Buffer.from(raw), encoding, MAX_BYTES)).body;
}
