import type { Connector } from "../queries.ts";

interface Findable extends Pick<Connector, "name" | "summary" | "category"> {
  keywords: readonly string[];
}

/**
 * Those in which every word of `text` begins a word of what is written about them; what is found by its name stands
 * first, and else they keep their order.
 */
export function findConnectors<Found extends Findable>(connectors: readonly Found[], text: string): Found[] {
  const sought = wordsOf(text);
  const isIn = (written: string) => {
    const words = wordsOf(written);
    return sought.every((word) => words.some((other) => other.startsWith(word)));
  };
  const found = connectors.filter(({ name, summary, category, keywords }) =>
    isIn([name, summary, category, ...keywords].join(" ")),
  );
  const byName = found.filter(({ name }) => isIn(name));
  return [...byName, ...found.filter((one) => !byName.includes(one))];
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
