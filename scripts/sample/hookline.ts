import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { SampleError } from "./error.ts";
import { inServer, NODE_FLAGS } from "./node.ts";

/** What of the machine a program of ours sees. */
export interface Place {
  env: NodeJS.ProcessEnv;
  cwd: string;
}

/** One of the commands that operators have, whole or not at all: Ctrl-C does not reach it. Answers its JSON. */
export async function hookline<Json>(place: Place, ...args: string[]): Promise<Json> {
  const command = spawn(process.execPath, [...NODE_FLAGS, inServer("src/cli.ts"), ...args, "--json"], {
    ...place,
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  const [stdout, [code]] = await Promise.all([text(command.stdout), once(command, "exit")]);
  if (code !== 0) throw new SampleError(`"hookline ${args[0]} ${args[1]}" failed; the reason stands above.`);
  return JSON.parse(stdout) as Json;
}
