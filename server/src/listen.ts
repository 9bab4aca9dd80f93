import type { AddressInfo } from "node:net";
import type { Config } from "./config.ts";
import { AppError } from "./kernel/errors.ts";
import type { Http } from "./kernel/http/index.ts";

const ADVICE: { [code: string]: string } = {
  EACCES: "This user may not take that port: choose one above 1023 with HOOKLINE_PORT.",
  EADDRINUSE: "Another program listens there: stop it, or choose another port with HOOKLINE_PORT.",
  EADDRNOTAVAIL: "This machine has no such address: correct HOOKLINE_HOST.",
  EAI_AGAIN: "The name can't be resolved: correct HOOKLINE_HOST.",
  ENOTFOUND: "The name can't be resolved: correct HOOKLINE_HOST.",
};

/** Opens the port; answers which it is. */
export async function listen(http: Http, { host, port }: Pick<Config, "host" | "port">): Promise<number> {
  const { log } = http;
  http.log = log.child({}, { level: "silent" }); // Fastify would log the address, which is printed
  try {
    await http.listen({ host, port });
  } catch (error) {
    throw explained(error, host, port);
  } finally {
    http.log = log;
  }
  return (http.server.address() as AddressInfo).port;
}

function explained(error: unknown, host: string, port: number): unknown {
  const advice = error instanceof Error && ADVICE[(error as NodeJS.ErrnoException).code ?? ""];
  return advice ? new AppError("conflict", `Can't listen on ${host}, port ${port}. ${advice}`) : error;
}
