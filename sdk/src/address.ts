/** The values of a path's or a query's parameters. */
export type Values = { readonly [name: string]: unknown };

/** Where Hookline runs, without a slash at the end, so that the API's paths can follow. A path of its own stays. */
export function baseOf(baseUrl: string): string {
  const isInPage = typeof location !== "undefined";
  if (baseUrl === "" && isInPage) return "";
  const url = URL.parse(baseUrl, isInPage ? location.href : undefined);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
    throw new TypeError(
      `baseUrl must be where Hookline runs, like "https://hooks.example.com"; it is ${JSON.stringify(baseUrl)}.`,
    );
  }
  return baseUrl.replace(/\/+$/, "");
}

/** The address of a call. */
export function addressOf(base: string, path: string, params: Values = {}, query: Values = {}): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => segment(name, params[name]));
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => [name, String(value)]);
  return pairs.length > 0 ? `${base}${filled}?${new URLSearchParams(pairs)}` : `${base}${filled}`;
}

/** A value between two slashes. What would make the path another one (`..` leads up) is refused. */
function segment(name: string, value: unknown): string {
  const text = value === undefined || value === null ? "" : String(value);
  if (text === "" || text === "." || text === "..") {
    throw new TypeError(`The path's parameter ${name} can't be ${JSON.stringify(text)}.`);
  }
  return encodeURIComponent(text);
}
