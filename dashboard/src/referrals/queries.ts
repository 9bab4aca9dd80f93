import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, type Row } from "../api.ts";
import type { ReferralsSearch } from "./referrals-search.ts";

export type Referral = Row<"/api/v1/projects/{project}/referrals">;

const PAGE_ROWS = 50;

/** Who brought whom; under "users", as what happens to users changes it. */
export const projectReferralsQuery = (project: string, search: ReferralsSearch) =>
  queryOptions({
    queryKey: [project, "users", "referrals", search],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/referrals", {
        params: { path: { project }, query: { limit: PAGE_ROWS, ...search } },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

/** Whom a user brought. */
export const userReferralsQuery = (project: string, user: number, cursor: string | undefined) =>
  queryOptions({
    queryKey: [project, "users", user, "referrals", cursor],
    queryFn: ({ signal }) =>
      api.get("/api/v1/projects/{project}/users/{user}/referrals", {
        params: {
          path: { project, user },
          query: { limit: PAGE_ROWS, ...(cursor !== undefined && { cursor }) },
        },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
