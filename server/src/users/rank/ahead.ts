import { BEFORE_ALL, type Order, type SqlKey } from "./order.ts";

/**
 * SQL for how many people come before a place, exact however far the blocks lag: those of the blocks before the one
 * that the place is in, what has changed there since, and between the block's start and the place everybody as an
 * index has them now. `start` goes into the statement's `with`; `$1` is the project.
 */
export function countAhead({ rule, sorted, bound, changed }: Order, place: SqlKey) {
  const blocks = `from rank_blocks where project_id = $1 and rule = '${rule}'`;
  const here = `(${place.score}, ${place.at}, ${place.userId})`;
  const start: SqlKey = {
    score: `coalesce((select score from start), ${BEFORE_ALL.score})`,
    at: `coalesce((select at from start), ${BEFORE_ALL.at})`,
    userId: `coalesce((select user_id from start), ${BEFORE_ALL.userId})`,
  };
  const begin = `(${start.score}, ${start.at}, ${start.userId})`;
  return {
    start: `start as (select score, at, user_id ${blocks} and (score, at, user_id) <= ${here}
      order by score desc, at desc, user_id desc limit 1)`,
    ahead: `(select coalesce(sum(users), 0) ${blocks} and (score, at, user_id) < ${begin})
      + (select coalesce(sum(change), 0) from rank_changes where project_id = $1 and ${changed} < ${begin})
      + (select count(*) from users where project_id = $1 and status = 'applied'
          and ${sorted} >= ${bound(start)} and ${sorted} < ${bound(place)})`,
  };
}

/** SQL for how many people are on the waitlist. */
export const TOTAL = `coalesce((select users from rankings where project_id = $1), 0)
  + (select coalesce(sum(change), 0) from rank_changes where project_id = $1)`;
