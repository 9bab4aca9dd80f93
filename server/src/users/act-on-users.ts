import type { NewEvent, Status } from "../events/index.ts";
import { batch } from "../kernel/batch.ts";
import type { Tx } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Project } from "../projects/index.ts";
import { changeUsers } from "./change.ts";
import type { UsersDeps } from "./deps.ts";
import { deleteUser } from "./erase.ts";
import { lockUsers, noUser } from "./find.ts";
import { loadGroups, MAX_GROUPS } from "./groups.ts";
import { moveUsers } from "./move.ts";
import { MOVES, moveRefusal } from "./moves.ts";
import { changeSubscriptions, type SubscriptionAct } from "./unsubscribe.ts";
import type { User } from "./user.ts";

/** Deletions take transactions of their own; so many go on at a time. */
const PARALLEL_DELETIONS = 8;

/** What is to be done to each of many users. */
export type Order =
  | { act: "confirm" | "invite" | "activate" | "reject" | "suspend" | "unsuspend"; reason: string | null }
  | { act: SubscriptionAct }
  | { act: "add_to_group" | "remove_from_group"; group: string }
  | { act: "delete" };

export interface ActResult {
  userId: number;
  /** `unchanged`: it was so already. */
  result: "done" | "unchanged" | "refused";
  /** The user's status now; null for somebody who is not there. */
  status: Status | null;
  /** Why it was refused. */
  error: AppError | null;
}

/** What became of users who are there; of those in neither, nothing is different. */
interface Performed {
  done: ReadonlyMap<number, Status>;
  refused: ReadonlyMap<number, AppError>;
  events: NewEvent[];
}

/**
 * Does the same to each of the users: one transaction for all, each done or refused for itself; one result for
 * each, in order. Deletions alone are a transaction each: their traces go first, page by page.
 */
export async function actOnUsers(
  deps: UsersDeps,
  project: Project,
  order: Order,
  userIds: readonly number[],
): Promise<ActResult[]> {
  if (order.act === "delete") return deleteUsers(deps, project, userIds);
  return deps.db.transact(async (tx) => {
    const users = await lockUsers(tx, project.id, userIds);
    const performed = await perform(tx, deps, project, order, users);
    await deps.record(tx, performed.events);
    const byId = new Map(users.map((user) => [user.id, user]));
    return userIds.map((userId) => resultOf(userId, byId.get(userId), performed));
  });
}

function perform(
  tx: Tx,
  deps: UsersDeps,
  project: Project,
  order: Exclude<Order, { act: "delete" }>,
  users: readonly User[],
): Promise<Performed> {
  switch (order.act) {
    case "add_to_group":
    case "remove_from_group":
      return regroup(tx, deps, order, users);
    case "unsubscribe":
    case "resubscribe":
      return subscribe(tx, deps, project, order.act, users);
    default:
      return move(tx, deps, project, order, users);
  }
}

async function move(
  tx: Tx,
  deps: UsersDeps,
  project: Project,
  { act, reason }: Extract<Order, { reason: string | null }>,
  users: readonly User[],
): Promise<Performed> {
  const ids = users.map((user) => user.id);
  const { moved, events } = await moveUsers(tx, deps, project, act, ids, { reason });
  const done = new Map(moved.map(({ user }) => [user.id, user.status]));
  const others = users.filter((user) => !done.has(user.id));
  const refused = new Map(others.map(({ id, status }) => [id, moveRefusal(MOVES[act].wish, status)]));
  return { done, refused, events };
}

async function subscribe(
  tx: Tx,
  deps: UsersDeps,
  project: Project,
  act: SubscriptionAct,
  users: readonly User[],
): Promise<Performed> {
  const ids = users.map((user) => user.id);
  const { changed, events } = await changeSubscriptions(tx, deps, project, act, ids, "api");
  return { done: new Map(changed.map(({ id, status }) => [id, status])), refused: new Map(), events };
}

async function regroup(
  tx: Tx,
  deps: UsersDeps,
  { act, group }: Extract<Order, { group: string }>,
  users: readonly User[],
): Promise<Performed> {
  const groups = await loadGroups(
    tx,
    users.map((user) => user.id),
  );
  const isFull = ({ id }: User) => {
    const mine = groups.get(id) ?? [];
    return act === "add_to_group" && mine.length >= MAX_GROUPS && !mine.includes(group);
  };
  const changed = await changeUsers(
    tx,
    deps,
    users.filter((user) => !isFull(user)),
    (person) => {
      const others = person.groups.filter((name) => name !== group);
      return { groups: act === "add_to_group" ? [...others, group].sort() : others };
    },
  );
  const differing = changed.filter(({ event }) => event !== null);
  return {
    done: new Map(differing.map(({ user }) => [user.id, user.status])),
    refused: new Map(users.filter(isFull).map((user) => [user.id, tooManyGroups(user)])),
    events: differing.flatMap(({ event }) => event ?? []),
  };
}

function tooManyGroups({ id }: User): AppError {
  return new AppError(
    "limit_reached",
    `User ${id} is in ${MAX_GROUPS} groups already, the most there can be. Remove the user from one first.`,
  );
}

function resultOf(userId: number, user: User | undefined, { done, refused }: Performed): ActResult {
  if (!user) return { userId, result: "refused", status: null, error: noUser(userId) };
  const error = refused.get(userId);
  if (error) return { userId, result: "refused", status: user.status, error };
  const status = done.get(userId);
  return { userId, result: status ? "done" : "unchanged", status: status ?? user.status, error: null };
}

async function deleteUsers(
  deps: UsersDeps,
  project: Project,
  userIds: readonly number[],
): Promise<ActResult[]> {
  const take = batch((ids: number[]) => Promise.all(ids.map((userId) => deleteOne(deps, project, userId))), {
    size: 1,
    parallel: PARALLEL_DELETIONS,
  });
  return Promise.all(userIds.map(take));
}

async function deleteOne(deps: UsersDeps, project: Project, userId: number): Promise<ActResult> {
  try {
    await deleteUser(deps, project, userId);
    return { userId, result: "done", status: null, error: null };
  } catch (error) {
    if (!(error instanceof AppError) || error.status >= 500) throw error;
    return { userId, result: "refused", status: null, error };
  }
}
