import type { Command } from "commander";
import { allProjects, createProjectWithKeys, type Project, ProjectBody } from "../projects/index.ts";
import { onInstallation } from "./installation.ts";
import { readOptions } from "./options.ts";
import { JSON_OPTION, print } from "./output.ts";

interface CreateOptions {
  name: string;
  slug?: string;
  json?: boolean;
}

export function addProjectCommands(program: Command): void {
  const project = program.command("project").description("make and list projects");

  project
    .command("create")
    .description("make a project with a secret and a publishable key, which are shown this once")
    .requiredOption("--name <name>", "what it is called")
    .option("--slug <slug>", "its name in addresses; made from the name where left out")
    .option(...JSON_OPTION)
    .action(createProject);

  project
    .command("list")
    .description("list the projects")
    .option(...JSON_OPTION)
    .action(listProjects);
}

async function createProject({ name, slug, json }: CreateOptions): Promise<void> {
  const input = readOptions(ProjectBody, slug === undefined ? { name } : { name, slug });
  const made = await onInstallation(({ db, ids, clock }) =>
    db.transact((tx) => createProjectWithKeys(tx, { ids, now: clock.now() }, { ...input, ownerId: null })),
  );
  const { project, secretKey, publishableKey } = made;
  print(json, { project: brief(project), secret_key: secretKey, publishable_key: publishableKey }, [
    `Made the project "${project.name}" (id ${project.id}, slug ${project.slug}). Its keys are shown this once:`,
    `  secret key, for your server:      ${secretKey}`,
    `  publishable key, for your pages:  ${publishableKey}`,
  ]);
}

async function listProjects({ json }: { json?: boolean }): Promise<void> {
  const projects = await onInstallation(({ db }) => allProjects(db.read));
  const lines = projects.map(({ id, slug, name }) => `${id}\t${slug}\t${name}`);
  const none = 'There is no project yet. "hookline project create" makes one.';
  print(json, { projects: projects.map(brief) }, lines.length > 0 ? lines : [none]);
}

function brief({ id, slug, name }: Project) {
  return { id, slug, name };
}
