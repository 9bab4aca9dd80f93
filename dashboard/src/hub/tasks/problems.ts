import { HooklineError } from "@hookline/sdk";
import type { Task } from "./queries.ts";

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * What keeps a draft from being published, by its path. It is told once publishing was tried: who begins isn't met by
 * red fields. What only the other systems know is told by the refusal, until the draft is another.
 */
export function problemsOf(
  { problems }: Task,
  wasTried: boolean,
  refusal: unknown,
): ReadonlyMap<string, string> {
  if (!wasTried) return NONE;
  const refused = hasProblems(refusal) ? refusal.errors : [];
  return new Map([...problems, ...refused].map(({ path, message }) => [path, message]));
}

/** Whether a refusal says what is to be done at which field. */
export function hasProblems(refusal: unknown): refusal is HooklineError {
  return refusal instanceof HooklineError && refusal.errors.length > 0;
}

/** The first of what is said of a part of the draft, or within it. */
export function problemWithin(problems: ReadonlyMap<string, string>, path: string): string | undefined {
  for (const [at, message] of problems) if (at === path || at.startsWith(`${path}.`)) return message;
  return undefined;
}
