/** A moment as a field of type datetime-local has it: in the reader's zone, to the minute. */
export function toField(at: string): string {
  const date = new Date(at);
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** What such a field means; undefined while it is empty or not whole. */
export function fromField(text: string): string | undefined {
  const date = new Date(text);
  return text === "" || Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
