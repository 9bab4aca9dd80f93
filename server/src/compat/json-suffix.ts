const SUFFIXED = /^(\/api\/v2\/[^?]*?)\.json(?=\/?(\?|$))/;

/** Old scripts ask for `/api/v2/….json`: the same without. */
export function withoutJsonSuffix(url: string): string {
  return url.startsWith("/api/v2/") ? url.replace(SUFFIXED, "$1") : url;
}
