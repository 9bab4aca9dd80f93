export const QUESTION_KINDS = [
  "text",
  "long_text",
  "choice",
  "multiple_choice",
  "checkbox",
  "consent",
  "number",
  "date",
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** So many stand on one page, at most. */
export const MAX_QUESTIONS = 20;

/** What a project asks those who sign up. The answer goes to the user's custom fields. */
export interface Question {
  id: number;
  /** Of the custom field. */
  name: string;
  kind: QuestionKind;
  label: string;
  help: string;
  /** A consent always is. */
  required: boolean;
  /** What is offered, for the kinds with a choice. */
  options: readonly string[];
  /** What a consent is given to, to be read. */
  link: string | null;
  createdAt: number;
  updatedAt: number;
}

export function hasOptions(kind: QuestionKind): boolean {
  return kind === "choice" || kind === "multiple_choice";
}
