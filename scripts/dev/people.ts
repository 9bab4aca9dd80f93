import type { Random } from "../../server/src/testing/random.ts";

const FIRST = ["Ada", "Grace", "Alan", "Edsger", "Barbara", "Donald", "Margaret", "Radia", "Tim", "Hedy"];
const LAST = [
  "Okafor",
  "Lindqvist",
  "Tanaka",
  "Moreau",
  "Silva",
  "Novak",
  "Haddad",
  "Byrne",
  "Kaya",
  "Weber",
];
const EMPLOYERS = ["Acme", "Globex", "Initech", "Umbrella", "Hooli", "Stark Industries"];
const COUNTRIES = ["Sweden", "Japan", "France", "Brazil", "Nigeria", "Germany", "Ireland", "Türkiye"];
const GROUPS = ["Beta testers", "Investors", "Press", "Students"];
const SOURCES: readonly (readonly [source: string, medium: string])[] = [
  ["producthunt", "referral"],
  ["newsletter", "email"],
  ["google", "organic"],
  ["google", "cpc"],
  ["x", "social"],
  ["linkedin", "social"],
];

export interface Person {
  email: string;
  profile: { [field: string]: string };
  custom_fields: { [name: string]: string | number | boolean };
  groups: string[];
}

/** Somebody made up, who differs from everybody with another number. */
export function makeUp(number: number, random: Random): Person {
  const [first, last] = [random.pick(FIRST), random.pick(LAST)];
  const [source, medium] = random.pick(SOURCES);
  return {
    email: `${first}.${number}@example.com`.toLowerCase(),
    profile: {
      first_name: first,
      last_name: last,
      country: random.pick(COUNTRIES),
      ...(random.chance(0.4) ? { employer: random.pick(EMPLOYERS) } : {}),
      ...(random.chance(0.8) ? { utm_source: source, utm_medium: medium, utm_campaign: "launch" } : {}),
    },
    custom_fields: { team_size: 1 + random.int(40), wants_news: random.chance(0.5) },
    groups: random.chance(0.25) ? [random.pick(GROUPS)] : [],
  };
}
