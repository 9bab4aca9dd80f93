import { type UseFormReturnType, useForm } from "@mantine/form";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { adoptSaved } from "./adopt-saved.ts";

const BEFORE = { name: "Ada", texts: { title: "Hello" } };

describe.each(["controlled", "uncontrolled"] as const)("a %s form, once it is saved,", (mode) => {
  function edited(): { form: UseFormReturnType<typeof BEFORE>; sent: typeof BEFORE } {
    const forms: UseFormReturnType<typeof BEFORE>[] = [];
    renderToString(createElement(() => void forms.push(useForm({ mode, initialValues: BEFORE }))));
    const [form] = forms;
    if (form === undefined) throw new Error("No form was rendered.");
    form.setFieldValue("name", "Grace ");
    return { form, sent: form.getValues() };
  }
  const saved = { ...BEFORE, name: "Grace" };

  test("holds what the server has of it", () => {
    const { form, sent } = edited();
    adoptSaved(form, sent, saved);
    expect(form.getValues()).toEqual(saved);
    expect(form.isDirty()).toBe(false);
  });

  test("keeps what was typed on meanwhile, as unsaved", () => {
    const { form, sent } = edited();
    form.setFieldValue("texts.title", "Welcome");
    adoptSaved(form, sent, saved);
    expect(form.getValues()).toEqual({ ...sent, texts: { title: "Welcome" } });
    expect(form.isDirty()).toBe(true);
    form.reset();
    expect(form.getValues()).toEqual(saved);
  });

  test("is unsaved where somebody typed again what stood there before", () => {
    const { form, sent } = edited();
    form.setFieldValue("name", BEFORE.name);
    expect(form.isDirty()).toBe(false);
    adoptSaved(form, sent, saved);
    expect(form.getValues()).toEqual(BEFORE);
    expect(form.isDirty()).toBe(true);
  });

  test("is saved where somebody typed on, and then took it back", () => {
    const { form, sent } = edited();
    form.setFieldValue("name", "Grace H");
    form.setFieldValue("name", "Grace");
    adoptSaved(form, sent, saved);
    expect(form.isDirty()).toBe(false);
  });
});
