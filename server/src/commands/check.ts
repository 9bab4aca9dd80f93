import { explainFailure } from "../failure.ts";

/** One thing that doctor has looked at. */
export type Check = { name: string; ok: true; found: string } | { name: string; ok: false; problem: string };

export function fine(name: string, found: string): Check {
  return { name, ok: true, found };
}

/** `problem` says what is wrong and what to do about it. */
export function bad(name: string, problem: string): Check {
  return { name, ok: false, problem };
}

export function failed(name: string, error: unknown): Check {
  return bad(name, explainFailure(error) ?? String(error));
}

/** What `look` finds; what it throws is a problem. */
export async function check(name: string, look: () => Promise<Check> | Check): Promise<Check> {
  try {
    return await look();
  } catch (error) {
    return failed(name, error);
  }
}
