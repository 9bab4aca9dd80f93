/** What may have changed in a project: each is a page, or a part of one, that a reader then reads again. */
export const TOPICS = [
  "deliveries",
  "activity",
  "users",
  "rewards",
  "waves",
  "imports",
  "captures",
  "runs",
] as const;
export type Topic = (typeof TOPICS)[number];
