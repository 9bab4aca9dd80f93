import Type, { type Static } from "typebox";
import { invalidInput } from "../kernel/errors.ts";
import { idSchema } from "../kernel/http/index.ts";
import { FilterQuery, readEmail, readGroups } from "../users/index.ts";
import { type Audience, type AudienceFilter, INVITABLE } from "./audience.ts";
import { MAX_PEOPLE } from "./find-audience.ts";

const { unsubscribed: _, status: _all, ...filterMembers } = FilterQuery;

/** Whom a wave invites, as the API says it. */
export const AudienceWire = Type.Object(
  {
    kind: Type.Enum(["top", "group", "filter", "wave"], {
      description:
        "`top`: the first `count` of the waitlist, as it stands when the wave begins. `group`, `filter`: who is in a group, or matches a filter. `wave`: whom an earlier wave invited and who have not come, invited again with the same codes.",
    }),
    count: Type.Optional(
      Type.Union([Type.Integer({ minimum: 1, maximum: MAX_PEOPLE }), Type.Null()], {
        description: `Only the first so many, in the order of the waitlist; who isn't on it comes behind. No wave has more than ${MAX_PEOPLE} people.`,
      }),
    ),
    group: Type.Optional(Type.String({ minLength: 1, maxLength: 64, description: "For `group`." })),
    filter: Type.Optional(
      Type.Object(
        {
          ...filterMembers,
          status: Type.Optional(
            Type.Enum([...INVITABLE], { description: "Left out: users who are applied or imported." }),
          ),
        },
        { additionalProperties: false, description: "For `filter`: as the list of users has them." },
      ),
    ),
    wave: Type.Optional(idSchema("For `wave`: its id.")),
  },
  { additionalProperties: false },
);

export function readAudience(input: Static<typeof AudienceWire>): Audience {
  const { kind, count, group, filter, wave } = input;
  const given = Object.entries({ count, group, filter, wave }).flatMap(([name, value]) =>
    value === undefined ? [] : [name],
  );
  const strange = given.find((name) => !TAKES[kind].includes(name));
  if (strange) throw invalidInput(`audience.${strange}`, `is not for the kind "${kind}": leave it out`);
  switch (kind) {
    case "top":
      return { kind, count: needed("count", count ?? undefined, "how many") };
    case "group":
      return { kind, group: readGroup(needed("group", group, "which group")), count: count ?? null };
    case "filter":
      return { kind, filter: readFilter(needed("filter", filter, "which users")), count: count ?? null };
    case "wave":
      return { kind, wave: needed("wave", wave, "which wave") };
  }
}

/** What each kind says beside itself. */
const TAKES: { readonly [kind in Audience["kind"]]: readonly string[] } = {
  top: ["count"],
  group: ["group", "count"],
  filter: ["filter", "count"],
  wave: ["wave"],
};

function needed<T>(member: string, value: T | undefined, what: string): T {
  if (value === undefined) throw invalidInput(`audience.${member}`, `is missing: say ${what}`);
  return value;
}

function readGroup(name: string): string {
  const [group] = readGroups([name], "audience.group");
  return group as string;
}

/** What can't be read is refused now, and not when the wave begins. */
function readFilter(filter: AudienceFilter): AudienceFilter {
  if (filter.email !== undefined) readEmail(filter.email, "audience.filter.email");
  return filter;
}
