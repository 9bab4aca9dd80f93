import type { paths } from "@hookline/sdk";
import type { Read } from "../api.ts";

type Acts = paths["/api/v1/projects/{project}/users/acts"]["post"];
export type Order = Acts["requestBody"]["content"]["application/json"];
export type Act = Order["act"];
type Result = Acts["responses"][200]["content"]["application/json"]["data"][number];
/** What a user's status may allow, and more than that the dashboard doesn't offer. */
export type Move = Exclude<
  Read<"/api/v1/projects/{project}/users/{user}">["allowed_acts"][number],
  "checkin"
>;

/** What an act is called before and after it is done. */
export const ACT_WORDS: { readonly [act in Act]: { label: string; done: string } } = {
  confirm: { label: "Confirm the address", done: "confirmed" },
  invite: { label: "Invite", done: "invited" },
  activate: { label: "Activate", done: "activated" },
  reject: { label: "Reject", done: "rejected" },
  suspend: { label: "Suspend", done: "suspended" },
  unsuspend: { label: "Let back in", done: "let back in" },
  unsubscribe: { label: "Unsubscribe from mail", done: "unsubscribed" },
  resubscribe: { label: "Send mail again", done: "subscribed again" },
  add_to_group: { label: "Add to a group", done: "added" },
  remove_from_group: { label: "Remove from a group", done: "removed" },
  delete: { label: "Delete", done: "deleted" },
};

const count = new Intl.NumberFormat();

/** What became of many users, in a few short sentences: "12 invited. 1 not: is active." */
export function summarize(act: Act, results: readonly Result[]): string {
  const of = (result: Result["result"]) => results.filter((one) => one.result === result);
  const refused = of("refused");
  const alike: { [reason: string]: Result[] } = {};
  for (const one of refused) {
    const reason = `${one.error?.code} ${one.status}`;
    alike[reason] = [...(alike[reason] ?? []), one];
  }
  const groups = Object.values(alike);
  const reasons = groups.map((ones) => {
    const reason = reasonOf(ones[0] as Result, ones.length);
    return groups.length === 1 ? reason : `${count.format(ones.length)} ${reason}`;
  });
  const sentences = [
    `${count.format(of("done").length)} ${ACT_WORDS[act].done}.`,
    of("unchanged").length > 0 && `${count.format(of("unchanged").length)} already so.`,
    refused.length > 0 && `${count.format(refused.length)} not: ${reasons.join(", ")}.`,
  ];
  return sentences.filter(Boolean).join(" ");
}

function reasonOf({ error, status }: Result, refused: number): string {
  const are = refused === 1 ? "is" : "are";
  if (error?.code === "move_not_allowed" && status) return `${are} ${status}`;
  if (error?.code === "not_found") return `${are} no longer there`;
  if (error?.code === "limit_reached") return `${are} in as many groups as there can be`;
  return error?.message.replace(/\.$/, "") ?? "";
}
