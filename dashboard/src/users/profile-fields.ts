import type { User } from "./queries.ts";

export type ProfileField = keyof User["profile"];

/** The profile as people read it and fill it in. */
export const PROFILE_SECTIONS = {
  person: {
    first_name: "First name",
    last_name: "Last name",
    gender: "Gender",
    age: "Age",
    employer: "Employer",
    jobtitle: "Job title",
    telephone: "Telephone",
  },
  address: {
    address_line1: "Address",
    address_line2: "Address, second line",
    postal_code: "Postal code",
    city: "City",
    state: "State",
    country: "Country",
  },
  networks: {
    facebook_username: "Facebook",
    linkedin_username: "LinkedIn",
    twitter_username: "X (Twitter)",
  },
  source: {
    http_referrer: "Came from page",
    utm_source: "Campaign source",
    utm_medium: "Campaign medium",
    utm_campaign: "Campaign",
    utm_term: "Campaign term",
    utm_content: "Campaign content",
    ip: "IP address",
  },
} as const satisfies { [section: string]: { [field in ProfileField]?: string } };

export type ProfileSection = keyof typeof PROFILE_SECTIONS;

/** A section's fields with their labels, in order. */
export function fieldsOf(section: ProfileSection): [ProfileField, string][] {
  return Object.entries(PROFILE_SECTIONS[section]) as [ProfileField, string][];
}
