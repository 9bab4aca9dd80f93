import type { Migration } from "../src/kernel/database/index.ts";

/** So many people are in a span to begin with. */
const SPAN = 8192;

/** Blocks that follow each other, added up: a position adds up few numbers, however long the waitlist is. */
export const spans: Migration = {
  name: "0016_spans",
  statements: ({ bigint, only }) => [
    // How many people come at or behind a place in a rule's order, and before the next span. It begins where a block does.
    `create table rank_spans (
      project_id ${bigint} not null, rule text not null,
      score ${bigint} not null, at ${bigint} not null, user_id ${bigint} not null,
      users ${bigint} not null,
      primary key (project_id, rule, score, at, user_id)) ${only("sqlite", "without rowid")}
      ${only("postgres", "with (fillfactor = 50)")}`,
    `insert into rank_spans (project_id, rule, score, at, user_id, users)
     select project_id, rule, score, at, user_id, total from (
       select b.*, sum(users) over (partition by project_id, rule, span) as total,
         row_number() over (partition by project_id, rule, span order by score, at, user_id) as n
       from (select b.*, cast(sum(users) over (partition by project_id, rule order by score, at, user_id) - users
           as bigint) / ${SPAN} as span from rank_blocks b) b) b
     where n = 1`,
  ],
};
