import { spawn } from "node:child_process";
import { once } from "node:events";
import { SampleError } from "./error.ts";
import type { Place } from "./hookline.ts";
import { inServer, NODE_FLAGS } from "./node.ts";

/** However the script ends, by a signal that nobody can answer too, its server does not outlive it. */
const ENDS_WITH_US = ["--import", 'data:text/javascript,process.on("disconnect", () => process.exit())'];
/** What hangs would hold the server for its grace of 20 s. It loses nothing: it is claimed again. */
const STOP_MS = 1000;
const KEPT_OUTPUT = 65_536;

export interface Server {
  url: string;
  /** Resolves with the exit status; null after a signal. */
  exited: Promise<number | null>;
  stop(): Promise<void>;
}

/** The real server in a process of its own. `hear` is told what it prints. */
export async function startServer(place: Place, hear: (text: string) => void = () => {}): Promise<Server> {
  const child = spawn(process.execPath, [...NODE_FLAGS, ...ENDS_WITH_US, inServer("src/main.ts")], {
    ...place,
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    detached: true, // Ctrl-C is the script's to answer
  });
  const kill = () => child.kill("SIGKILL");
  process.prependListener("exit", kill);
  const exited = once(child, "exit").then(([code]) => {
    process.off("exit", kill);
    return code as number | null;
  });
  const printed = Promise.withResolvers<string>();
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    hear(text);
    if (output.length < KEPT_OUTPUT) output += text;
    const url = /^Hookline listens on (http\S+)\n/m.exec(output)?.[1];
    if (url) printed.resolve(url);
  });
  void exited.then(() =>
    printed.reject(new SampleError("The server did not start; the reason stands above.")),
  );
  return {
    url: await printed.promise,
    exited,
    async stop() {
      child.kill("SIGTERM");
      const timer = setTimeout(kill, STOP_MS);
      await exited;
      clearTimeout(timer);
    },
  };
}
