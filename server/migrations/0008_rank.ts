import type { Migration } from "../src/kernel/database/index.ts";

/** Below everybody's score and time: where the first block of each order begins. */
const LEAST = "-9007199254740991";
/** So many people are in a block to begin with. */
const BLOCK = 512;

/**
 * What the orders are made of: what counts for a user, negated, so that the best stand first in one ascending order,
 * of which a part is one range. The id has a column of its own, as SQLite takes the key of a table for no part of a range.
 */
const SORTED = [
  "add column rank_referrals bigint generated always as (-share_signups_count)",
  "add column rank_points bigint generated always as (-points)",
  "add column rank_id bigint generated always as (id)",
];

/** For each rule the score, and the columns that users are sorted by. */
const ORDERS = [
  { rule: "referrals", score: "rank_referrals", sorted: "rank_referrals, applied_at, rank_id" },
  { rule: "signup", score: "0", sorted: "applied_at, rank_id" },
  { rule: "points", score: "rank_points", sorted: "rank_points, applied_at, rank_id" },
];

/** What is added up to tell a position: people in order, in blocks of some hundred, and what has changed since. */
export const rank: Migration = {
  name: "0008_rank",
  statements: ({ bigint, only }) => {
    const inPlace = only("postgres", "with (fillfactor = 50)");
    return [
      "update users set applied_at = created_at where status = 'applied' and applied_at is null",
      ...SORTED.map((column) => only("sqlite", `alter table users ${column} virtual`)),
      only("postgres", `alter table users ${SORTED.map((column) => `${column} stored`)}`),
      ...ORDERS.map(
        ({ rule, sorted }) =>
          `create index users_by_${rule} on users (project_id, ${sorted}) where status = 'applied'`,
      ),
      // PostgreSQL counts along an index alone where nothing changed since the last vacuum.
      only(
        "postgres",
        `alter table users set (
          autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_insert_scale_factor = 0.02)`,
      ),
      // Top referrers are on the waitlist or not, but never suspended.
      "drop index users_by_share_signups",
      `create index users_by_share_signups on users (project_id, share_signups_count desc, id)
        where share_signups_count > 0 and status <> 'suspended'`,

      // How many people of the waitlist come at or behind a place in a rule's order, and before the next block.
      `create table rank_blocks (
        project_id ${bigint} not null, rule text not null,
        score ${bigint} not null, at ${bigint} not null, user_id ${bigint} not null,
        users ${bigint} not null,
        primary key (project_id, rule, score, at, user_id)) ${only("sqlite", "without rowid")} ${inPlace}`,
      // All of a waitlist. Locked by who brings its blocks up to date.
      `create table rankings (
        project_id ${bigint} primary key references projects(id), users ${bigint} not null) ${inPlace}`,

      // Who came to a place (1) or left it (-1) and is not in the blocks yet. Triggers append it within whatever changes
      // a user, so that nothing is forgotten and nobody waits for a block; it names no rule, which may change meanwhile.
      only(
        "sqlite",
        `create table rank_changes (
          id integer primary key, project_id integer not null, change integer not null,
          referrals integer not null, points integer not null, at integer not null, user_id integer not null)`,
      ),
      only("sqlite", "create index rank_changes_by_project on rank_changes (project_id)"),
      only(
        "postgres",
        `create table rank_changes (
          id bigint generated always as identity, project_id bigint not null, change bigint not null,
          referrals bigint not null, points bigint not null, at bigint not null, user_id bigint not null,
          primary key (project_id, id))
          with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, vacuum_truncate = off)`,
      ),
      ...TRIGGERS_OF_SQLITE.map((trigger) => only("sqlite", trigger)),
      ...TRIGGERS_OF_POSTGRES.map((trigger) => only("postgres", trigger)),

      // Who is there already.
      `insert into rankings (project_id, users)
        select project_id, count(*) from users where status = 'applied' group by project_id`,
      ...ORDERS.map(fillBlocks),
    ];
  },
};

const CHANGES = "rank_changes (project_id, change, referrals, points, at, user_id)";
const PLACE = ["status", "share_signups_count", "points", "applied_at"];

function changeOf(user: string, change: 1 | -1): string {
  return `${user}.project_id, ${change}, ${user}.share_signups_count, ${user}.points, ${user}.applied_at, ${user}.id`;
}

const TRIGGERS_OF_SQLITE = [
  `create trigger users_ranked after insert on users when new.status = 'applied' begin
    insert into ${CHANGES} values (${changeOf("new", 1)});
  end`,
  `create trigger users_unranked after delete on users when old.status = 'applied' begin
    insert into ${CHANGES} values (${changeOf("old", -1)});
  end`,
  `create trigger users_reranked after update of ${PLACE} on users
  when 'applied' in (old.status, new.status)
    and (${PLACE.map((column) => `old.${column} is not new.${column}`).join(" or ")})
  begin
    insert into ${CHANGES} select ${changeOf("old", -1)} where old.status = 'applied';
    insert into ${CHANGES} select ${changeOf("new", 1)} where new.status = 'applied';
  end`,
];

/** Once for all rows of a statement; of an update, whoever keeps the place cancels out. */
const TRIGGERS_OF_POSTGRES = [
  `create function rank_users() returns trigger language plpgsql as $$ begin
    if tg_op = 'INSERT' then
      insert into ${CHANGES} select ${changeOf("u", 1)} from arrived u where u.status = 'applied';
    elsif tg_op = 'DELETE' then
      insert into ${CHANGES} select ${changeOf("u", -1)} from gone u where u.status = 'applied';
    else
      insert into ${CHANGES}
      select project_id, sum(change), referrals, points, at, user_id
      from (select ${changeOf("u", -1)} from gone u where u.status = 'applied'
        union all select ${changeOf("u", 1)} from arrived u where u.status = 'applied')
        as places (project_id, change, referrals, points, at, user_id)
      group by project_id, referrals, points, at, user_id having sum(change) <> 0;
    end if;
    return null;
  end $$`,
  `create trigger users_ranked after insert on users referencing new table as arrived
    for each statement execute function rank_users()`,
  `create trigger users_unranked after delete on users referencing old table as gone
    for each statement execute function rank_users()`,
  `create trigger users_reranked after update on users referencing old table as gone new table as arrived
    for each statement execute function rank_users()`,
];

function fillBlocks({ rule, score, sorted }: (typeof ORDERS)[number]): string {
  return `insert into rank_blocks (project_id, rule, score, at, user_id, users)
    select u.project_id, '${rule}',
      case n when 1 then ${LEAST} else score end, case n when 1 then ${LEAST} else applied_at end,
      case n when 1 then 0 else u.id end,
      case when r.users - n < ${BLOCK} then r.users - n + 1 else ${BLOCK} end
    from (select project_id, ${score} as score, applied_at, id,
        row_number() over (partition by project_id order by ${sorted}) as n
      from users where status = 'applied') u
    join rankings r on r.project_id = u.project_id
    where n % ${BLOCK} = 1`;
}
