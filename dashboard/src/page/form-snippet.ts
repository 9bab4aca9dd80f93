import type { PageFields } from "./page-fields.ts";
import type { Question } from "./queries.ts";

/** A plain HTML form for a page of one's own, which signs people up as the hosted page does. */
export function formSnippet(
  action: string,
  { first_name, button }: { first_name: PageFields["first_name"]; button: string },
  questions: readonly Question[],
): string {
  const fields = [
    labelled("E-mail address", `<input type="email" name="email" autocomplete="email" required>`),
    ...(first_name === "hidden"
      ? []
      : [
          labelled(
            "First name",
            `<input name="first_name" autocomplete="given-name"${requiredIf(first_name === "required")}>`,
          ),
        ]),
    ...questions.map(fieldFor),
  ];
  return `<form method="post" action="${escaped(action)}">
${fields.map((field) => `  ${field}`).join("\n")}
  <button>${escaped(button)}</button>
</form>`;
}

function fieldFor(question: Question): string {
  const { kind, label, options, required } = question;
  const name = `name="${escaped(`custom_fields[${question.name}]`)}"`;
  const states = `${name}${requiredIf(required)}`;
  switch (kind) {
    case "long_text":
      return labelled(label, `<textarea ${states}></textarea>`);
    case "choice":
      return labelled(
        label,
        `<select ${states}><option></option>${options.map((one) => `<option>${escaped(one)}</option>`).join("")}</select>`,
      );
    case "multiple_choice":
      return `<fieldset><legend>${escaped(label)}</legend>${options
        .map(
          (one) => `<label><input type="checkbox" ${name} value="${escaped(one)}"> ${escaped(one)}</label>`,
        )
        .join("")}</fieldset>`;
    case "checkbox":
    case "consent":
      return `<label><input type="checkbox" ${states} value="true"> ${escaped(label)}</label>`;
    case "number":
      return labelled(label, `<input type="number" step="any" ${states}>`);
    case "date":
      return labelled(label, `<input type="date" ${states}>`);
    case "text":
      return labelled(label, `<input ${states}>`);
  }
}

function labelled(label: string, control: string): string {
  return `<label>${escaped(label)} ${control}</label>`;
}

function requiredIf(required: boolean): string {
  return required ? " required" : "";
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
