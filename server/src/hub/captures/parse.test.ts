import { describe, expect, test } from "vitest";
import { parseBody } from "./parse.ts";

const JSON_TYPE = "application/json";
const FORM = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data; boundary=xYzZY";

function parse(body: string | Buffer, type: string | null) {
  const { kind, data, note } = parseBody(Buffer.from(body), type);
  return { kind, data: JSON.parse(JSON.stringify(data)), note };
}

function parts(...all: string[]): string {
  return `${all.map((part) => `--xYzZY\r\n${part}\r\n`).join("")}--xYzZY--\r\n`;
}

const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

describe("a body is read as what it is", () => {
  test.each<[string, string | Buffer, string | null, string, unknown, RegExp | null]>([
    ["JSON", '{"a":[1,"é"]}', JSON_TYPE, "json", { a: [1, "é"] }, null],
    ["JSON with a mark before it", '\ufeff{"a":1}', `${JSON_TYPE}; charset=utf-8`, "json", { a: 1 }, null],
    ["JSON of a vendor's type", "[]", "application/vnd.github+json", "json", [], null],
    ["JSON that is one number", " 42 ", JSON_TYPE, "json", 42, null],
    ["JSON called text", '{"a":1}', "text/plain", "json", { a: 1 }, /sent as text\/plain, and reads as JSON/],
    ["JSON called a form, as curl does", '{"a":"b=c&d"}', FORM, "json", { a: "b=c&d" }, /reads as JSON/],
    ["JSON without a type", '{"a":1}', null, "json", { a: 1 }, /without a content type/],
    [
      "whole numbers that are too long to be exact",
      '{"id":12345678901234567890,"ids":[-9007199254740993],"n":9007199254740991,"x":1.2345678901234567}',
      JSON_TYPE,
      "json",
      { id: "12345678901234567890", ids: ["-9007199254740993"], n: 9007199254740991, x: 1.2345678901234567 },
      null,
    ],
    ["JSON with half of a pair in it", '{"a":"\\ud800"}', JSON_TYPE, "json", { a: "\ud800" }, null],
    ["JSON with NUL in it", '{"a":"\\u0000"}', JSON_TYPE, "json", { a: "\0" }, null],
    ["what is called JSON and isn't", '{"a":', JSON_TYPE, "text", '{"a":', /can't be read as JSON/],
    ["JSON 64 levels deep", nested(64), JSON_TYPE, "json", JSON.parse(nested(64)), null],
    ["JSON deeper than that", nested(65), JSON_TYPE, "text", nested(65), /more than 64 levels/],
    [
      "brackets in a text",
      `["${"[".repeat(100)}\\"${"{".repeat(100)}"]`,
      JSON_TYPE,
      "json",
      expect.any(Array),
      null,
    ],
    [
      "XML",
      '<a id="1"><b>x</b><b>y</b><c/></a>',
      "text/xml",
      "xml",
      { a: { "@id": "1", b: ["x", "y"], c: "" } },
      null,
    ],
    [
      "XML with text beside",
      "<a>one<b>2</b><![CDATA[<3>]]></a>",
      "application/xml",
      "xml",
      { a: { b: "2", "#text": "one<3>" } },
      null,
    ],
    ["XML called text", "<a>1</a>", "text/plain", "xml", { a: "1" }, /reads as XML/],
    ["XML's own entities", "<a>&lt;&#65;&amp;</a>", "text/xml", "xml", { a: "<A&" }, null],
    [
      "XML with an entity of its own",
      '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      "text/xml",
      "text",
      expect.any(String),
      /can't be read as XML/,
    ],
    [
      "XML that asks for a file",
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      "text/xml",
      "text",
      expect.any(String),
      /XML/,
    ],
    [
      "XML deeper than 64 levels",
      `${"<a>".repeat(65)}${"</a>".repeat(65)}`,
      "text/xml",
      "text",
      expect.any(String),
      /XML/,
    ],
    ["a web page", "<p>Hello<br>there", "text/html", "text", "<p>Hello<br>there", null],
    ["a form", "a=1&b=x+y%21&a=2&c", FORM, "form", { a: ["1", "2"], b: "x y!", c: "" }, null],
    [
      "a form with brackets",
      "data[email]=a%40b.c&data[tags][]=x&data[tags][]=y",
      FORM,
      "form",
      { data: { email: "a@b.c", tags: ["x", "y"] } },
      null,
    ],
    [
      "a form whose names contradict each other",
      "a=1&a[b]=2&[c]=3&d[]e=4",
      FORM,
      "form",
      { a: "1", "a[b]": "2", "[c]": "3", "d[]e": "4" },
      null,
    ],
    ["a form with a bad escape", "a=%zz%", FORM, "form", { a: "%zz%" }, null],
    [
      "a form of a thousand and one fields",
      "a=1&".repeat(1001),
      FORM,
      "text",
      expect.any(String),
      /as a form/,
    ],
    [
      "parts",
      parts(
        'Content-Disposition: form-data; name="a"\r\n\r\nx\r\ny',
        'content-disposition: form-data; name="data[b]"\r\n\r\n',
      ),
      MULTIPART,
      "multipart",
      { a: "x\r\ny", data: { b: "" } },
      null,
    ],
    [
      "a file among parts",
      `preamble\r\n${parts('Content-Disposition: form-data; name="f"; filename="a \\"b\\".png"\r\nContent-Type: image/png\r\n\r\nPNG')}`,
      MULTIPART,
      "multipart",
      { f: { filename: 'a "b".png', content_type: "image/png", size: 3 } },
      null,
    ],
    ["no parts", "--xYzZY--", MULTIPART, "multipart", {}, null],
    [
      "parts without an end",
      "--xYzZY\r\nContent-Disposition: form-data; name=a\r\n\r\nx",
      MULTIPART,
      "text",
      expect.any(String),
      /no parts that can be read/,
    ],
    ["parts without a boundary", parts("x"), "multipart/form-data", "text", expect.any(String), /no parts/],
    ["a part without a name", parts("x: y\r\n\r\nz"), MULTIPART, "text", expect.any(String), /no parts/],
    ["text", "Hello", "text/plain", "text", "Hello", null],
    [
      "text in another charset",
      Buffer.from([0x4b, 0xf6, 0x6c, 0x6e]),
      "text/plain; charset=iso-8859-1",
      "text",
      "Köln",
      null,
    ],
    ["text of no known type", "Hello", "???", "text", "Hello", null],
    ["nothing", "", JSON_TYPE, "empty", null, null],
    ["bytes", Buffer.from([0xff, 0xd8, 0xff]), "image/jpeg", "binary", null, null],
    ["JSON that is not UTF-8", Buffer.from([0x22, 0xff, 0x22]), JSON_TYPE, "binary", null, /not text/],
    ["a charset that nobody knows", "{}", `${JSON_TYPE}; charset=klingon`, "binary", null, /not text/],
  ])("%s", (_, body, type, kind, data, note) => {
    const parsed = parse(body, type);
    expect(parsed).toEqual({ kind, data, note: note === null ? null : expect.stringMatching(note) });
  });
});

test.each([
  ["JSON", '{"__proto__":{"admin":true},"constructor":1}', JSON_TYPE],
  ["a form", "__proto__[admin]=true&constructor=1", FORM],
  ["XML", "<__proto__ constructor='1'><admin>true</admin></__proto__>", "text/xml"],
  ["parts", parts('content-disposition: form-data; name="__proto__"\r\n\r\n{"admin":true}'), MULTIPART],
  [
    "parts beside a file",
    parts(
      'content-disposition: form-data; name="f"; filename="a"\r\n\r\nx',
      'content-disposition: form-data; name="f[__proto__][admin]"\r\n\r\ntrue',
      'content-disposition: form-data; name="f[constructor][prototype][admin]"\r\n\r\ntrue',
      'content-disposition: form-data; name="__proto__"\r\n\r\nx',
    ),
    MULTIPART,
  ],
])("a member called __proto__ is data like any other in %s", (_, body, type) => {
  const { data } = parseBody(Buffer.from(body), type);
  expect(Object.keys(data as object)).toContain("__proto__");
  expect((data as { admin?: unknown }).admin).toBeUndefined();
  expect(({} as { admin?: unknown }).admin).toBeUndefined();
  expect(JSON.stringify(data)).toContain('"__proto__":');
});

test("bombs are read, or not, in one pass: a second look at each byte would take minutes", () => {
  const MEGABYTE = 1024 * 1024;
  const ONE_PASS_US = 10_000_000; // a hundred times what it takes: the process may collect garbage meanwhile
  const FILE = 'content-disposition: form-data; name="f"; filename="f"';
  const attributes = (count: number) => Array.from({ length: count }, (_, i) => `a${i}="1"`).join(" ");
  const bombs: [string, string][] = [
    ["[".repeat(MEGABYTE), JSON_TYPE],
    ['{"a":'.repeat(MEGABYTE / 5), JSON_TYPE],
    [`"${"\\".repeat(MEGABYTE)}`, JSON_TYPE],
    ["<a>".repeat(MEGABYTE / 3), "text/xml"],
    [`<r>${"<a/>".repeat(MEGABYTE / 4)}</r>`, "text/xml"],
    ["a[".repeat(MEGABYTE / 2), FORM],
    [`a${"[b]".repeat(MEGABYTE / 3)}=1`, FORM],
    ["&".repeat(MEGABYTE), FORM],
    ["--xYzZY\r\n".repeat(MEGABYTE / 9), MULTIPART],
    [`--xYzZY\r\ncontent-disposition: form-data${"; name=".repeat(MEGABYTE / 8)}`, MULTIPART],
    [
      parts(...Array<string>(125).fill(`${FILE}\r\ncontent-type: a${" ".repeat(8000)}a\u0001b\r\n\r\nx`)),
      MULTIPART,
    ],
    [`<a ${attributes((10 * MEGABYTE) / 12)}/>`, "text/xml"],
    [`<a b="${"&lt;".repeat(MEGABYTE / 4)}">${"&#65;".repeat(10_000)}</a>`, "text/xml"],
    [`<!DOCTYPE a [${'<!ENTITY a "b">'.repeat(MEGABYTE / 15)}]><a/>`, "text/xml"],
    [`<a>${"<![CDATA[".repeat(MEGABYTE / 9)}</a>`, "text/xml"],
    [`<a>${"x<!--y-->".repeat(MEGABYTE / 9)}</a>`, "text/xml"],
    [`[${"1".repeat(MEGABYTE)}]`, JSON_TYPE],
  ];
  for (const [body, type] of bombs) {
    const before = process.cpuUsage();
    expect(parse(body, type).kind).toMatch(/text|form|multipart|xml|json/);
    expect([body.slice(0, 20), process.cpuUsage(before).user]).toEqual([
      body.slice(0, 20),
      expect.toSatisfy((us: number) => us < ONE_PASS_US),
    ]);
  }
});
