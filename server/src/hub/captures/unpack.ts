import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, zstdDecompress } from "node:zlib";

/** By `content-encoding`. Node works them off beside everything else. */
const WAYS: {
  readonly [encoding: string]: (body: Buffer, limit: { maxOutputLength: number }) => Promise<Buffer>;
} = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
};

/** Unpacked at once, at most: as many threads as Node has for it. Each result may be as long as its limit. */
const AT_ONCE = 4;
const waiting: (() => void)[] = [];
let underWay = 0;

export interface Unpacked {
  body: Buffer;
  /** Why it is still packed, for people; null where it isn't. */
  note: string | null;
}

/** A body as it was before it was packed to be sent: up to `limit` bytes, so that a small one can't become a huge one. */
export async function unpack(body: Buffer, encoding: string | undefined, limit: number): Promise<Unpacked> {
  const name = encoding?.trim().toLowerCase() ?? "";
  if (name === "" || name === "identity" || body.length === 0) return { body, note: null };
  const way = Object.hasOwn(WAYS, name) ? WAYS[name] : undefined;
  if (!way) return { body, note: `It came packed as ${shorten(name)}, which can't be unpacked here.` };
  try {
    return { body: await inTurn(() => way(body, { maxOutputLength: limit })), note: null };
  } catch (error) {
    const isLong = (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE";
    const why = isLong ? `and is longer than ${limit} bytes when unpacked` : "but can't be unpacked";
    return { body, note: `It came packed as ${name}, ${why}.` };
  }
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (underWay >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else underWay++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else underWay--;
  }
}

function shorten(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}
