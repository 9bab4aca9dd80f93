import type { Command } from "commander";
import { type Config, ConfigError } from "../config.ts";
import { systemClock } from "../kernel/clock.ts";
import { bad, type Check, check, fine } from "./check.ts";
import { checkDatabase } from "./database-checks.ts";
import { readConfig } from "./installation.ts";
import { checkBaseUrl, checkDataFolder, checkDisk, checkEgress, checkNode } from "./machine-checks.ts";
import { JSON_OPTION, print } from "./output.ts";

export function addDoctorCommand(program: Command): void {
  program
    .command("doctor")
    .description("look for what is wrong with this installation; exit status 1 if anything is")
    .option(...JSON_OPTION)
    .action(async ({ json }: { json?: boolean }) => {
      const checks = [checkNode(process.versions.node), ...(await examine())];
      const ok = checks.every((one) => one.ok);
      print(json, { ok, checks }, checks.map(lineOf));
      if (!ok) process.exitCode = 1;
    });
}

async function examine(): Promise<Check[]> {
  const config = readSettings();
  if (Array.isArray(config)) return config;
  return [
    fine("settings", "as they should be"),
    checkBaseUrl(config),
    checkEgress(config),
    await check("disk", () => checkDisk(config)),
    checkDataFolder(config),
    ...(await checkDatabase(config, systemClock)),
  ];
}

/** With wrong settings there is nothing more to look at. */
function readSettings(): Config | Check[] {
  try {
    return readConfig();
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map((problem) => bad("settings", problem));
    throw error;
  }
}

function lineOf(one: Check): string {
  return one.ok ? `ok       ${one.name}: ${one.found}` : `problem  ${one.name}: ${one.problem}`;
}
