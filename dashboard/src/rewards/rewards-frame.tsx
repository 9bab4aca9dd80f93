import { useQuery } from "@tanstack/react-query";
import { Outlet } from "@tanstack/react-router";
import { RouteTabs } from "../kit/route-tabs.tsx";
import { useProject } from "../projects/queries.ts";
import { rewardsQuery } from "./queries.ts";
import { reviewsOf } from "./standing.ts";

const count = new Intl.NumberFormat();

/** The tabs over the screens of referrals and rewards. How many wait for a review stands in their tab. */
export function RewardsFrame() {
  const { slug } = useProject();
  const reviews = reviewsOf(useQuery(rewardsQuery(slug)).data?.data ?? []);
  return (
    <>
      <RouteTabs
        label="Referrals & rewards"
        params={{ project: slug }}
        tabs={[
          { to: "/projects/$project/rewards", label: "Rewards" },
          {
            to: "/projects/$project/rewards/review",
            label: reviews === 0 ? "Review queue" : `Review queue (${count.format(reviews)})`,
          },
          { to: "/projects/$project/rewards/given", label: "Given" },
          { to: "/projects/$project/rewards/referrals", label: "Referrals" },
          { to: "/projects/$project/rewards/points", label: "Points" },
          { to: "/projects/$project/rewards/goals", label: "Goals" },
        ]}
      />
      <Outlet />
    </>
  );
}
