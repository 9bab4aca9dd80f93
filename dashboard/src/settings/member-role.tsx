import { NativeSelect } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { meQuery } from "../accounts/queries.ts";
import { labelOf, type Role } from "../accounts/roles.ts";
import { api } from "../api.ts";
import { confirmLoss } from "../kit/confirm.tsx";
import { tellDone, tellFailed } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import type { TeamMember } from "./queries.ts";

/** Gives a member another role. One's own is asked about: what it opened may be closed then. */
export function MemberRole({
  member,
  isSelf,
  roles,
}: {
  member: TeamMember;
  isSelf: boolean;
  roles: readonly Role[];
}) {
  const { slug } = useProject();
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (role: Role) =>
      api.patch("/api/v1/projects/{project}/members/{member}", {
        params: { path: { project: slug, member: member.id } },
        body: { role },
      }),
    onSuccess: ({ role }) => {
      tellDone(`${member.name} is ${labelOf(role).toLowerCase()} now.`);
      if (isSelf) {
        void queries.invalidateQueries({ queryKey: [slug, "project"] });
        void queries.invalidateQueries({ queryKey: meQuery.queryKey });
      }
      return queries.invalidateQueries({ queryKey: [slug, "members"] });
    },
    onError: tellFailed,
  });
  const choose = (role: Role) => {
    if (!isSelf) return change.mutate(role);
    confirmLoss({
      title: `Become ${labelOf(role).toLowerCase()}?`,
      text: `You are ${labelOf(member.role).toLowerCase()}. Somebody else has to give that role back to you.`,
      act: "Change my role",
      onConfirm: () => change.mutate(role),
    });
  };
  return (
    <NativeSelect
      aria-label={`Role of ${member.name}`}
      data={roles.map((role) => ({ value: role, label: labelOf(role) }))}
      value={change.isPending ? change.variables : member.role}
      disabled={change.isPending}
      onChange={(event) => choose(event.currentTarget.value as Role)}
    />
  );
}
