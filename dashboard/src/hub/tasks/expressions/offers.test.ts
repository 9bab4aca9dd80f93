import { describe, expect, test } from "vitest";
import type { ExpressionFilter } from "../queries.ts";
import {
  fieldsOf,
  isWritten,
  nextOf,
  type Offer,
  offersAt,
  pastClosing,
  withOffer,
  writtenAs,
} from "./offers.ts";
import { type Place, placeAt } from "./place.ts";

const DATA = {
  data: {
    email: "ada@example.com",
    profile: { first_name: "Ada", "Your city?": "Turin" },
    items: [{ name: "Mug" }, { name: "Shirt" }],
  },
  $event: { id: 7 },
  $body: { data: { email: "ada@example.com" } },
};
const FIELDS = fieldsOf(DATA);
const FILTERS = [
  filter("upper", "Capital letters", "In capital letters."),
  filter("default", "Something where there is nothing", "Something else.", true),
  filter("round", "Round", "A number rounded."),
];

function filter(name: string, label: string, summary: string, required = false): ExpressionFilter {
  const argument = { name: "more", summary: "More.", required, repeated: false };
  return { name, label, summary, arguments: required ? [argument] : [], examples: [] };
}

/** Where the `^` stands, and the template without it. */
function at(written: string): { template: string; caret: number; place: Place } {
  const caret = written.indexOf("^");
  const template = written.replace("^", "");
  return { template, caret, place: placeAt(template, caret) as Place };
}

const offered = (written: string) => offersAt(at(written).place, FIELDS, FILTERS);
const show = (written: { template: string; caret: number } | null) =>
  written && `${written.template.slice(0, written.caret)}^${written.template.slice(written.caret)}`;

describe("what is offered", () => {
  test("the fields of the sample, with what they hold; of a list the first entry's; of the whole nothing twice", () => {
    expect(FIELDS.map(({ path, shown }) => [path, shown])).toEqual([
      ["data", "3 fields"],
      ["data.email", "ada@example.com"],
      ["data.profile", "2 fields"],
      ["data.profile.first_name", "Ada"],
      ['data.profile["Your city?"]', "Turin"],
      ["data.items", "2 entries"],
      ["data.items[0]", "1 field"],
      ["data.items[0].name", "Mug"],
      ["$event", "1 field"],
      ["$event.id", "7"],
      ["$body", "1 field"],
    ]);
  });

  test("what came in long or deep is not read to its end", () => {
    const long = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`f${i}`, i]));
    expect(fieldsOf(long)).toHaveLength(500);
    expect(offersAt(at("{{ ^").place, fieldsOf(long), [])).toHaveLength(50);
    let deep: unknown = "end";
    for (let i = 0; i < 5000; i++) deep = { in: deep };
    expect(fieldsOf(deep).length).toBeLessThan(20);
  });

  test.each([
    [
      "{{ ^",
      [
        "data.email",
        "data.profile.first_name",
        'data.profile["Your city?"]',
        "data.items",
        "data.items[0].name",
        "$event.id",
      ],
    ],
    ["{{ data.p^", ["data.profile.first_name", 'data.profile["Your city?"]', "data.profile"]],
    ["{{ NAME^", ["data.items[0].name", "data.profile.first_name"]],
    ["{{ your^", ['data.profile["Your city?"]']],
    ["{{ data.email^ }}", []],
    ["{{ shoe^", []],
    ["{{ a | ^", ["upper", "default", "round"]],
    ["{{ a | ro^", ["round"]],
    ["{{ a | number^", ["round"]],
    ["{{ a | capital^", ["upper"]],
    ["{{ a | default: ^", []],
    ["{{ a | default: ema^", ["data.email"]],
    ['{{ "em^', []],
  ])("at %s: %j", (written, paths) => {
    expect(offered(written).map(writtenAs)).toEqual(paths);
  });
});

describe("what choosing it yields", () => {
  const choose = (written: string, name: string) => {
    const { template, place } = at(written);
    const offers: Offer[] = [
      ...FIELDS.map((field) => ({ kind: "field", field }) as const),
      ...FILTERS.map((one) => ({ kind: "filter", filter: one }) as const),
    ];
    const offer = offers.find((one) => writtenAs(one) === name);
    return offer && show(withOffer(template, place, offer));
  };

  test.each([
    ["{{^", "data.email", "{{ data.email^ }}"],
    ["Dear {{ ema^, hello", "data.email", "Dear {{ data.email^ }}, hello"],
    ["{{ em^ail | upper }}", "data.email", "{{ data.email^ | upper }}"],
    ["{{^}}", "data.email", "{{ data.email^ }}"],
    ["{{ ^ }}", 'data.profile["Your city?"]', '{{ data.profile["Your city?"]^ }}'],
    ["{{ a |^ }}", "upper", "{{ a | upper^ }}"],
    ["{{ a |^", "upper", "{{ a | upper^ }}"],
    ["{{ a | de^ }}", "default", "{{ a | default: ^ }}"],
    ["{{ a | de^: 1 }}", "default", "{{ a | default^: 1 }}"],
    ["{{ a | default: em^ }}", "data.email", "{{ a | default: data.email^ }}"],
  ])("%s, %s: %s", (written, name, whole) => {
    expect(choose(written, name)).toBe(whole);
  });
});

test.each([
  ["{{ a}^ }}", "{{ a }^}"],
  ["{{ a }}^}", "{{ a }}^"],
  ['{{ a | default: "}" }^ }}', '{{ a | default: "}"  }^}'],
  ['{"x": {{ a}^}', null],
  ["{{ a }}}^}}", null],
  ["}^}}", null],
  ["{{ a }^", null],
])("a brace typed where one stands: %s becomes %s", (typed, whole) => {
  const { template, caret } = at(typed);
  expect(show(pastClosing(template, caret))).toBe(whole);
});

test.each([
  ["{{ data.email^ }}", true],
  ["{{ data.emai^ }}", false],
  ["{{ ^ }}", false],
  ["{{ a | upper^ }}", true],
  ["{{ upper^ }}", false],
])("%s stands there in full: %j", (written, isThere) => {
  expect(isWritten(at(written).place, FIELDS, FILTERS)).toBe(isThere);
});

test.each([
  [0, 1, 1],
  [2, 1, 0],
  [0, -1, 2],
  [-1, 1, 0],
  [-1, -1, 2],
] as const)("of three, from %i by %i to %i", (active, step, next) => {
  expect(nextOf(active, step, 3)).toBe(next);
});
