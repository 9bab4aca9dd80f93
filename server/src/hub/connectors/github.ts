import type { Connector } from "./connector.ts";

const repository = { id: 1296269, full_name: "acme/app", html_url: "https://github.com/acme/app" };
const sender = { login: "brucewayne", id: 583231, type: "User" };

/** docs.github.com/en/webhooks/webhook-events-and-payloads. */
export const github: Connector = {
  id: "github",
  name: "GitHub",
  summary: "Hear of pushes, issues, stars and sponsors of a repository.",
  category: "code",
  keywords: ["git", "repository", "issue", "star", "sponsor", "release"],
  auth: [],
  help: [],
  source: {
    schemes: ["github"],
    rules: { scheme: "github", type_header: "x-github-event", id_header: "x-github-delivery" },
    steps: [
      "In the repository or organization open “Settings”, “Webhooks”, “Add webhook”.",
      "Paste {url} as the payload URL, and choose application/json as the content type.",
      "Make up a long secret, and enter the same here.",
      "Choose the events. GitHub sends a “ping” at once.",
    ],
    samples: [
      {
        type: "star",
        label: "Star",
        body: { action: "created", starred_at: "2026-03-02T09:30:00Z", repository, sender },
      },
      {
        type: "issues",
        label: "Issue",
        body: {
          action: "opened",
          issue: {
            number: 1347,
            title: "Found a bug",
            html_url: "https://github.com/acme/app/issues/1347",
            state: "open",
            user: sender,
            labels: [{ name: "bug" }],
          },
          repository,
          sender,
        },
      },
    ],
  },
};
