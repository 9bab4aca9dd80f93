import { expect, test } from "vitest";
import type { Role } from "../accounts/roles.ts";
import type { TeamMember } from "./queries.ts";
import { sayAbout } from "./team-rules.ts";

const member = (id: number, role: Role): TeamMember => ({
  id,
  role,
  email: `${id}@example.com`,
  name: "Robin",
  created_at: "2026-03-02T09:30:00Z",
});
const editor = member(1, "editor");
const owner = member(2, "owner");
const other = member(3, "owner");
const ALL = ["viewer", "editor", "admin", "owner"];

test.each<[string, TeamMember, Role | null, boolean, TeamMember[], Role[] | string[], boolean]>([
  ["an owner about an editor", editor, "owner", false, [editor, owner], ALL, true],
  ["an admin about an editor", editor, "admin", false, [editor, owner], ["viewer", "editor", "admin"], true],
  ["an admin about one of two owners", owner, "admin", false, [owner, other], [], false],
  ["an owner about another", other, "owner", false, [owner, other], ALL, true],
  ["the last owner about themselves", owner, "owner", true, [owner, editor], [], false],
  ["an editor about an editor", editor, "editor", false, [editor, owner], [], false],
  ["an editor about themselves", editor, "editor", true, [editor, owner], [], true],
])("%s", (_, about, own, isSelf, team, roles, mayRemove) => {
  const say = sayAbout(about, { own, isSelf, team });
  expect(say).toMatchObject({ roles, mayRemove });
  expect(say.why !== null).toBe(about.role === "owner" && team.length - team.indexOf(editor) === 1);
});
