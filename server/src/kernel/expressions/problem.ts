/** What is wrong with a template, for the person who wrote it, and where: an offset into its text, from 0. */
export interface Problem {
  readonly problem: string;
  readonly at: number;
}

/** Stops reading or working out a template. Never leaves this folder: what comes out is a `Problem`. */
export class Complaint extends Error {
  /** Null where whoever complains can't know it; then it is the filter's place. */
  readonly at: number | null;

  constructor(message: string, at: number | null = null) {
    super(message);
    this.at = at;
  }
}

/** The problem as one sentence: `Character 13: there is no filter “uper”.` Characters are counted from 1. */
export function problemText({ problem, at }: Problem): string {
  return `Character ${at + 1}: ${problem}`;
}

/** What `work` answers, or what it complained of. */
export function orProblem<Result>(work: () => Result): Result | Problem {
  try {
    return work();
  } catch (error) {
    if (error instanceof Complaint) return { problem: error.message, at: error.at ?? 0 };
    throw error;
  }
}
