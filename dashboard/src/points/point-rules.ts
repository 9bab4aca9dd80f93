import type { Project } from "../projects/queries.ts";

export type PointRules = Project["point_rules"];

/** What the API takes, at most. */
export const MAX_POINTS = 1_000_000;
const GOAL_NAME = /^[A-Za-z0-9][A-Za-z0-9 _.:-]{0,63}$/;

export interface GoalRow {
  /** Stays while the name is typed. */
  key: string;
  name: string;
  points: number | "";
}

/** The rules as the form has them: no number is the empty text. */
export interface RuleValues {
  signup: number | "";
  share: number | "";
  referral: number | "";
  goals: GoalRow[];
}

export function valuesOf({ signup, share, referral, goals }: PointRules): RuleValues {
  const rows = Object.entries(goals).map(([name, points]) => ({ key: name, name, points }));
  return { signup, share, referral, goals: rows };
}

export function rulesOf({ signup, share, referral, goals }: RuleValues): PointRules {
  return {
    signup: signup || 0,
    share: share || 0,
    referral: referral || 0,
    goals: Object.fromEntries(goals.map(({ name, points }) => [name.trim(), points || 0])),
  };
}

/** What is wrong with the goals' names, by the form's paths. */
export function wrongGoals({ goals }: RuleValues): Record<string, string> {
  const names = goals.map(({ name }) => name.trim());
  return Object.fromEntries(
    names.flatMap((name, i) => {
      const wrong = flawOf(name, names.indexOf(name) < i);
      return wrong === null ? [] : [[`goals.${i}.name`, wrong]];
    }),
  );
}

function flawOf(name: string, isTaken: boolean): string | null {
  if (name === "") return "What is it called?";
  if (!GOAL_NAME.test(name)) return "Letters and digits, with spaces and . : _ - between them.";
  return isTaken ? "This goal is there already." : null;
}

/** Whether anything earns points. */
export function earnsPoints({ signup, share, referral, goals }: PointRules): boolean {
  return [signup, share, referral, ...Object.values(goals)].some((points) => points > 0);
}
