import type { paths } from "@hookline/sdk";
import type { Question } from "./queries.ts";

type NewQuestion =
  paths["/api/v1/projects/{project}/questions"]["post"]["requestBody"]["content"]["application/json"];
type QuestionChange =
  paths["/api/v1/projects/{project}/questions/{question}"]["patch"]["requestBody"]["content"]["application/json"];
export type Kind = Question["kind"];

/** What each kind of question is called. */
export const KIND_LABELS: { readonly [kind in Kind]: string } = {
  text: "Short text",
  long_text: "Long text",
  choice: "Choice of one",
  multiple_choice: "Choice of several",
  checkbox: "Checkbox",
  number: "Number",
  date: "Date",
  consent: "Consent",
};

/** What can be added as a question; a consent is added as such. */
export const QUESTION_KINDS = (Object.keys(KIND_LABELS) as Kind[]).filter((kind) => kind !== "consent");

/** A question as fields hold it: options a line each. */
export interface QuestionValues {
  kind: Kind;
  label: string;
  help: string;
  required: boolean;
  options: string;
  link: string;
}

export function hasOptions(kind: Kind): boolean {
  return kind === "choice" || kind === "multiple_choice";
}

export function newQuestion(kind: Kind): QuestionValues {
  return { kind, label: "", help: "", required: kind === "consent", options: "", link: "" };
}

export function valuesOf({ kind, label, help, required, options, link }: Question): QuestionValues {
  return { kind, label, help, required, options: options.join("\n"), link: link ?? "" };
}

/** What is sent of the values: only what the kind has. */
export function changeOf({ kind, label, help, required, options, link }: QuestionValues): QuestionChange {
  return {
    label: label.trim(),
    help: help.trim(),
    required,
    options: hasOptions(kind) ? linesOf(options) : [],
    link: kind === "consent" && link.trim() !== "" ? link.trim() : null,
  };
}

export function creationOf(values: QuestionValues): NewQuestion {
  return { ...changeOf(values), kind: values.kind, label: values.label.trim() };
}

function linesOf(text: string): string[] {
  return [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
}

/** The list with one of it a place further up (-1) or down (1). */
export function moved<Item>(items: readonly Item[], item: Item, by: 1 | -1): Item[] {
  const from = items.indexOf(item);
  const others = items.filter((one) => one !== item);
  return others.toSpliced(Math.max(0, from + by), 0, item);
}

/** The list with one of it in the place of another. */
export function placed<Item>(items: readonly Item[], item: Item, at: Item): Item[] {
  const others = items.filter((one) => one !== item);
  return item === at ? [...items] : others.toSpliced(items.indexOf(at), 0, item);
}
