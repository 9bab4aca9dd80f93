import { catalogue, PROFILE_FIELDS } from "../../events/index.ts";
import { textAt } from "./answers.ts";
import {
  type Connector,
  Refusal,
  type RunInput,
  type TargetField,
  type TargetKind,
  type Values,
} from "./connector.ts";
import { actsByRest, type RemoteActs } from "./hookline-rest.ts";
import { type Call, openApi } from "./http-api.ts";
import type { Io, UserRef } from "./io.ts";
import { given, refuseUnmapped, text } from "./required.ts";

const ELSEWHERE = { field: "where", in: ["elsewhere"] } as const;

const auth: Connector["auth"] = [
  {
    id: "where",
    label: "Which project",
    kind: "choice",
    required: true,
    initial: "here",
    options: [
      { value: "here", label: "This project" },
      { value: "elsewhere", label: "A project of another installation" },
    ],
  },
  {
    id: "url",
    label: "Address",
    kind: "url",
    required: true,
    address: true,
    placeholder: "https://hookline.example.com",
    when: ELSEWHERE,
  },
  { id: "project", label: "Project", kind: "text", required: true, placeholder: "acme", when: ELSEWHERE },
  { id: "key", label: "Secret key", kind: "secret", required: true, placeholder: "hl_sk_…", when: ELSEWHERE },
];

const USER: TargetField = {
  id: "user",
  label: "User",
  type: "text",
  required: true,
  help: "The user’s e-mail address or number.",
  suggestion: "{{ data.email }}",
};

export const hookline: Connector = {
  id: "hookline",
  name: "Hookline",
  summary: "Act on the users of this waitlist, or hear from and act on another one.",
  category: "waitlist",
  keywords: ["waitlist", "user", "referral", "points", "reward", "goal"],
  auth,
  help: [
    "Acting on this project needs nothing more. Its own events are a source without a connection, too.",
    "For another installation, make a secret key there under “Settings”, “API keys”, with the scopes project:read and users:write.",
  ],
  async check(io, connection) {
    if (connection.where !== "elsewhere") return "This project is right here.";
    const call = await openApi(REST, io, connection);
    const project = textAt(await call({ path: "" }), "name");
    if (project !== "") return `The key works for “${project}”.`;
    throw new Refusal("no", "invalid_answer", "Something answers at this address, but it is no Hookline");
  },
  source: {
    schemes: ["standard", "prefinery"],
    rules: { scheme: "standard", type_path: "type" },
    steps: [
      "In the other Hookline open “Webhooks” and press “Add a URL”.",
      "Paste {url}, choose the events, and press “Add”.",
      "Copy its secret (whsec_…) and enter it here.",
      "Press “Send a test” there.",
    ],
    samples: [...catalogue.values()].map(({ type, displayName, sample }) => ({
      type,
      label: displayName,
      body: { id: 123, type, data: sample, created_at: 1772443800 },
    })),
  },
  targets: [
    act({
      id: "save_user",
      name: "Add or change a user",
      summary: "Adds a user, or changes the one with this address.",
      fields: [
        {
          id: "email",
          label: "E-mail address",
          type: "text",
          required: true,
          suggestion: "{{ data.email }}",
        },
        ...PROFILE_FIELDS.map((id) => ({ id, label: labelOf(id), type: "text" }) as const),
        { id: "custom_fields", label: "Custom fields", type: "json", help: 'Like {"plan": "yearly"}' },
      ],
      async run(acts, { values }) {
        const { email: _, ...fields } = given(values);
        const output = await acts.saveUser({ email: text(values, "email"), fields });
        return { summary: `Saved ${text(values, "email")}`, output };
      },
    }),
    act({
      id: "add_points",
      name: "Give points",
      summary: "Adds to a user’s balance, or takes from it below zero. Once for each run.",
      fields: [
        USER,
        { id: "points", label: "Points", type: "number", required: true },
        { id: "reason", label: "Reason", type: "text" },
      ],
      async run(acts, { values, idempotencyKey }) {
        const points = Number(values.points);
        if (!Number.isInteger(points))
          throw new Refusal(
            "no",
            "invalid_value",
            `Points are whole numbers, and ${text(values, "points")} is none`,
          );
        const reason = text(values, "reason") || "bonus";
        const output = await acts.addPoints({ user: userOf(values), points, reason, idempotencyKey });
        return { summary: `Gave ${text(values, "user")} ${points} points`, output };
      },
    }),
    act({
      id: "reach_goal",
      name: "Tell that a goal was reached",
      summary: "Tells that a user did something, such as a purchase. Once for each run.",
      fields: [USER, { id: "goal", label: "Goal", type: "text", required: true, help: "Its name: purchase" }],
      async run(acts, { values, idempotencyKey }) {
        const goal = text(values, "goal");
        const output = await acts.reachGoal({ user: userOf(values), goal, idempotencyKey });
        return { summary: `${text(values, "user")} reached “${goal}”`, output };
      },
    }),
    act({
      id: "mark_reward_delivered",
      name: "Mark a reward as delivered",
      summary: "Tells that the user has got what was earned.",
      fields: [
        {
          id: "grant",
          label: "Grant",
          type: "number",
          required: true,
          help: "The number of what was earned, as the event “Reward Earned” has it.",
          suggestion: "{{ data.reward.id }}",
        },
      ],
      async run(acts, { values }) {
        const output = await acts.markRewardDelivered({ grant: Number(values.grant) });
        return { summary: `Marked grant ${text(values, "grant")} as delivered`, output };
      },
    }),
  ],
};

const REST = {
  name: "The other Hookline",
  auth,
  open: (connection: Values) => ({
    base: `${text(connection, "url").replace(/\/+$/, "")}/api/v1/projects/${encodeURIComponent(text(connection, "project"))}`,
    headers: { authorization: `Bearer ${text(connection, "key")}` },
  }),
  reason: ["detail"],
  later: (_: number, body: unknown) => textAt(body, "code") === "idempotency_key_in_use",
};

/** Something to do to a project, this one or another. */
interface Act extends Pick<TargetKind, "id" | "name" | "summary"> {
  fields: readonly TargetField[];
  run(acts: RemoteActs, input: RunInput): ReturnType<TargetKind["run"]>;
}

function act({ id, name, summary, fields, run }: Act): TargetKind {
  return {
    id,
    name,
    summary,
    settings: [],
    fields: () => fields,
    async run(io, input) {
      refuseUnmapped(fields, input.values);
      return run(await actsOf(io, input.connection), input);
    },
  };
}

async function actsOf(io: Io, connection: Values): Promise<RemoteActs> {
  if (connection.where !== "elsewhere") return io.project;
  const call: Call = await openApi(REST, io, connection);
  return actsByRest(call);
}

function userOf(values: Values): UserRef {
  const user = text(values, "user");
  return /^\d+$/.test(user) ? { id: Number(user) } : { email: user };
}

function labelOf(field: string): string {
  const words = field.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
