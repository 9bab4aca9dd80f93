const MAX_EDITS = 3;

/** The name that was probably meant: at most three letters, and half of them, added, dropped or changed; null where none is that near. */
export function closestName(name: string, known: readonly string[]): string | null {
  const ranked = known.map((candidate) => ({ candidate, edits: editDistance(name, candidate) }));
  const [nearest] = ranked.sort((one, other) => one.edits - other.edits);
  return nearest && nearest.edits <= Math.min(MAX_EDITS, name.length / 2) ? nearest.candidate : null;
}

/** Levenshtein distance, one row of the table at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [above, letter] of Array.from(from).entries()) {
    const next = [above + 1];
    for (let at = 1; at <= to.length; at++) {
      const changed = cell(row, at - 1) + (letter === to[at - 1] ? 0 : 1);
      next.push(Math.min(changed, cell(row, at) + 1, cell(next, at - 1) + 1));
    }
    row = next;
  }
  return cell(row, to.length);
}

function cell(row: readonly number[], at: number): number {
  return row[at] as number;
}
