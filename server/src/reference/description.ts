import { accessInApi, SECURITY_SCHEMES } from "../accounts/index.ts";
import { DASHBOARD_PATHS } from "../dashboard/index.ts";
import { catalogue, UserData } from "../events/index.ts";
import type { ApiDescription } from "../kernel/http/index.ts";
import { PageAnswer, PagePatch } from "../pages/index.ts";
import { ProfileInput } from "../users/index.ts";
import { VERSION } from "../version.ts";
import { eventWebhooks } from "./event-webhooks.ts";

const INTRODUCTION = `
JSON in, JSON out, names in snake_case, times in ISO 8601 and UTC. \`{project}\` is a project's id or slug.

A request shows who is asking by a secret key of the project: \`Authorization: Bearer hl_sk_…\`. Every refusal is \`application/problem+json\` (RFC 9457) with a \`code\` that stays the same, a \`detail\` for people, and, where the input is at fault, \`errors\`. Who opens a page or sends a form is told on a page.

Lists have up to 200 rows a page: \`next_cursor\` of one page is \`cursor\` of the next.

A POST that carries an \`Idempotency-Key\` may be repeated for 24 hours: it is answered as the first time, and nothing is made twice.
`.trim();

const TAGS = [
  { name: "Projects", description: "A campaign with its users, settings and webhooks." },
  { name: "Users", description: "The people who joined a project." },
  { name: "Referrals", description: "Who brought whom, and whether it counts." },
  { name: "Points", description: "What users earn: a ledger, whose sum is a user's balance." },
  {
    name: "Rewards",
    description: "What users can earn, who has it (a grant), and the coupon codes that are handed out.",
  },
  { name: "Goals", description: "What users do in your own product, as your system tells." },
  { name: "Waves", description: "Many people invited at once, now or at a set time." },
  { name: "Import and export", description: "Files of people, in and out." },
  { name: "Invitations", description: "Codes that let people in." },
  { name: "Figures", description: "How a project grows: for charts and the overview." },
  { name: "Events", description: "What happened, kept for good, and what can happen." },
  { name: "Webhooks", description: "Addresses that are told of events." },
  { name: "Event log", description: "Every webhook that was or will be sent, and what came back." },
  {
    name: "Connections",
    description:
      "What a project is connected to: systems that send to it, and systems that its tasks act on.",
  },
  { name: "Captures", description: "What came in by a connection's webhook URL." },
  {
    name: "Tasks",
    description: "What is done about events: a source, filters, and targets with what is mapped into them.",
  },
  { name: "Runs", description: "What tasks did: for each event, what each target got and answered." },
  { name: "Members", description: "Who works on a project." },
  { name: "API keys", description: "What scripts show to be let in." },
  { name: "Sessions", description: "Signing in to the dashboard." },
  { name: "Public", description: "What pages anywhere may do with a publishable key." },
  { name: "Pages", description: "What visitors open in a browser, and how it is set up." },
  { name: "Questions", description: "What a project asks those who sign up." },
  {
    name: "Compatible v2",
    description:
      "For scripts written for Prefinery's REST API v2, which need another address and key and no other change. Every path may end in `.json`. New scripts use v1.",
  },
  { name: "Health and metrics", description: "For load balancers, orchestrators and Prometheus." },
];

/** Routes that nobody would look for in the document, each with the reason. */
export const LEFT_OUT: { readonly [route: string]: string } = {
  ...Object.fromEntries(DASHBOARD_PATHS.map((path) => [`GET ${path}`, "A screen of the dashboard."])),
  "GET /assets/{file}": "What the dashboard's page loads.",
  "GET /color-scheme.js": "What the dashboard's page loads.",
  "GET /favicon.svg": "What the dashboard's page loads.",
  "GET /docs/api": "Shows this document.",
  "GET /docs/webhooks": "Explains webhooks, to read.",
  "GET /docs/copy.js": "The script of that page.",
  "GET /api/openapi.json": "Is this document.",
  "GET /p/share.js": "The script of the status page.",
  "GET /pictures/{name}": "What a project's pages show.",
  "POST /in/{token}": "A webhook URL: takes whatever another system sends.",
  "PUT /in/{token}": "As POST.",
  "GET /in/{token}": "Answers who asks whether a webhook URL is there.",
  "OPTIONS /public/v1/*": "Browsers ask by themselves, before another site's page may post.",
};

/** What the document says that the routes don't. */
export const API: ApiDescription = {
  info: { title: "Hookline API", version: VERSION, description: INTRODUCTION },
  tags: TAGS,
  has: (method, url) => LEFT_OUT[`${method} ${url.replace(/:(\w+)/g, "{$1}")}`] === undefined,
  securitySchemes: SECURITY_SCHEMES,
  accessOf: accessInApi,
  webhooks: eventWebhooks(catalogue.values()),
  schemas: {
    User: UserData,
    Profile: UserData.properties.profile,
    ProfileInput,
    Page: PageAnswer,
    PagePatch,
  },
  examples: { User: catalogue.get("tester_created")?.sample },
};
