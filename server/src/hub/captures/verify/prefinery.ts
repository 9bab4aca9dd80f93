import { timed } from "./timed.ts";

/** As Prefinery signs, and our own endpoints whose signature is set to `prefinery`. */
export const prefinery = timed("x-prefinery-signature");
