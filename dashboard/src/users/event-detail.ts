type Json = { [member: string]: unknown };

/** What is worth knowing of an event before its payload is opened; null: its name says all. `userId`: whose timeline it stands in. */
export function eventDetail(type: string, data: unknown, userId: number): string | null {
  if (!isObject(data)) return null;
  if (type.startsWith("referral_")) return otherOf(data, userId);
  if (Array.isArray(data.changed)) return data.changed.map(fieldName).join(", ");
  if (typeof data.reason === "string" && data.reason !== "") return data.reason;
  return null;
}

/** A friend sees who brought them, and who brought somebody sees the friend. */
function otherOf({ referrer, friend }: Json, userId: number): string | null {
  if (!isObject(referrer) || !isObject(friend)) return null;
  return friend.id === userId ? `by ${nameOf(referrer)}` : nameOf(friend);
}

function nameOf({ email }: Json): string {
  return typeof email === "string" && email !== "" ? email : "somebody who is gone";
}

/** `custom_fields.size` is the project's own `size`. */
function fieldName(name: unknown): string {
  return String(name)
    .replace(/^custom_fields\./, "")
    .replaceAll("_", " ");
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
