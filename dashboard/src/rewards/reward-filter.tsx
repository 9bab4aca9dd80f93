import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useProject } from "../projects/queries.ts";
import { rewardsQuery } from "./queries.ts";
import { termOf } from "./reward-words.ts";

/** Narrows a list to one reward. */
export function RewardFilter({
  value,
  onChange,
}: {
  /** A reward's id. */
  value: number | undefined;
  onChange: (reward: number | undefined) => void;
}) {
  const { slug } = useProject();
  const rewards = useQuery(rewardsQuery(slug)).data?.data ?? [];
  return (
    <Select
      aria-label="Reward"
      placeholder="Any reward"
      clearable
      w={{ base: "100%", xs: "16rem" }}
      data={rewards.map((reward) => ({
        value: String(reward.id),
        label: `${reward.name} (${termOf(reward)})`,
      }))}
      value={value === undefined ? null : String(value)}
      onChange={(id) => onChange(id === null ? undefined : Number(id))}
    />
  );
}
