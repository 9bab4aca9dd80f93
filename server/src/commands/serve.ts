import type { Command } from "commander";
import { readConfig } from "./installation.ts";

export function addServeCommand(program: Command): void {
  program
    .command("serve")
    .description("run the server until it is stopped")
    .action(async () => {
      const { serve } = await import("../serve.ts"); // the other commands need not load a server
      await serve(readConfig());
    });
}
