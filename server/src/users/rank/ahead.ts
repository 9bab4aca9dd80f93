import { BEFORE_ALL, type Order, type SqlKey, whole } from "./order.ts";

/**
 * SQL for how many people come before a place, exact however far the blocks lag: those of the spans before the one that
 * the place is in, of that one's blocks before the place's, what has changed there since, and between the block's start
 * and the place everybody as an index has them now. `start` goes into the statement's `with`; `$1` is the project.
 */
export function countAhead({ rule, sorted, bound, changed }: Order, place: SqlKey) {
  const blocks = `from rank_blocks where project_id = $1 and rule = '${rule}'`;
  const spans = `from rank_spans where project_id = $1 and rule = '${rule}'`;
  const last = `(score, at, user_id) <= (${place.score}, ${place.at}, ${place.userId})
      order by score desc, at desc, user_id desc limit 1`;
  const start = startOf("start");
  const begin = whole(start);
  const spanBegin = whole(startOf("span"));
  return {
    start: `start as (select score, at, user_id ${blocks} and ${last}),
      span as (select score, at, user_id ${spans} and ${last})`,
    ahead: `(select coalesce(sum(users), 0) ${spans} and (score, at, user_id) < ${spanBegin})
      + (select coalesce(sum(users), 0) ${blocks} and (score, at, user_id) >= ${spanBegin} and (score, at, user_id) < ${begin})
      + (select coalesce(sum(change), 0) from rank_changes where project_id = $1 and ${changed} < ${begin})
      + (select count(*) from users where project_id = $1 and status = 'applied'
          and ${sorted} >= ${bound(start)} and ${sorted} < ${bound(place)})`,
  };
}

/** Where what a place is in begins; before everybody where there is nothing yet. */
function startOf(found: "start" | "span"): SqlKey {
  return {
    score: `coalesce((select score from ${found}), ${BEFORE_ALL.score})`,
    at: `coalesce((select at from ${found}), ${BEFORE_ALL.at})`,
    userId: `coalesce((select user_id from ${found}), ${BEFORE_ALL.userId})`,
  };
}

/** SQL for how many people are on the waitlist. */
export const TOTAL = `coalesce((select users from rankings where project_id = $1), 0)
  + (select coalesce(sum(change), 0) from rank_changes where project_id = $1)`;
