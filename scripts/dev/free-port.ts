import { once } from "node:events";
import { createServer } from "node:net";
import { SampleError } from "../sample/error.ts";

const TRIED = 100;

/**
 * The first port from this one on that nobody listens on. (The system's own choice is from the ports of outgoing
 * connections: one of these may take it while a server starts again.)
 */
export async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + TRIED; port++) {
    if (await isFree(port)) return port;
  }
  throw new SampleError(`No port from ${from} to ${from + TRIED - 1} is free.`);
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, "127.0.0.1");
  const listens = await once(server, "listening").then(
    () => true,
    () => false,
  );
  if (!listens) return false;
  server.close();
  await once(server, "close");
  return true;
}
