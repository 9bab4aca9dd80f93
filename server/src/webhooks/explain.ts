import { EGRESS_ERROR_SENTENCES } from "../kernel/egress/index.ts";
import type { Policy } from "./policy.ts";

/** Every error code of an attempt, with what it means. */
export const ERROR_SENTENCES: { readonly [code: string]: string } = {
  ...EGRESS_ERROR_SENTENCES,
  interrupted:
    "Hookline was stopped while this attempt ran. The attempt does not count, and was made again; the server may have got the webhook twice, with the same webhook-id.",
};

/** What an error code means, and what to do about it, for people who don't write code. */
export function explainError(code: string): string {
  return ERROR_SENTENCES[code] ?? `The attempt failed (${code}).`;
}

/** What to do about an answer that was not accepted. */
export function explainStatus(status: number): string {
  const known = ADVICE[status];
  if (known) return known;
  if (status < 300) {
    return "Under the classic policy only 200 is accepted. Let the server answer 200, or choose the standard policy for this webhook URL.";
  }
  if (REDIRECTS.includes(status)) {
    return "That is a redirect, and redirects are not followed. Enter the address it leads to as the webhook URL.";
  }
  if (status < 400) {
    return "That answer has no meaning for a webhook. Let the server answer 200.";
  }
  if (status < 500) {
    return "The server did not want this request. Look into its log for the reason.";
  }
  return "The server ran into an error of its own. Look into its log at this time.";
}

const REDIRECTS = [301, 302, 303, 307, 308];

const ADVICE: { readonly [status: number]: string } = {
  401: "The server wants credentials. Check the headers of this webhook URL.",
  403: "The server refused access. Check its rules, and the headers of this webhook URL.",
  404: "The server is there, but has nothing at this address. Check the path of the webhook URL.",
  405: "Something is at this address, but it does not take POST requests. Check the path of the webhook URL.",
  408: "The server gave up waiting. Look into its log for what kept it busy.",
  410: "The server says that this address is gone for good. Enter the new one as the webhook URL; under the standard policy the old one is disabled.",
  413: "The webhook was too long for the server. Let it take bodies of at least 256 KiB.",
  429: "The server gets more requests than it wants. Let it take more, or send it fewer event types.",
  503: "The server is overloaded or being worked on. Look at how it is doing.",
};

/** Why a webhook with this answer was not accepted: for the log. */
export function explainAnswer(status: number): string {
  return `The server answered ${status}. ${explainStatus(status)}`;
}

/** What counts as accepted. */
export function explainPolicy(policy: Policy): string {
  return policy === "classic"
    ? "Hookline counts only 200 as accepted; any other answer is final."
    : "Hookline counts any answer from 200 to 299 as accepted; after 410 it disables the webhook URL, after others it tries again.";
}
