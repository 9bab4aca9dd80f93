import { invalidInput } from "../../kernel/errors.ts";
import type { HubDeps } from "../deps.ts";
import type { Definition, TaskTarget } from "./definition.ts";

/** A task to begin with: what it is for, and a draft in which the connections are still to be chosen. */
export interface Template {
  id: string;
  name: string;
  summary: string;
  draft: Definition;
}

/** The draft that a template makes in a project: a connection of the right kind is chosen where there is just one. */
export async function draftFrom({ db }: HubDeps, projectId: number, templateId: string): Promise<Definition> {
  const template = TEMPLATES.find(({ id }) => id === templateId);
  if (!template) throw invalidInput("template", `there is no template "${templateId}"`);
  const connections = await db.read.all<{ id: number; connector: string }>(
    "select id, connector from connections where project_id = $1 and deleted_at is null",
    [projectId],
  );
  const targets = template.draft.targets.map((target) => {
    const fitting = connections.filter(({ connector }) => connector === target.connector);
    return fitting.length === 1 ? { ...target, connection_id: fitting[0]?.id ?? null } : target;
  });
  return { ...template.draft, targets };
}

function onEvent(type: string, targets: TaskTarget[]): Definition {
  return {
    source: { kind: "project", connection_id: null, types: [type] },
    filter: null,
    targets,
    sample: { kind: "event_type", name: type },
  };
}

function target(
  key: string,
  connector: string,
  action: string,
  rest: Partial<Pick<TaskTarget, "settings" | "mapping" | "after">>,
): TaskTarget {
  return {
    key,
    connection_id: null,
    connector,
    action,
    settings: {},
    filter: null,
    mapping: {},
    retry: "standard",
    ...rest,
  };
}

/** What can be begun from, in the order in which it is shown. */
export const TEMPLATES: readonly Template[] = [
  {
    id: "applied-to-database-and-crm",
    name: "New users into your database and your CRM",
    summary: "A user applies: a row in your own PostgreSQL, and a contact in HubSpot.",
    draft: onEvent("tester_applied", [
      target("database", "postgres", "upsert", {
        mapping: {
          email: "{{ data.email }}",
          first_name: "{{ data.profile.first_name }}",
          last_name: "{{ data.profile.last_name }}",
        },
      }),
      target("crm", "hubspot", "save_contact", {
        mapping: {
          email: "{{ data.email }}",
          firstname: "{{ data.profile.first_name }}",
          lastname: "{{ data.profile.last_name }}",
        },
      }),
    ]),
  },
  {
    id: "activated-feature-flag",
    name: "Switch a feature on for active users",
    summary: "A user is activated: a column of the user’s row in your PostgreSQL is switched on.",
    draft: onEvent("tester_activated", [
      target("flag", "postgres", "update", {
        mapping: { email: "{{ data.email }}", beta_enabled: "{{ true }}" },
      }),
    ]),
  },
  {
    id: "referral-reward-row",
    name: "Grant a reward for each referral",
    summary: "A referral is created: a row in a table of your PostgreSQL grants the reward, once.",
    draft: onEvent("referral_created", [
      target("grant", "postgres", "insert", {
        mapping: {
          referrer_email: "{{ data.referrer.email }}",
          friend_email: "{{ data.friend.email }}",
          granted_at: "{{ $event.received_at }}",
        },
      }),
    ]),
  },
  {
    id: "unsubscribed-coupon",
    name: "Mail a coupon to whoever unsubscribes",
    summary: "A user unsubscribes: an e-mail with a code of one of your rewards goes out.",
    draft: onEvent("tester_unsubscribed", [
      target("mail", "smtp", "send_coupon", {
        mapping: {
          to: "{{ data.email }}",
          subject: "Before you go",
          text: 'Hello {{ data.profile.first_name | default: "there" }},\n\nhere is something for you: [coupon]\n',
        },
      }),
    ]),
  },
  {
    id: "reward-fulfilled",
    name: "Fulfil rewards by your own API",
    summary: "A reward is earned: a request to your API fulfils it, and then it is marked as delivered.",
    draft: onEvent("reward_earned", [
      target("fulfil", "http-request", "send", {
        settings: {
          method: "POST",
          format: "json_fields",
          names: "grant\nemail\nreward",
          success: "200-299",
        },
        mapping: {
          "field:grant": "{{ data.reward.id }}",
          "field:email": "{{ data.user.email }}",
          "field:reward": "{{ data.reward.name }}",
        },
      }),
      target("delivered", "hookline", "mark_reward_delivered", {
        after: "fulfil",
        mapping: { grant: "{{ data.reward.id }}" },
      }),
    ]),
  },
];
