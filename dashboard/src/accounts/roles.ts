import type { Row } from "../api.ts";

export type Role = Row<"/api/v1/projects/{project}/members">["role"];

/** From least to most; each may do what those before it may. */
export const ROLES: readonly { role: Role; label: string; may: string }[] = [
  { role: "viewer", label: "Viewer", may: "Looks at users, webhooks and settings, and changes nothing." },
  { role: "editor", label: "Editor", may: "Works with users and webhooks, and looks at settings." },
  {
    role: "admin",
    label: "Admin",
    may: "Works with everything: users, webhooks, settings, team and API keys.",
  },
  {
    role: "owner",
    label: "Owner",
    may: "Works with everything, makes other owners, and can delete the project.",
  },
];

export function isAtLeast(role: Role, needed: Role): boolean {
  return rankOf(role) >= rankOf(needed);
}

/** What a role is called; a key has none. */
export function labelOf(role: Role | null): string {
  return ROLES.find((known) => known.role === role)?.label ?? "No role";
}

/** What somebody of this role can make others, and whom they can change or remove: only owners decide about owners. */
export function decidesAbout(role: Role | null): readonly Role[] {
  if (role === null || !isAtLeast(role, "admin")) return [];
  return ROLES.map((known) => known.role).filter((other) => isAtLeast(role, other));
}

function rankOf(role: Role): number {
  return ROLES.findIndex((known) => known.role === role);
}
