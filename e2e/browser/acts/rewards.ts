import { type Act, button, field, item, link, type Screen, text } from "./act.ts";

const A_USER = "/users/{user}";

const A_REWARD = "/rewards/{reward}";

const OF_A_REWARD = "More for Mug";

const REWARDS: readonly Act[] = [
  {
    act: "add a reward",
    needs: "editor",
    offer: button("Add a reward"),
    call: ["POST", "/rewards", { name: "Cap", threshold: 5 }],
  },
  {
    act: "edit a reward",
    needs: "editor",
    offer: button("Edit Mug"),
    call: ["PATCH", A_REWARD, { name: "Cup" }],
  },
  {
    act: "give a reward by hand",
    needs: "editor",
    menu: OF_A_REWARD,
    offer: item("Give it to somebody"),
    call: ["POST", `${A_REWARD}/issue`, { user_id: 1 }],
  },
  {
    act: "upload codes",
    needs: "editor",
    menu: OF_A_REWARD,
    offer: item("Upload codes"),
    call: ["POST", `${A_REWARD}/codes`, { codes: ["MUG-3"] }],
  },
  {
    act: "switch a reward off",
    needs: "editor",
    menu: OF_A_REWARD,
    offer: item("Switch off"),
    call: ["PATCH", A_REWARD, { enabled: false }],
  },
  {
    act: "remove the codes left",
    needs: "editor",
    menu: OF_A_REWARD,
    offer: item("Remove the codes left"),
    call: ["DELETE", `${A_REWARD}/codes`],
  },
];

const GIVEN: readonly Act[] = [
  {
    act: "act on many given rewards",
    needs: "editor",
    offer: field("checkbox", "Select Mug of {email}"),
    call: ["POST", "/grants/acts", { act: "deliver", grants: [1] }],
  },
  {
    act: "mark a reward as delivered",
    needs: "editor",
    offer: button("Mark as delivered: Mug of {email}"),
    call: ["POST", "/grants/{grant}/deliver"],
  },
  {
    act: "take a reward back",
    needs: "editor",
    menu: "More for Mug of {email}",
    offer: item("Take back"),
    call: ["POST", "/grants/{grant}/revoke"],
  },
];

const REFERRALS: readonly Act[] = [
  {
    act: "withdraw a friend's credit",
    needs: "editor",
    offer: button("Withdraw {friend}"),
    call: ["POST", "/referrals/{referral}/revoke"],
  },
];

const GIVE_POINTS: Act = {
  act: "give points",
  needs: "editor",
  offer: button("Give points"),
  call: ["POST", "/points", { user_id: 1, points: 5 }],
};

const POINTS: readonly Act[] = [
  GIVE_POINTS,
  {
    act: "say what earns points",
    needs: "admin",
    offer: field("textbox", "Signing up"),
    call: ["PATCH", "", { point_rules: { signup: 1, share: 1, referral: 1, goals: {} } }],
  },
];

/** What friends bring: credit, points and rewards. */
export const REWARDS_SCREENS: readonly Screen[] = [
  { address: `${A_USER}?tab=referrals`, shows: link("{friend}"), acts: REFERRALS },
  { address: `${A_USER}?tab=points`, shows: text("No points yet"), acts: [GIVE_POINTS] },
  { address: "/rewards", shows: text("Mug"), acts: REWARDS },
  { address: "/rewards/review", shows: text("Nothing to review"), acts: [] },
  { address: "/rewards/given", shows: link("{email}"), acts: GIVEN },
  { address: "/rewards/referrals", shows: link("{friend}"), acts: REFERRALS },
  { address: "/rewards/points", shows: text("No points yet"), acts: POINTS },
  { address: "/rewards/goals", shows: text("Nobody has reached a goal yet"), acts: [] },
];
