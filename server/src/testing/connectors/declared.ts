import { describe, expect, test } from "vitest";
import { at } from "../../hub/connectors/answers.ts";
import type { Connector, Field } from "../../hub/connectors/connector.ts";

/** What every connector owes to whoever fills its forms in: a name for everything, and sentences that lead on. */
export function itIsDeclaredWell(connector: Connector): void {
  const { id, auth, help, source, targets = [] } = connector;

  test("has a name, a sentence on what it is good for, and ids that can be stored for good", () => {
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(connector.name.trim()).not.toBe("");
    expect(connector.summary).toMatch(/^\p{Lu}.{10,}\.$/u);
    expect(targets.map((target) => target.id).filter((it) => !/^[a-z][a-z0-9_]*$/.test(it))).toEqual([]);
    expect(new Set(targets.map((target) => target.id)).size).toBe(targets.length);
    expect(targets.filter(({ name, summary }) => name === "" || summary.length < 10)).toEqual([]);
    expect(source !== undefined || targets.length > 0).toBe(true);
  });

  test("says where to find what has to be filled in", () => {
    const needed = auth.filter((field) => field.required && field.kind !== "choice");
    if (needed.length > 0) expect(help.length).toBeGreaterThan(0);
    expect(help.filter((sentence) => !/^[\p{Lu}“].{20,}[.)]$/u.test(sentence))).toEqual([]);
  });

  test("labels every field, and every choice can be made", () => {
    const forms = [auth, ...targets.map(({ settings }) => settings)];
    expect(forms.flatMap((fields) => fields.flatMap((field) => faultsOf(field, fields)))).toEqual([]);
    expect(auth.filter(({ discovered }) => discovered)).toEqual([]);
    const undiscovered = targets.filter(
      ({ settings, options }) => settings.some(({ discovered }) => discovered) && !options,
    );
    expect(undiscovered.map((target) => target.id)).toEqual([]);
  });

  test("names the fields that say where its secrets are sent, so that these don't go elsewhere unasked", () => {
    const places = auth.filter((field) => field.kind === "url" || ["host", "port"].includes(field.id));
    expect(places.filter(({ address }) => !address).map((field) => field.id)).toEqual([]);
  });

  if (!source) return;
  describe("as a source", () => {
    test("leads to a first request, step by step, with the URL where it is pasted", () => {
      expect(source.steps.join("\n")).toContain("{url}");
      expect(source.steps.filter((step) => !/^\p{Lu}.{5,}\.$/su.test(step))).toEqual([]);
    });

    test("names a scheme that it offers, with all that it needs", () => {
      const { scheme, header } = { scheme: undefined, header: undefined, ...source.rules };
      expect(source.schemes.length).toBeGreaterThan(0);
      if (scheme !== undefined) expect(source.schemes[0]).toBe(scheme);
      if (scheme === "hmac" || scheme === "header") expect(header).toMatch(/^[a-z0-9-]+$/);
    });

    test("has samples that are JSON, of the type that they say", () => {
      for (const { type, label, body } of source.samples ?? []) {
        expect(JSON.parse(JSON.stringify(body))).toEqual(body);
        expect(label).not.toBe("");
        const path = source.rules?.type_path;
        if (path) expect(at(body, path)).toBe(type);
      }
      const types = (source.samples ?? []).map(({ type }) => type);
      expect(new Set(types).size).toBe(types.length);
    });
  });
}

function faultsOf(field: Field, all: readonly Field[]): string[] {
  const { id, label, kind, options, discovered, when, initial } = field;
  const faults = [
    [!/^[a-z][a-z0-9_]*$/.test(id), "has an id that can't be stored"],
    [!/^[\p{Lu}…]/u.test(label.trim()), "has no label, or one that begins small"],
    [all.filter((it) => it.id === id).length > 1, "is there twice"],
    [kind === "choice" && !discovered && (options ?? []).length < 2, "leaves nothing to choose"],
    [kind === "secret" && initial !== undefined, "is secret and comes filled in"],
    [when !== undefined && !all.some((it) => it.id === when.field), "depends on a field that isn't there"],
    [
      kind === "choice" && initial !== undefined && !(options ?? []).some(({ value }) => value === initial),
      "starts with what can't be chosen",
    ],
  ] as const;
  return faults.filter(([is]) => is).map(([, fault]) => `${id} ${fault}`);
}
