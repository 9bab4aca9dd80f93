import { timed } from "./timed.ts";

/** https://docs.stripe.com/webhooks/signature (verify manually): the secret is used whole, with its `whsec_`. */
export const stripe = timed("stripe-signature");
