import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { AskWord, type WordQuestion } from "../kit/ask-word.tsx";
import { tellDone, tellFailed } from "../kit/tell.ts";
import { useProject } from "../projects/queries.ts";
import { usersChanged } from "../users/users-changed.ts";
import type { Referral } from "./queries.ts";

const MAX_REASON = 255;

type ReferralOrder = { act: "revoke"; reason: string } | { act: "restore" };

/** Withdraws the credit for a friend, or gives it back; nothing where neither is allowed. */
export function ReferralAct({ referral }: { referral: Referral }) {
  const [question, ask] = useState<WordQuestion | null>(null);
  const act = useReferralAct(referral.id);
  const friend = referral.friend?.email ?? `user ${referral.friend_id}`;
  const [allowed] = referral.allowed_acts;
  if (allowed === undefined) return null;
  const [label, choose] =
    allowed === "restore"
      ? ["Restore", () => act.mutate({ act: "restore" })]
      : ["Withdraw", () => ask(askWhy(referral, friend, (reason) => act.mutate({ act: "revoke", reason })))];
  return (
    <>
      <Button
        size="xs"
        variant="default"
        loading={act.isPending}
        aria-label={`${label} ${friend}`}
        onClick={choose}
      >
        {label}
      </Button>
      <AskWord question={question} onClose={() => ask(null)} />
    </>
  );
}

function askWhy({ referrer }: Referral, friend: string, onAnswer: (reason: string) => void): WordQuestion {
  return {
    title: `Withdraw the credit for ${friend}?`,
    label: "Reason (optional)",
    description: `${referrer?.email ?? "The referrer"} loses the friend from the count, the points given for it, and rewards that are then out of reach. It can be restored.`,
    required: false,
    maxLength: MAX_REASON,
    act: "Withdraw",
    onAnswer,
  };
}

function useReferralAct(referral: number) {
  const { slug: project } = useProject();
  const queries = useQueryClient();
  const params = { path: { project, referral } };
  return useMutation({
    mutationFn: (order: ReferralOrder) =>
      order.act === "restore"
        ? api.post("/api/v1/projects/{project}/referrals/{referral}/restore", { params })
        : api.post("/api/v1/projects/{project}/referrals/{referral}/revoke", {
            params,
            body: { reason: order.reason || null },
          }),
    onSuccess: async ({ state }) => {
      await usersChanged(queries, project);
      tellDone(state === "revoked" ? "Withdrawn." : "Restored.");
    },
    onError: tellFailed,
  });
}
