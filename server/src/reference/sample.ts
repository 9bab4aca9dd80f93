import type { JsonSchema } from "../kernel/http/index.ts";

const MAX_DEPTH = 6;

/** What stands in samples where a schema tells no more than that it is text. */
const TEXT_OF: { [member: string]: string } = {
  code: "launch-party",
  description: "Our CRM",
  email: "bruce@example.com",
  endpoint_url: "https://example.com/hooks",
  event_type: "tester_created",
  events: "tester_created",
  friend: "selina@example.com",
  groups: "press",
  hint: "hl_sk_…4f2a",
  invitation_code: "k7m2xq9d4t",
  key: "hl_sk_…",
  name: "Acme",
  password: "correct horse battery staple",
  referral_code: "5f3a9c01be",
  secret: "whsec_…",
  share_link: "https://hookline.example.com/r/5f3a9c01be",
  slug: "acme",
  type: "tester_created",
  url: "https://example.com/hooks",
  webhook_id: "evt_01k8zq6h2v5w9x4y7b3n0m8c6d",
};

/** The same for numbers, where 1 would look odd. */
const NUMBER_OF: { [member: string]: number } = {
  age: 35,
  duration_ms: 84,
  friend_invitations: 5,
  idle_after_days: 90,
  retention_days: 30,
  status_code: 200,
};

const TEXT_BY_FORMAT: { [format: string]: string } = {
  "date-time": "2026-03-02T09:30:00Z",
  email: "bruce@example.com",
};

/** Finds what a pointer points to. */
export type Resolve = (schema: JsonSchema) => JsonSchema;

/**
 * A value that fits a schema, to show what it looks like: with the members that must be there, or the first
 * where none must. `name` is the member's own.
 */
export function sampleOf(schema: JsonSchema, resolve: Resolve, name = "", depth = 0): unknown {
  const found = resolve(schema);
  if (found.examples) return found.examples[0];
  const fixed = found.const ?? found.default ?? found.enum?.[0];
  if (fixed !== undefined) return fixed;
  const [first] = found.anyOf ?? [];
  if (first) return sampleOf(first, resolve, name, depth);
  switch ([found.type].flat()[0]) {
    case "object":
      return depth < MAX_DEPTH ? sampleObject(found, resolve, depth) : {};
    case "array":
      return found.items && depth < MAX_DEPTH ? [sampleOf(found.items, resolve, name, depth + 1)] : [];
    case "integer":
    case "number":
      return Math.max(found.minimum ?? 1, NUMBER_OF[name] ?? 1);
    case "boolean":
      return true;
    case "string":
      return TEXT_BY_FORMAT[found.format ?? ""] ?? TEXT_OF[name] ?? "…";
    default:
      return null;
  }
}

function sampleObject(schema: JsonSchema, resolve: Resolve, depth: number): unknown {
  const members = Object.entries(schema.properties ?? {});
  const needed = members.filter(([name]) => schema.required?.includes(name));
  const shown = needed.length > 0 ? needed : members.slice(0, 1);
  return Object.fromEntries(
    shown.map(([name, member]) => [name, sampleOf(member, resolve, name, depth + 1)]),
  );
}
