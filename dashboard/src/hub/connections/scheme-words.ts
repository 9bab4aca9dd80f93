import type { Source } from "../queries.ts";

export type Scheme = Source["rules"]["scheme"];

interface SchemeWords {
  label: string;
  /** What the secret is called over there. */
  secret: string;
  help: string;
}

export const SCHEME_WORDS: { readonly [scheme in Scheme]: SchemeWords } = {
  none: { label: "Not checked", secret: "", help: "Everything is let in, and marked as unverified." },
  standard: {
    label: "Standard Webhooks",
    secret: "Signing secret",
    help: "It begins with whsec_. Hookline signs so, and many others.",
  },
  prefinery: { label: "Prefinery", secret: "Secret", help: "Prefinery shows it beside the webhook URL." },
  stripe: {
    label: "Stripe",
    secret: "Signing secret",
    help: "It begins with whsec_. Stripe shows it on the page of the endpoint.",
  },
  github: { label: "GitHub", secret: "Secret", help: "What you put into the field Secret over there." },
  hmac: {
    label: "Signature in a header (HMAC)",
    secret: "Secret",
    help: "What the other system signs the body with.",
  },
  basic: {
    label: "User name and password",
    secret: "User name and password",
    help: "With a colon between: user:password.",
  },
  header: {
    label: "Token in a header",
    secret: "Token",
    help: "What the other system puts into the header named here.",
  },
};
