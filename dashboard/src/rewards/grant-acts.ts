import type { paths } from "@hookline/sdk";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api.ts";
import type { WordQuestion } from "../kit/ask-word.tsx";
import { tellDone, tellFailed } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import { summarize } from "./summarize.ts";

type Acts = paths["/api/v1/projects/{project}/grants/acts"]["post"];
type GrantOrder = Acts["requestBody"]["content"]["application/json"];
export type GrantAct = GrantOrder["act"];
export type GrantResult = Acts["responses"][200]["content"]["application/json"]["data"][number];

/** What an act is called before and after it is done. */
export const GRANT_ACT_WORDS: { readonly [act in GrantAct]: { label: string; done: string } } = {
  approve: { label: "Approve", done: "approved" },
  decline: { label: "Decline", done: "declined" },
  deliver: { label: "Mark as delivered", done: "delivered" },
  revoke: { label: "Take back", done: "taken back" },
  restore: { label: "Give back", done: "given back" },
};

const MAX_REASON = 255;

/** What to ask before an act, of `whom`; null: nothing. */
export function grantQuestion(act: GrantAct, whom: string): Omit<WordQuestion, "onAnswer"> | null {
  if (act !== "decline" && act !== "revoke") return null;
  const { label } = GRANT_ACT_WORDS[act];
  return {
    title: `${label}: ${whom}`,
    label: "Reason (optional)",
    description:
      act === "decline"
        ? "For your team. Approve it later to change your mind."
        : "For your team. It doesn't come again by itself; give it back to change your mind.",
    required: false,
    maxLength: MAX_REASON,
    act: label,
  };
}

/** Does the same to some rewards that people have, and tells what became of them. */
export function useGrantActs() {
  const { slug: project } = useProject();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (order: GrantOrder) => {
      const { data } = await api.post("/api/v1/projects/{project}/grants/acts", {
        params: { path: { project } },
        body: order,
      });
      return data;
    },
    onSuccess: async (results, { act }) => {
      await queries.invalidateQueries({ queryKey: [project, "rewards"] });
      tellDone(summarize(act, results));
    },
    onError: tellFailed,
  });
}
