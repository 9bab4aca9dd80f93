import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { api } from "../api.ts";
import { confirmLoss } from "../kit/confirm.tsx";
import { tellDone, tellFailed } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import type { User } from "./queries.ts";
import { usersChanged } from "./users-changed.ts";

type Way = "delete" | "erase";

/** The two ways in which a user goes, each asked about once. */
export function useRemoval({ id: user, email }: User) {
  const { slug: project } = useProject();
  const queries = useQueryClient();
  const router = useRouter();
  const params = { path: { project, user } };
  const removal = useMutation({
    mutationFn: (way: Way) =>
      way === "delete"
        ? api.delete("/api/v1/projects/{project}/users/{user}", { params })
        : api.post("/api/v1/projects/{project}/users/{user}/erase", { params }),
    onSuccess: async (_, way) => {
      const profile = router.buildLocation({
        to: "/projects/$project/users/$user",
        params: { project, user },
      });
      if (router.latestLocation.pathname === profile.pathname)
        await router.navigate({ to: "/projects/$project/users", params: { project } });
      queries.removeQueries({ queryKey: [project, "users", user] });
      await usersChanged(queries, project);
      tellDone(way === "delete" ? `${email} is deleted.` : `${email} is erased.`);
    },
    onError: tellFailed,
  });
  return {
    isPending: removal.isPending,
    askToDelete: () =>
      confirmLoss({
        title: `Delete ${email}?`,
        text: "The profile goes, and credit that others got for this user is taken back; captures with this address go within minutes. What happened stays in the timeline and the webhooks' log, without personal data.",
        act: "Delete the user",
        onConfirm: () => removal.mutate("delete"),
      }),
    askToErase: () =>
      confirmLoss({
        title: `Erase ${email} for good?`,
        text: "For somebody who asks to be forgotten (GDPR). Everything personal goes: the profile, and what events, the webhooks' log, runs and kept answers say of this person; captures with this address go within minutes. Unlike after a deletion, credit that others got for this user stays with them. Nothing brings the data back.",
        act: "Erase for good",
        onConfirm: () => removal.mutate("erase"),
      }),
  };
}
