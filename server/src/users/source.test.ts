import { expect, test } from "vitest";
import { hostOf, sourceOf } from "./source.ts";

test.each([
  [{}, "direct"],
  [{ utm_source: "Newsletter", http_referrer: "https://news.example/" }, "newsletter"],
  [{ http_referrer: "https://www.News.example:8080/a?b=https://other.example" }, "news.example"],
  [{ http_referrer: "http://user:password@news.example#top" }, "news.example"],
  [{ http_referrer: "android-app://com.example.reader/" }, "com.example.reader"],
  [{ http_referrer: "news.example/story" }, "news.example"],
  [{ http_referrer: "nonsense" }, "direct"],
  [{ http_referrer: "https://hookline.example.com/p/acme?ref=0123456789" }, "direct"],
  [{ http_referrer: `https://${"a".repeat(300)}.example` }, "a".repeat(100)],
  // PostgreSQL refuses half of a character.
  [{ utm_source: `${"a".repeat(99)}😀` }, `${"a".repeat(99)}\ufffd`],
])("the source of %j is %s", (profile, source) => {
  expect(sourceOf(profile, hostOf("https://hookline.example.com"))).toBe(source);
});
