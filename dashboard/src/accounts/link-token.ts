/** The secret of a one-time link. It stands in the fragment, which no server and no proxy's log sees. */
export function takeToken(): string {
  return new URLSearchParams(location.hash.slice(1)).get("token") ?? "";
}
