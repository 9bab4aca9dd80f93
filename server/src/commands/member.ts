import type { Command } from "commander";
import Type from "typebox";
import { createMember, email, hashPassword, newPassword, personName, ROLES } from "../accounts/index.ts";
import { onInstallation, requireProject } from "./installation.ts";
import { readOptions } from "./options.ts";
import { JSON_OPTION, print } from "./output.ts";

const GENERATED_PASSWORD_BYTES = 12;

const MemberInput = Type.Object({
  email,
  role: Type.Enum([...ROLES]),
  name: personName,
  password: newPassword,
});

interface CreateOptions {
  project: string;
  email: string;
  role: string;
  name?: string;
  password?: string;
  json?: boolean;
}

export function addMemberCommands(program: Command): void {
  program
    .command("member")
    .description("let people into the dashboard")
    .command("create")
    .description("put somebody into a project's team, making a login where there is none for the e-mail")
    .requiredOption("--project <project>", "the project's id or slug")
    .requiredOption("--email <email>", "the e-mail to sign in with")
    .requiredOption("--role <role>", `what they may do: ${ROLES.join(", ")}`)
    .option("--name <name>", "what they are called; the e-mail where left out")
    .option("--password <password>", "of a new login; made up and printed where left out")
    .option(...JSON_OPTION)
    .action(createTeamMember);
}

async function createTeamMember(options: CreateOptions): Promise<void> {
  const { project, member, role, password } = await onInstallation(async (installation) => {
    const { db, ids, clock } = installation;
    const found = await requireProject(installation, options.project);
    const input = readOptions(MemberInput, {
      email: options.email,
      role: options.role,
      name: options.name ?? options.email,
      password: options.password ?? ids.token(GENERATED_PASSWORD_BYTES),
    });
    const passwordHash = await hashPassword(input.password);
    const made = await createMember({ db, clock }, { ...input, projectId: found.id, passwordHash });
    return { project: found, ...made, role: input.role, password: made.isNew ? input.password : null };
  });
  const { id, slug, name } = project;
  print(options.json, { member, project: { id, slug, name }, role, password }, [
    `${member.email} is now ${role} of ${slug}.`,
    password === null ? "They sign in with the password they have already." : `Their password: ${password}`,
  ]);
}
