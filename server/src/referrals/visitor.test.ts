import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { createNameVisitor, dayOf, isPersonsClick } from "./visitor.ts";

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

test.each([
  FIREFOX,
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.3 Mobile/15E148 Safari/604.1",
  "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/135.0.0.0 Mobile Safari/537.36",
  "Mozilla/5.0 (Linux; Android 11; CUBOT X50) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36",
  "Mozilla/5.0 (Linux; Android 14; SM-S911B; wv) AppleWebKit/537.36 Chrome/134.0 Mobile Safari/537.36 Instagram 370.0.0.43.92 Android",
  "Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2; Trident/6.0)",
  "Opera/9.80 (Android; Opera Mini/78.0/191.352; U; en) Presto/2.12.423 Version/12.16",
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_3 like Mac OS X) AppleWebKit/605.1.15 Mobile/22D60 [FBAN/FBIOS;FBAV/502.0]",
])("%s is a person", (agent) => {
  expect(isPersonsClick("GET", { "user-agent": agent })).toBe(true);
});

test.each([
  "",
  "Mozilla/5.0",
  "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
  "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
  "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
  "Twitterbot/1.0",
  "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)",
  "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
  "Slack-ImgProxy (+https://api.slack.com/robots) bot",
  "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
  "TelegramBot (like TwitterBot)",
  "WhatsApp/2.23.20.0",
  "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5",
  "Mozilla/5.0 (compatible; redditbot/1.0)",
  "Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)",
  "Mozilla/5.0 (compatible; Yahoo! Slurp)",
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/130.0 Safari/537.36",
  "curl/8.5.0",
  "python-requests/2.32.3",
  "Go-http-client/2.0",
  "http.rb/5.2.0 (Mastodon/4.3.1; +https://mastodon.social/) Bot",
  "http.rb/5.2.0 (Mastodon/4.3.1; +https://mastodon.social/)",
  "Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; +mailto:support@bsky.app)",
  "Mozilla/5.0 (compatible; Google-InspectionTool/1.0;)",
  "Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36 (compatible; Google-InspectionTool/1.0;)",
  "GoogleOther",
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko; compatible; GoogleOther) Chrome/130.0.0.0 Safari/537.36",
  "APIs-Google (+https://developers.google.com/webmasters/APIs-Google.html)",
  "FeedFetcher-Google; (+http://www.google.com/feedfetcher.html)",
  "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; ChatGPT-User/1.0; +https://openai.com/bot",
  "Apache-HttpClient/4.5.14 (Java/17.0.9)",
  "Scrapy/2.11.0 (+https://scrapy.org)",
  "GuzzleHttp/7",
  "Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.17328; Pro)",
  "Mozilla/4.0 (compatible; ms-office; MSOffice 16)",
  "Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 10.0; WOW64; Trident/7.0; Microsoft Outlook 16.0.17328)",
  "PostmanRuntime/7.43.0",
])("%j is none", (agent) => {
  expect(isPersonsClick("GET", { "user-agent": agent })).toBe(false);
});

test("looking ahead is no click", () => {
  const headers = { "user-agent": FIREFOX };
  expect(isPersonsClick("HEAD", headers)).toBe(false);
  expect(isPersonsClick("GET", { ...headers, "sec-purpose": "prefetch;prerender" })).toBe(false);
  expect(isPersonsClick("GET", { ...headers, purpose: "prefetch" })).toBe(false);
});

test("a visitor has one name a day, and another the next", () => {
  const nameVisitor = createNameVisitor((purpose) => createHash("sha256").update(purpose).digest());
  const name = nameVisitor(1, "203.0.113.7", FIREFOX);
  expect(nameVisitor(1, "203.0.113.7", FIREFOX)).toBe(name);
  const others = [
    nameVisitor(2, "203.0.113.7", FIREFOX),
    nameVisitor(1, "203.0.113.8", FIREFOX),
    nameVisitor(1, "203.0.113.7", "another"),
  ];
  expect(new Set([name, ...others]).size).toBe(4);
  expect(name).not.toContain("203");
});

test("of one network, however many browsers it names and addresses it has, some dozens are told apart", () => {
  const nameVisitor = createNameVisitor((purpose) => createHash("sha256").update(purpose).digest());
  const names = (addressOf: (i: number) => string) =>
    new Set(Array.from({ length: 1000 }, (_, i) => nameVisitor(1, addressOf(i), `Mozilla/5.0 (${i})`))).size;
  expect(names(() => "203.0.113.7")).toBe(32);
  expect(names((i) => `2001:db8:1:2::${i}`)).toBe(32);
  expect(names((i) => `203.0.${i % 7}.${i % 251}`)).toBeGreaterThan(900);
});

test("a day ends at midnight UTC", () => {
  const midnight = Date.UTC(2026, 2, 3);
  expect(dayOf(midnight) - dayOf(midnight - 1)).toBe(1);
});
