import { expect, test } from "vitest";
import type { Project } from "../projects/queries.ts";
import { changeOf, fieldsOf, type ProjectFields } from "./project-form.ts";

const project: Project = {
  id: 1,
  slug: "acme",
  name: "Acme",
  double_opt_in: false,
  referral_rule: "signup",
  referral_goal: null,
  rank_rule: "referrals",
  point_rules: { signup: 0, share: 0, referral: 0, goals: {} },
  friend_invitations: 5,
  idle_after_days: null,
  retention_days: 30,
  role: "owner",
  created_at: "2026-03-02T09:30:00Z",
  updated_at: "2026-03-02T09:30:00Z",
};

test.each<[Partial<ProjectFields>, object]>([
  [{}, {}],
  [{ name: "Acme 2", slug: "acme" }, { name: "Acme 2" }],
  [{ idle_after_days: 90 }, { idle_after_days: 90 }],
  [{ idle_after_days: "" }, {}],
  [{ friend_invitations: "" }, { friend_invitations: 0 }],
  [
    { rank_rule: "points", referral_goal: " purchase " },
    { rank_rule: "points", referral_goal: "purchase" },
  ],
  [{ referral_goal: " " }, {}],
  [
    { double_opt_in: true, referral_rule: "goal" },
    { double_opt_in: true, referral_rule: "goal" },
  ],
])("fields with %j change %j", (typed, change) => {
  expect(changeOf(project, { ...fieldsOf(project), ...typed })).toEqual(change);
});

test("emptying the days means never", () => {
  const idle = { ...project, idle_after_days: 90 };
  expect(changeOf(idle, { ...fieldsOf(idle), idle_after_days: "" })).toEqual({ idle_after_days: null });
});
