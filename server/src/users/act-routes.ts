import Type, { type Static } from "typebox";
import { inProject } from "../accounts/index.ts";
import { STATUSES } from "../events/index.ts";
import { invalidInput } from "../kernel/errors.ts";
import { type Http, idSchema, LINE } from "../kernel/http/index.ts";
import { ProjectParams, projectOf } from "../projects/index.ts";
import { type ActResult, actOnUsers, type Order } from "./act-on-users.ts";
import type { UsersDeps } from "./deps.ts";
import { GroupsInput, readGroups } from "./groups.ts";

const MAX_USERS = 1000;

const ACTS = [
  "confirm",
  "invite",
  "activate",
  "reject",
  "suspend",
  "unsuspend",
  "unsubscribe",
  "resubscribe",
  "add_to_group",
  "remove_from_group",
  "delete",
] as const satisfies readonly Order["act"][];

const ActsBody = Type.Object(
  {
    act: Type.Enum([...ACTS]),
    users: Type.Array(idSchema("A user's id."), { minItems: 1, maxItems: MAX_USERS, uniqueItems: true }),
    reason: Type.Optional(
      Type.String({
        maxLength: 255,
        ...LINE,
        description: "Why they are rejected, suspended or let back in.",
      }),
    ),
    group: Type.Optional(
      Type.String({
        ...GroupsInput.items,
        description: "Which one, for `add_to_group` and `remove_from_group`.",
      }),
    ),
  },
  { additionalProperties: false },
);

const ActResultAnswer = Type.Object({
  user_id: Type.Integer(),
  result: Type.Enum(["done", "unchanged", "refused"], { description: "`unchanged`: it was so already." }),
  status: Type.Union([Type.Enum([...STATUSES]), Type.Null()], {
    description: "The user's status now; null for somebody who is not there.",
  }),
  error: Type.Union([Type.Object({ code: Type.String(), message: Type.String() }), Type.Null()], {
    description: "Why it was refused.",
  }),
});

export function actRoutes(http: Http, deps: UsersDeps): void {
  http.route({
    method: "POST",
    url: "/api/v1/projects/:project/users/acts",
    config: { access: inProject("editor", "users:write") },
    schema: {
      tags: ["Users"],
      summary: "Do the same to many users",
      description:
        "Up to 1,000. Each is done or refused for itself, as the act for one user would be; the answer has one entry for each, in order. What is done is done together, but for deletions, which are made one by one.",
      params: ProjectParams,
      body: ActsBody,
      response: { 200: Type.Object({ data: Type.Array(ActResultAnswer) }) },
    },
    handler: async (request) => {
      const { users, ...order } = request.body;
      const results = await actOnUsers(deps, projectOf(request), readOrder(order), users);
      return { data: results.map(toWire) };
    },
  });
}

function readOrder({ act, reason, group }: Omit<Static<typeof ActsBody>, "users">): Order {
  switch (act) {
    case "add_to_group":
    case "remove_from_group":
      return { act, group: readGroup(group) };
    case "unsubscribe":
    case "resubscribe":
    case "delete":
      return { act };
    default:
      return { act, reason: reason ?? null };
  }
}

function readGroup(name: string | undefined): string {
  if (name === undefined) throw invalidInput("group", "is missing: name the group");
  const [group] = readGroups([name], "group");
  return group as string;
}

function toWire({ userId, result, status, error }: ActResult): Static<typeof ActResultAnswer> {
  return {
    user_id: userId,
    result,
    status,
    error: error && { code: error.code, message: error.message },
  };
}
