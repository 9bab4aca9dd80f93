import type { InputError } from "../../kernel/errors.ts";
import { type Html, html } from "../../kernel/html.ts";
import { type Field, fieldId, inputField, questionField } from "../questions/field.ts";
import type { PageModel } from "../settings/directory.ts";
import type { Form } from "./visitor-input.ts";

export interface FormState {
  /** What was sent, where it comes again; else what the address says. */
  sent: Form;
  /** What is wrong with that, by the member it is about. */
  errors: readonly InputError[];
  /** What is wrong, where it is none of the fields. */
  problem: string | null;
}

/** What visitors don't type: whose link they came by, and from where. */
export const HIDDEN_FIELDS = [
  "ref",
  "http_referrer",
  "utm_source",
  "utm_medium",
  "utm_campaign",
  "utm_term",
  "utm_content",
] as const;

interface PlacedField {
  field: Field;
  html: Html;
}

/** The form, which needs no script. */
export function signUpForm(project: { slug: string }, model: PageModel, state: FormState): Html {
  const fields = placeFields(model, state);
  const hidden = HIDDEN_FIELDS.flatMap((name) => {
    const [value = ""] = valuesOf(state.sent, name);
    return value === "" ? [] : [html`<input type="hidden" name="${name}" value="${value}">\n`];
  });
  return html`<form method="post" action="/public/v1/signup?project=${project.slug}">
${summary(model, state, fields)}${hidden}${fields.map((one) => one.html)}<button>${model.texts.button}</button>
</form>`;
}

function placeFields(model: PageModel, state: FormState): PlacedField[] {
  const { settings, texts, questions } = model;
  let isFocusGiven = false;
  const place = (
    path: string,
    about: Pick<Field, "name" | "label" | "help" | "required">,
    show: (field: Field) => Html,
  ) => {
    const error = state.errors.find((one) => one.path === path)?.message ?? null;
    const hasFocus = error !== null && !isFocusGiven;
    isFocusGiven ||= hasFocus;
    const field = { ...about, values: valuesOf(state.sent, about.name), error, hasFocus };
    return { field, html: show(field) };
  };
  const email = { name: "email", label: texts.email_label, help: "", required: true };
  const placed = [
    place("email", email, (field) =>
      inputField(field, texts, html` type="email" maxlength="254" autocomplete="email" spellcheck="false"`),
    ),
  ];
  if (settings.first_name !== "hidden") {
    const required = settings.first_name === "required";
    const name = { name: "first_name", label: texts.first_name_label, help: "", required };
    placed.push(
      place("profile.first_name", name, (field) =>
        inputField(field, texts, html` maxlength="255" autocomplete="given-name"`),
      ),
    );
  }
  for (const question of questions) {
    const about = { ...question, name: `custom_fields[${question.name}]` };
    placed.push(
      place(`custom_fields.${question.name}`, about, (field) => questionField(question, field, texts)),
    );
  }
  return placed;
}

/** All that is wrong, each leading to its field. */
function summary({ texts }: PageModel, { problem }: FormState, fields: readonly PlacedField[]): Html | null {
  const wrong = fields.filter(({ field }) => field.error !== null);
  if (problem === null && wrong.length === 0) return null;
  const entries = wrong.map(
    ({ field }) => html`<li><a href="#${fieldId(field.name)}">${field.label}: ${field.error}</a></li>`,
  );
  return html`<div class="alert" role="alert"><p>${problem ?? texts.error_title}</p>${wrong.length > 0 ? html`<ul>${entries}</ul>` : null}</div>
`;
}

function valuesOf(sent: Form, name: string): readonly string[] {
  const value = Object.hasOwn(sent, name) ? sent[name] : undefined;
  return value === undefined ? [] : [value].flat();
}
