import type { paths } from "@hookline/sdk";
import type { Reward } from "./queries.ts";

type NewReward =
  paths["/api/v1/projects/{project}/rewards"]["post"]["requestBody"]["content"]["application/json"];
type RewardPatch =
  paths["/api/v1/projects/{project}/rewards/{reward}"]["patch"]["requestBody"]["content"]["application/json"];

/** A reward as the form has it: what isn't said is empty text. */
export interface RewardValues {
  name: string;
  description: string;
  role: Reward["role"];
  metric: "referrals" | "points";
  threshold: number | "";
  approval: Reward["approval"];
  coupon: Reward["coupon"];
  coupon_code: string;
  type: Reward["type"];
  /** In the currency that one counts in, not in hundredths. */
  cost: number | "";
  cost_note: string;
  enabled: boolean;
}

export const NEW_REWARD: RewardValues = {
  name: "",
  description: "",
  role: "referrer",
  metric: "referrals",
  threshold: 3,
  approval: "automatic",
  coupon: "none",
  coupon_code: "",
  type: "other",
  cost: "",
  cost_note: "",
  enabled: true,
};

export function valuesOf(reward: Reward): RewardValues {
  const { name, role, approval, coupon, type, enabled } = reward;
  return {
    name,
    description: reward.description ?? "",
    role,
    metric: reward.metric ?? "referrals",
    threshold: reward.threshold ?? "",
    approval,
    coupon,
    coupon_code: reward.coupon_code ?? "",
    type,
    cost: reward.cost_cents === null ? "" : reward.cost_cents / 100,
    cost_note: reward.cost_note ?? "",
    enabled,
  };
}

/** What the API is sent to make it. What the choices leave without a meaning is left out. */
export function toNew(values: RewardValues): NewReward {
  const { role, metric, coupon } = values;
  return { ...changeable(values), role, coupon, ...(role === "referrer" && { metric }) };
}

/** What the values change of a reward; nothing that they leave. */
export function changeOf(reward: Reward, values: RewardValues): RewardPatch {
  return Object.fromEntries(
    Object.entries(changeable(values)).filter(([field, value]) => reward[field as keyof Reward] !== value),
  );
}

function changeable(values: RewardValues) {
  const { name, role, threshold, approval, coupon, type, cost, enabled } = values;
  return {
    name: name.trim(),
    description: values.description.trim() || null,
    threshold: role === "referrer" && threshold !== "" ? threshold : null,
    approval,
    coupon_code: coupon === "fixed" ? values.coupon_code.trim() || null : null,
    type,
    cost_cents: cost === "" ? null : Math.round(cost * 100),
    cost_note: values.cost_note.trim() || null,
    enabled,
  };
}

/** The form's own checks: what the API could only refuse in words of its own. */
export function missing({ name, role, threshold, coupon, coupon_code }: RewardValues) {
  return {
    ...(name.trim() === "" && { name: "What do people earn?" }),
    ...(role === "referrer" && threshold === "" && { threshold: "How many does it take?" }),
    ...(coupon === "fixed" && coupon_code.trim() === "" && { coupon_code: "Which code do they get?" }),
  };
}

/** The field of the form for a field of the API's. */
export function fieldOf(path: string): string {
  return path === "cost_cents" ? "cost" : path;
}
