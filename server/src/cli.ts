#!/usr/bin/env node
import { Command } from "commander";
import { addBackupCommand } from "./commands/backup.ts";
import { addDoctorCommand } from "./commands/doctor.ts";
import { addExportCommand } from "./commands/export.ts";
import { addImportCommand } from "./commands/import.ts";
import { addKeyCommands } from "./commands/key.ts";
import { addMemberCommands } from "./commands/member.ts";
import { addMigrateCommand } from "./commands/migrate.ts";
import { printFailure } from "./commands/output.ts";
import { addProjectCommands } from "./commands/project.ts";
import { addSecretsCommands } from "./commands/secrets.ts";
import { addServeCommand } from "./commands/serve.ts";
import { VERSION } from "./version.ts";

const program = new Command("hookline")
  .description("Waitlists and referral programs with first-class webhooks, on your own server.")
  .version(VERSION)
  .showHelpAfterError("(--help tells what can be said here)")
  .exitOverride();
const asJson = process.argv.includes("--json");
if (asJson) program.configureOutput({ writeErr: () => {} });

addServeCommand(program);
addProjectCommands(program);
addKeyCommands(program);
addMemberCommands(program);
addMigrateCommand(program);
addImportCommand(program);
addExportCommand(program);
addBackupCommand(program);
addDoctorCommand(program);
addSecretsCommands(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = printFailure(asJson, error);
}
