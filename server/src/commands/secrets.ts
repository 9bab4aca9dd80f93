import type { Command } from "commander";
import { openKeyringOf, openRootSecret, rewrapRootSecret } from "../kernel/installation.ts";
import { rewrapColumn } from "../kernel/rewrap.ts";
import { SEALED_COLUMNS } from "../sealed-columns.ts";
import { onInstallation } from "./installation.ts";
import { JSON_OPTION, print } from "./output.ts";

export function addSecretsCommands(program: Command): void {
  program
    .command("secrets")
    .description("look after the master key of stored secrets")
    .command("rotate")
    .description(
      "make a new master key in the key file and wrap all stored secrets with it; with HOOKLINE_SECRET, wrap them with the first of its keys",
    )
    .option("--no-new-key", "only wrap what older keys still wrap, as after a rotation that was interrupted")
    .option(...JSON_OPTION)
    .action(rotate);
}

async function rotate({ newKey, json }: { newKey: boolean; json?: boolean }): Promise<void> {
  const result = await onInstallation(async ({ config, db, ids }) => {
    const keyring = await openKeyringOf(db, config);
    await openRootSecret(db, keyring, ids); // stops here if the key is not the data's
    if (newKey && config.secret === null) keyring.addKey();
    let rewrapped = 0;
    for (const column of SEALED_COLUMNS) rewrapped += await rewrapColumn(db, keyring, column);
    await rewrapRootSecret(db, keyring);
    return { key: keyring.fingerprint(), rewrapped, isFile: config.secret === null };
  });
  const { key, rewrapped, isFile } = result;
  print(json, { master_key: key, rewrapped }, [
    `All secrets are wrapped by master key ${key} (${rewrapped} were rewrapped).`,
    isFile
      ? "The keys below it in the key file are needed for older backups alone."
      : "The keys behind it in HOOKLINE_SECRET are needed for older backups alone.",
  ]);
}
