import type { Census } from "../users/index.ts";

export const STEPS = ["clicked", "signed_up", "confirmed", "invited", "active"] as const;
export type Step = (typeof STEPS)[number];

export interface FunnelStep {
  step: Step;
  count: number;
}

/**
 * How far those who are users now have come, with the clicks that led to the page. Somebody active counts as invited,
 * too, by whatever way; of somebody suspended or rejected it isn't told how far they would have come. Confirming is a
 * step only where the project asks for it.
 */
export function funnelOf(
  clicks: number,
  byStatus: Census["byStatus"],
  { doubleOptIn }: { doubleOptIn: boolean },
): FunnelStep[] {
  const active = byStatus.active + byStatus.idle;
  const invited = byStatus.invited + active;
  const confirmed = byStatus.applied + invited;
  const signedUp = Object.values(byStatus).reduce((sum, users) => sum + users, 0);
  const steps: { step: Step; count: number }[] = [
    { step: "clicked", count: clicks },
    { step: "signed_up", count: signedUp },
    { step: "confirmed", count: confirmed },
    { step: "invited", count: invited },
    { step: "active", count: active },
  ];
  return steps.filter(({ step }) => step !== "confirmed" || doubleOptIn);
}
