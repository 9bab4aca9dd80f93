/**
 * Where somebody who signs in was going: an address of ours, or none. What a browser would read as another site's is
 * none, however it is spelled: `//evil.example`, `/\evil.example`, with a tab or dots between.
 */
export function readNext(next: string | undefined, origin: string): string | undefined {
  if (!next?.startsWith("/")) return;
  const url = URL.parse(next, origin);
  if (url?.origin !== origin || url.pathname.startsWith("//")) return;
  return url.pathname + url.search + url.hash;
}
