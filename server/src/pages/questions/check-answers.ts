import type { InputError } from "../../kernel/errors.ts";
import type { CustomFieldsInput } from "../../users/index.ts";
import type { Texts } from "../settings/texts.ts";
import type { Question } from "./question.ts";

type Answer = CustomFieldsInput[string];
type Fault = "required" | "consent" | "choice" | "number" | "date" | "too_long";
type Read = { value: Answer } | { fault: Fault };

const MAX_LINE = 255;
const MAX_LINES = 2000;
const NUMBER = /^[-+]?\d{1,15}(\.\d{1,9})?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const YES = ["on", "true", "yes", "1"];
const NO = ["off", "false", "no", "0"];

/**
 * The answers as they are kept, and what is wrong with the others, in the words of the page. A form brings text alone:
 * a number or a tick is told by its question. What nobody asked for is passed on as it came.
 */
export function checkAnswers(
  questions: readonly Question[],
  answers: CustomFieldsInput,
  texts: Texts,
): { answers: CustomFieldsInput; errors: InputError[] } {
  const kept: CustomFieldsInput = { ...answers };
  const errors: InputError[] = [];
  for (const question of questions) {
    const given = answers[question.name];
    const read = isNothing(given) ? readNothing(question) : readAnswer(question, given);
    if ("fault" in read) {
      errors.push({ path: `custom_fields.${question.name}`, message: texts[`error_${read.fault}`] });
    } else if (read.value === null) delete kept[question.name];
    else kept[question.name] = read.value;
  }
  return { answers: kept, errors };
}

function isNothing(answer: Answer | undefined): answer is null | undefined {
  if (answer === undefined || answer === null) return true;
  return typeof answer === "string" ? answer.trim() === "" : Array.isArray(answer) && answer.length === 0;
}

function readNothing({ kind, required }: Question): Read {
  if (kind === "consent") return { fault: "consent" };
  return required ? { fault: "required" } : { value: null };
}

function readAnswer({ kind, options, required }: Question, given: NonNullable<Answer>): Read {
  switch (kind) {
    case "text":
      return readText(given, MAX_LINE);
    case "long_text":
      return readText(given, MAX_LINES);
    case "choice":
      return typeof given === "string" && options.includes(given) ? { value: given } : { fault: "choice" };
    case "multiple_choice": {
      const chosen = [given].flat();
      const isOffered = chosen.every((one) => typeof one === "string" && options.includes(one));
      return isOffered ? { value: [...new Set(chosen as string[])] } : { fault: "choice" };
    }
    case "checkbox":
    case "consent":
      return readTick(kind, given, required);
    case "number":
      return readNumber(given);
    case "date":
      return isDate(given) ? { value: given } : { fault: "date" };
  }
}

function readText(given: NonNullable<Answer>, maxLength: number): Read {
  const text = [given].flat().join("\n");
  return text.length > maxLength ? { fault: "too_long" } : { value: text };
}

function readTick(kind: "checkbox" | "consent", given: NonNullable<Answer>, required: boolean): Read {
  const word = String(given).toLowerCase();
  if (YES.includes(word)) return { value: true };
  if (kind === "consent") return { fault: "consent" };
  if (required) return { fault: "required" };
  return NO.includes(word) ? { value: false } : { fault: "choice" };
}

function readNumber(given: NonNullable<Answer>): Read {
  if (typeof given === "number") return { value: given };
  const text = typeof given === "string" ? given.trim() : "";
  return NUMBER.test(text) ? { value: Number(text) } : { fault: "number" };
}

function isDate(given: NonNullable<Answer>): given is string {
  if (typeof given !== "string" || !DATE.test(given)) return false;
  const at = Date.parse(`${given}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(given);
}
