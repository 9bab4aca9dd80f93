import { type Html, html } from "../../kernel/html.ts";
import type { Texts } from "../settings/texts.ts";
import type { Question } from "./question.ts";

/** Beyond so many, options are a list to open. */
const MAX_RADIOS = 6;
const MAX_LINE = 255;
const MAX_LINES = 2000;

/** A field of a form as it is shown. */
export interface Field {
  /** The name that it is sent by. */
  name: string;
  label: string;
  help: string;
  required: boolean;
  /** What was sent for it, if it comes again. */
  values: readonly string[];
  /** What was wrong with that. */
  error: string | null;
  /** The first with an error, where the visitor goes on. */
  hasFocus: boolean;
}

/** The id of a field's control: errors lead there. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^\w]/g, "-")}`;
}

/** A field of one line. */
export function inputField(field: Field, texts: Texts, attributes: Html): Html {
  const { name, values } = field;
  const value = values[0] ?? "";
  return html`<div class="field">
<label for="${fieldId(name)}">${field.label}${optionalMark(field, texts)}</label>
${hint(field)}<input id="${fieldId(name)}" name="${name}" value="${value}"${attributes}${states(field)}>
${error(field)}</div>
`;
}

/** A question of the project's, as a field. */
export function questionField(question: Question, field: Field, texts: Texts): Html {
  switch (question.kind) {
    case "text":
      return inputField(field, texts, html` maxlength="${MAX_LINE}"`);
    case "number":
      return inputField(field, texts, html` type="text" inputmode="decimal"`);
    case "date":
      return inputField(field, texts, html` type="date"`);
    case "long_text":
      return longText(field, texts);
    case "choice":
      return question.options.length > MAX_RADIOS
        ? select(question, field, texts)
        : options(question, field, texts, "radio");
    case "multiple_choice":
      return options(question, field, texts, "checkbox");
    case "checkbox":
    case "consent":
      return tick(question, field);
  }
}

function longText(field: Field, texts: Texts): Html {
  const id = fieldId(field.name);
  // The line break after the tag is none of the text's (HTML, 13.2.6.4.7): one that is stays.
  return html`<div class="field">
<label for="${id}">${field.label}${optionalMark(field, texts)}</label>
${hint(field)}<textarea id="${id}" name="${field.name}" maxlength="${MAX_LINES}"${states(field)}>
${field.values[0] ?? ""}</textarea>
${error(field)}</div>
`;
}

function select(question: Question, field: Field, texts: Texts): Html {
  const id = fieldId(field.name);
  const offered = question.options.map(
    (option) => html`<option${field.values.includes(option) ? html` selected` : null}>${option}</option>`,
  );
  return html`<div class="field">
<label for="${id}">${field.label}${optionalMark(field, texts)}</label>
${hint(field)}<select id="${id}" name="${field.name}"${states(field)}><option value=""></option>${offered}</select>
${error(field)}</div>
`;
}

function options(question: Question, field: Field, texts: Texts, type: "radio" | "checkbox"): Html {
  const id = fieldId(field.name);
  const isAlone = type === "radio";
  const offered = question.options.map(
    (option, i) =>
      html`<label class="tick"><input type="${type}"${i === 0 ? html` id="${id}"` : null} name="${field.name}" value="${option}"${field.values.includes(option) ? html` checked` : null}${isAlone && field.required ? html` required` : null}${i === 0 && field.hasFocus ? html` autofocus` : null}>${option}</label>`,
  );
  return html`<fieldset class="field"${describedBy(field)}>
<legend>${field.label}${optionalMark(field, texts)}</legend>
${hint(field)}${offered}
${error(field)}</fieldset>
`;
}

function tick(question: Question, field: Field): Html {
  const id = fieldId(field.name);
  const label =
    question.link === null
      ? html`${field.label}`
      : html`<a href="${question.link}" target="_blank" rel="noopener">${field.label}</a>`;
  const isTicked = field.values.length > 0;
  return html`<div class="field">
<label class="tick"><input type="checkbox" id="${id}" name="${field.name}" value="true"${isTicked ? html` checked` : null}${states(field)}><span>${label}</span></label>
${hint(field)}${error(field)}</div>
`;
}

function optionalMark({ required }: Field, texts: Texts): Html | null {
  return required ? null : html` <small>${texts.optional}</small>`;
}

function hint({ name, help }: Field): Html | null {
  return help === "" ? null : html`<p class="hint" id="${fieldId(name)}-hint">${help}</p>\n`;
}

function error({ name, error }: Field): Html | null {
  return error === null ? null : html`<p class="error" id="${fieldId(name)}-error">${error}</p>\n`;
}

function states(field: Field): Html {
  return html`${field.required ? html` required` : null}${field.error === null ? null : html` aria-invalid="true"`}${describedBy(field)}${field.hasFocus ? html` autofocus` : null}`;
}

function describedBy({ name, help, error }: Field): Html | null {
  const ids = [
    ...(help === "" ? [] : [`${fieldId(name)}-hint`]),
    ...(error === null ? [] : [`${fieldId(name)}-error`]),
  ];
  return ids.length === 0 ? null : html` aria-describedby="${ids.join(" ")}"`;
}
