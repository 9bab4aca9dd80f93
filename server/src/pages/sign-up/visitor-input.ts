import Type, { type Static } from "typebox";
import { PROFILE_FIELDS, type ProfileField } from "../../events/index.ts";
import { CustomFieldsInput, ProfileInput, type VisitorInput } from "../../users/index.ts";

const MAX_ADDRESS = 320;
const MAX_CODE = 64;
const MAX_REFERRER = 2000;
/** What an address or a code is written in. */
const PLAIN = /^[\x21-\x7e]+$/;

/** What a visitor may say. The address of the visitor's machine is not among it: that is seen. */
export const VisitorBody = Type.Object(
  {
    email: Type.String({ maxLength: MAX_ADDRESS }),
    profile: Type.Optional(ProfileInput),
    custom_fields: Type.Optional(CustomFieldsInput),
    ref: Type.Optional(
      Type.String({ maxLength: MAX_CODE, description: "The referral code of who brought you." }),
    ),
  },
  { additionalProperties: false },
);
type VisitorBody = Static<typeof VisitorBody>;

/** A form as it is sent: a name that comes more than once has a list. */
export type Form = { [name: string]: string | string[] };

const CUSTOM = /^custom_fields\[([^\]]+)\]$/;

/**
 * What a plain HTML form says: `email`, `ref`, profile fields by their names, and `custom_fields[name]`.
 * A form may have more for its own ends; that is passed over, and so is what was left empty.
 */
export function readForm(form: Form): VisitorBody {
  const profile: { [field in ProfileField]?: string } = {};
  const customFields: VisitorBody["custom_fields"] = {};
  for (const [name, value] of Object.entries(form)) {
    if (value === "") continue;
    const custom = CUSTOM.exec(name)?.[1];
    if (custom !== undefined && custom !== "__proto__") customFields[custom] = value;
    else if (isProfileField(name)) profile[name] = one(value);
  }
  const ref = one(form.ref ?? "");
  return {
    email: one(form.email ?? ""),
    profile,
    custom_fields: customFields,
    ...(ref === "" ? {} : { ref: ref.slice(0, MAX_CODE) }),
  };
}

/** What the request shows beside what the visitor says: passed over where it can't be kept, as nobody typed it. */
export interface Seen {
  ip: string;
  referer: string | undefined;
  /** From the cookie that a share link left. */
  referralCode: string | undefined;
}

export function toVisitorInput(body: VisitorBody, seen: Seen): VisitorInput {
  const { profile = {}, custom_fields: customFields = {}, ref } = body;
  const { ip, referer, referralCode } = seen;
  return {
    email: body.email,
    profile: {
      ...profile,
      http_referrer: profile.http_referrer ?? plain(referer)?.slice(0, MAX_REFERRER) ?? null,
      ip,
    },
    customFields,
    referralCodes: [ref, plain(referralCode)?.slice(0, MAX_CODE)],
  };
}

function isProfileField(name: string): name is ProfileField {
  return (PROFILE_FIELDS as readonly string[]).includes(name);
}

function plain(text: string | undefined): string | undefined {
  return PLAIN.test(text ?? "") ? text : undefined;
}

/** Of what was said more than once, the first. */
export function one(value: string | string[]): string {
  return typeof value === "string" ? value : (value[0] ?? "");
}
