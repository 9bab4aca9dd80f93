import { expect, test } from "vitest";
import { formSnippet } from "./form-snippet.ts";
import type { Question } from "./queries.ts";

const question: Question = {
  id: 1,
  name: "city",
  kind: "text",
  label: "City",
  help: "",
  required: false,
  options: [],
  link: null,
  created_at: "2026-03-02T09:30:00Z",
  updated_at: "2026-03-02T09:30:00Z",
};

test("a form asks for what the page asks for, and nothing in it is taken for HTML", () => {
  const questions: Question[] = [
    question,
    { ...question, name: "size", kind: "choice", label: "Size <S>", options: ["S & M", "L"], required: true },
    { ...question, name: "terms", kind: "consent", label: 'I "agree"', required: true },
  ];
  const action = "https://example.com/public/v1/signup?project=acme";
  expect(
    formSnippet(action, { first_name: "required", button: "Go >" }, questions),
  ).toBe(`<form method="post" action="${action}">
  <label>E-mail address <input type="email" name="email" autocomplete="email" required></label>
  <label>First name <input name="first_name" autocomplete="given-name" required></label>
  <label>City <input name="custom_fields[city]"></label>
  <label>Size &lt;S&gt; <select name="custom_fields[size]" required><option></option><option>S &amp; M</option><option>L</option></select></label>
  <label><input type="checkbox" name="custom_fields[terms]" required value="true"> I &quot;agree&quot;</label>
  <button>Go &gt;</button>
</form>`);
});
