import { type Command, Option } from "commander";
import { createKey, KeyBody, SCOPES } from "../accounts/index.ts";
import { onInstallation, requireProject } from "./installation.ts";
import { readOptions } from "./options.ts";
import { JSON_OPTION, print } from "./output.ts";

interface CreateOptions {
  project: string;
  name: string;
  scopes?: string;
  publishable?: boolean;
  json?: boolean;
}

export function addKeyCommands(program: Command): void {
  program
    .command("key")
    .description("make API keys")
    .command("create")
    .description("make a key of a project, which is shown this once")
    .requiredOption("--project <project>", "the project's id or slug")
    .option("--name <name>", "what it is for", "Command line")
    .option("--scopes <scopes>", `what it may do, comma-separated: ${SCOPES.join(", ")} (default: all)`)
    .addOption(
      new Option("--publishable", "make a key for public pages instead of a secret one").conflicts("scopes"),
    )
    .option(...JSON_OPTION)
    .action(createKeyFor);
}

async function createKeyFor({ project: ref, name, scopes, publishable, json }: CreateOptions): Promise<void> {
  const input = readOptions(KeyBody, {
    name,
    kind: publishable ? "publishable" : "secret",
    ...(scopes === undefined ? {} : { scopes: scopes.split(",").map((scope) => scope.trim()) }),
  });
  const granted = publishable ? [] : (input.scopes ?? SCOPES);
  const { project, made } = await onInstallation(async (installation) => {
    const found = await requireProject(installation, ref);
    const { db, ids, clock } = installation;
    const newKey = { projectId: found.id, kind: input.kind, name: input.name, scopes: granted };
    return {
      project: found,
      made: await db.transact((tx) => createKey(tx, { ids, now: clock.now() }, newKey)),
    };
  });
  print(json, { id: made.id, kind: input.kind, name: input.name, scopes: granted, key: made.key }, [
    `Made the ${input.kind} key "${input.name}" of ${project.slug}. It is shown this once:`,
    `  ${made.key}`,
  ]);
}
