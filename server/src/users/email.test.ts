import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEmail } from "./email.ts";

const canonical = (text: string) => readEmail(text).canonical;

describe("one mailbox has one canonical address", () => {
  test.each([
    // Everywhere: lower case, no space around, one form of each letter.
    ["Bruce@Example.COM", "bruce@example.com"],
    ["  bruce@example.com\n", "bruce@example.com"],
    ["JOSÉ@example.com", "josé@example.com"],
    ["jose\u0301@example.com", "jos\u00e9@example.com"],
    ["bruce.wayne+news@example.com", "bruce.wayne+news@example.com"],
    ["o'brien@example.ie", "o'brien@example.ie"],
    ["a!#$%&'*/=?^_`{|}~-b@example.com", "a!#$%&'*/=?^_`{|}~-b@example.com"],
    // Domains beyond ASCII.
    ["info@MÜNCHEN.example", "info@xn--mnchen-3ya.example"],
    ["info@xn--mnchen-3ya.example", "info@xn--mnchen-3ya.example"],
    ["用户@例子.广告", "用户@xn--fsqu00a.xn--4rr70v"],
    // Gmail: dots, tags, and two names of the house.
    ["Bruce.Wayne@gmail.com", "brucewayne@gmail.com"],
    ["b.r.u.c.e+a+b@gmail.com", "bruce@gmail.com"],
    ["bruce.wayne+x@googlemail.com", "brucewayne@gmail.com"],
    ["bruce-wayne@gmail.com", "bruce-wayne@gmail.com"],
    // Microsoft: tags; dots count, and each domain is a house of its own.
    ["bruce.wayne+x@outlook.com", "bruce.wayne@outlook.com"],
    ["bruce+x@Hotmail.co.uk", "bruce@hotmail.co.uk"],
    ["bruce+x@live.nl", "bruce@live.nl"],
    ["bruce+x@msn.com", "bruce@msn.com"],
    ["bruce+x@outlook.example", "bruce+x@outlook.example"],
    // Apple: three names of one house.
    ["bruce+x@me.com", "bruce@icloud.com"],
    ["bruce@mac.com", "bruce@icloud.com"],
    ["bruce.wayne@icloud.com", "bruce.wayne@icloud.com"],
    // Fastmail: tags, and names as subdomains.
    ["bruce+shop@fastmail.com", "bruce@fastmail.com"],
    ["shop@bruce.fastmail.com", "bruce@fastmail.com"],
    ["bruce@fastmail.fm", "bruce@fastmail.fm"],
    // Proton: dots, hyphens and underscores are overlooked, and the domains are one.
    ["bruce.way-ne_x+y@protonmail.com", "brucewaynex@proton.me"],
    ["brucewaynex@pm.me", "brucewaynex@proton.me"],
    // Yahoo: what follows a hyphen is a keyword.
    ["bruce-shop@yahoo.com", "bruce@yahoo.com"],
    ["bruce.wayne+x-y@yahoo.co.uk", "bruce.wayne@yahoo.co.uk"],
    ["bruce-shop@ymail.com", "bruce@ymail.com"],
    ["bruce-shop@yahoo.co.jp", "bruce-shop@yahoo.co.jp"],
    // Yandex: a dot is a hyphen, and the domains are one.
    ["ivan.petrov+x@yandex.com", "ivan-petrov@yandex.ru"],
    ["ivan-petrov@ya.ru", "ivan-petrov@yandex.ru"],
    // Others that take tags.
    ["olga+x@mail.ru", "olga@mail.ru"],
    ["olga+x@zoho.com", "olga@zoho.com"],
    ["olga+x@posteo.de", "olga@posteo.de"],
    ["olga+x@hey.com", "olga@hey.com"],
    // A tag alone is all the name there is.
    ["+x@gmail.com", "+x@gmail.com"],
    ["-x@yahoo.com", "-x@yahoo.com"],
  ])("%j is %s", (typed, expected) => {
    expect(canonical(typed)).toBe(expected);
  });
});

describe("what is no address is refused, and why is said", () => {
  test.each([
    ["", /an e-mail address is needed/],
    ["   ", /an e-mail address is needed/],
    ["bruce", /no @/],
    ["@example.com", /nothing before the @/],
    ["bruce@", /no valid domain/],
    ["bruce@localhost", /no valid domain/],
    ["bruce@example..com", /no valid domain/],
    ["bruce@example.com.", /no valid domain/],
    ["bruce@-example.com", /no valid domain/],
    ["bruce@exa_mple.com", /no valid domain/],
    ["bruce@exa mple.com", /no valid domain/],
    ["bruce@example.com/path", /no valid domain/],
    ["bruce@example.com:25", /no valid domain/],
    ["bruce@192.168.0.1", /no valid domain/],
    ["bruce@[192.168.0.1]", /no valid domain/],
    ["bruce@xn--\u00f1invalid.com", /no valid domain/],
    [`bruce@${"a".repeat(64)}.com`, /no valid domain/],
    ["bruce wayne@example.com", /before the @/],
    ["bruce@wayne@example.com", /before the @/],
    [".bruce@example.com", /before the @/],
    ["bruce.@example.com", /before the @/],
    ["bruce..wayne@example.com", /before the @/],
    ['"bruce"@example.com', /before the @/],
    ["bruce,wayne@example.com", /before the @/],
    ["bruce<x>@example.com", /before the @/],
    ["bruce\u0000@example.com", /before the @/],
    ["bruce\u200b@example.com", /before the @/],
    ["bruce\u202e@example.com", /before the @/],
    ["bruce\r\nBcc: all@example.com", /before the @/],
    [`${"a".repeat(65)}@example.com`, /longer than 64/],
    [`${"é".repeat(33)}@example.com`, /longer than 64/],
    [`a@${"a.".repeat(130)}com`, /longer than 254/],
  ])("%j", (typed, why) => {
    expect(() => readEmail(typed)).toThrow(why);
  });
});

test("the address stays as it was typed", () => {
  expect(readEmail(" Bruce.Wayne+News@GMail.com ").address).toBe("Bruce.Wayne+News@GMail.com");
});

test("a canonical address is its own canonical address", () => {
  fc.assert(
    fc.property(fc.emailAddress(), (address) => {
      const once = canonical(address);
      expect(canonical(once)).toBe(once);
    }),
  );
});
