/** A command that sends the same request again, to look at how a server takes it. */
export function asCurl(url: string, headers: { readonly [name: string]: string }, body: string): string {
  const lines = [
    `curl -X POST ${quoted(url)}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    `--data-raw ${quoted(body)}`,
  ];
  return lines.join(" \\\n  ");
}

/** For a POSIX shell: nothing is special within single quotes but their end. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
