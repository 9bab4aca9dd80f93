import type { Stats } from "../projects/queries.ts";

type Step = Stats["funnel"][number];

const LABELS: { readonly [step in Step["step"]]: string } = {
  clicked: "Clicked a share link",
  signed_up: "Signed up",
  confirmed: "Confirmed their address",
  invited: "Invited",
  active: "Active",
};

export interface FunnelBar {
  label: string;
  count: number;
  /** Of the longest bar. */
  length: number;
  /** Of the step before; null where there is none, or where more came than were there before: people also sign up without a click. */
  share: number | null;
}

export function funnelBars(steps: readonly Step[]): FunnelBar[] {
  const most = Math.max(1, ...steps.map(({ count }) => count));
  return steps.map(({ step, count }, i) => ({
    label: LABELS[step],
    count,
    length: count / most,
    share: shareOf(count, steps[i - 1]?.count ?? 0),
  }));
}

function shareOf(count: number, before: number): number | null {
  return before === 0 || count > before ? null : count / before;
}
