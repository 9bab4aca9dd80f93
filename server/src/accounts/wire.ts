import Type, { type Static } from "typebox";
import { NAME } from "../kernel/http/index.ts";
import { ROLES, SCOPES } from "./access.ts";
import type { Member } from "./member.ts";
import { MAX_PASSWORD, MIN_PASSWORD } from "./password.ts";
import type { OpenInvite, ProjectKey } from "./queries.ts";
import type { TeamMember } from "./team.ts";
import { KEY_KINDS } from "./token.ts";

const time = Type.String({ format: "date-time" });
const maybeTime = Type.Union([time, Type.Null()]);
const role = Type.Enum([...ROLES]);
const scopes = Type.Array(Type.Enum([...SCOPES]), { uniqueItems: true });

export const email = Type.String({ format: "email", maxLength: 254 });
export const personName = Type.String(NAME);
export const newPassword = Type.String({
  minLength: MIN_PASSWORD,
  maxLength: MAX_PASSWORD,
  description: `At least ${MIN_PASSWORD} characters.`,
});
/** A token out of one of our links. */
export const linkToken = Type.String({ minLength: 1, maxLength: 100 });

/** One that is compared, not chosen. */
const typedPassword = Type.String({ minLength: 1, maxLength: MAX_PASSWORD });

export const SignInBody = Type.Object({ email, password: typedPassword }, { additionalProperties: false });

export const LoginPatch = Type.Partial(
  Type.Object({
    name: personName,
    password: Type.Object({ current: typedPassword, new: newPassword }, { additionalProperties: false }),
  }),
  { additionalProperties: false },
);

export const AcceptBody = Type.Object(
  { token: linkToken, name: Type.Optional(personName), password: Type.Optional(newPassword) },
  { additionalProperties: false },
);

export const MemberAnswer = Type.Object({ id: Type.Integer(), email: Type.String(), name: Type.String() });
export const SignedInAnswer = Type.Object({ member: MemberAnswer });

export const InviteBody = Type.Object({ email, role }, { additionalProperties: false });
export const InviteAnswer = Type.Object({
  id: Type.Integer(),
  email: Type.String(),
  role,
  created_at: time,
  expires_at: time,
});
export const NewInviteAnswer = Type.Object({
  ...InviteAnswer.properties,
  link: Type.String({ description: "Opens once. Send it to the person: Hookline sends no e-mail for it." }),
});

export const RoleBody = Type.Object({ role }, { additionalProperties: false });
export const TeamMemberAnswer = Type.Object({
  ...MemberAnswer.properties,
  role,
  created_at: Type.String({ format: "date-time", description: "When they joined the project." }),
});

export const KeyBody = Type.Object(
  {
    name: Type.String(NAME),
    kind: Type.Enum([...KEY_KINDS], {
      default: "secret",
      description: "A publishable key may be seen by anybody, and does what the public pages do.",
    }),
    scopes: Type.Optional(
      Type.Array(Type.Enum([...SCOPES]), {
        uniqueItems: true,
        minItems: 1,
        description: "What a secret key may do; everything where it is left out.",
      }),
    ),
  },
  { additionalProperties: false },
);
export const KeyPatch = Type.Object({ name: Type.String(NAME) }, { additionalProperties: false });
export const KeyAnswer = Type.Object({
  id: Type.Integer(),
  kind: Type.Enum([...KEY_KINDS]),
  name: Type.String(),
  hint: Type.String({ description: "How it begins and ends." }),
  scopes,
  created_at: time,
  last_used_at: maybeTime,
});
export const NewKeyAnswer = Type.Object({
  ...KeyAnswer.properties,
  key: Type.String({ description: "Shown this once: it is not stored." }),
});

export function toMember({ id, email: address, name }: Member): Static<typeof MemberAnswer> {
  return { id, email: address, name };
}

export function toTeamMember(member: TeamMember): Static<typeof TeamMemberAnswer> {
  return { ...toMember(member), role: member.role, created_at: new Date(member.joinedAt).toISOString() };
}

export function toInvite(invite: OpenInvite): Static<typeof InviteAnswer> {
  return {
    id: invite.id,
    email: invite.email,
    role: invite.role,
    created_at: new Date(invite.createdAt).toISOString(),
    expires_at: new Date(invite.expiresAt).toISOString(),
  };
}

export function toKey(key: ProjectKey): Static<typeof KeyAnswer> {
  return {
    id: key.id,
    kind: key.kind,
    name: key.name,
    hint: key.hint,
    scopes: [...key.scopes],
    created_at: new Date(key.createdAt).toISOString(),
    last_used_at: key.lastUsedAt === null ? null : new Date(key.lastUsedAt).toISOString(),
  };
}
