import type { Column } from "./queries.ts";

export const CUSTOM_PREFIX = "custom_fields.";
/** The choice of a column that is passed over. */
export const PASSED_OVER = "";

const PERSON = {
  email: "E-mail address",
  full_name: "Full name",
  first_name: "First name",
  last_name: "Last name",
  status: "Status",
  applied_at: "Signed up at",
  groups: "Groups",
  referral_code: "Referral code",
  referred_by: "Brought by (code or e-mail)",
};

const PROFILE = {
  telephone: "Telephone",
  employer: "Employer",
  jobtitle: "Job title",
  gender: "Gender",
  age: "Age",
  address_line1: "Address, line 1",
  address_line2: "Address, line 2",
  city: "City",
  state: "State",
  postal_code: "Postal code",
  country: "Country",
  facebook_username: "Facebook name",
  linkedin_username: "LinkedIn name",
  twitter_username: "X name",
};

const ORIGIN = {
  ip: "IP address",
  http_referrer: "Page they came from",
  utm_source: "UTM source",
  utm_medium: "UTM medium",
  utm_campaign: "UTM campaign",
  utm_term: "UTM term",
  utm_content: "UTM content",
};

const LABELS: { readonly [target: string]: string } = { ...PERSON, ...PROFILE, ...ORIGIN };

const options = (labels: object) =>
  Object.entries(labels).map(([value, label]) => ({ value, label: String(label) }));

/** What a column can be said to mean; as a custom field it keeps the name that it has. */
export function optionsFor({ name, to }: Column) {
  const custom = to?.startsWith(CUSTOM_PREFIX)
    ? to
    : CUSTOM_PREFIX + name.replace(CUSTOM_PREFIX, "").slice(0, 64);
  return [
    {
      group: "This column",
      items: [
        { value: PASSED_OVER, label: "Leave it out" },
        { value: custom, label: targetLabel(custom) },
      ],
    },
    { group: "The person", items: options(PERSON) },
    { group: "Profile", items: options(PROFILE) },
    { group: "Where they came from", items: options(ORIGIN) },
  ];
}

export function targetLabel(target: string | null): string {
  if (target === null) return "Left out";
  if (target.startsWith(CUSTOM_PREFIX)) return `Custom field “${target.slice(CUSTOM_PREFIX.length)}”`;
  return LABELS[target] ?? target;
}

/** The mapping with another meaning of one column; whichever had that meaning is left out. */
export function remapped(columns: readonly Column[], place: number, choice: string): (string | null)[] {
  const target = choice === PASSED_OVER ? null : choice;
  return columns.map(({ to }, i) => {
    if (i === place) return target;
    return to === target ? null : to;
  });
}
