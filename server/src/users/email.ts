import { domainToASCII } from "node:url";
import { invalidInput } from "../kernel/errors.ts";
import { canonicalAddress } from "./mail-providers.ts";

/** RFC 5321, 4.5.3.1: octets of an address, and of the part before the @. */
const MAX_ADDRESS_BYTES = 254;
const MAX_LOCAL_BYTES = 64;
const MAX_VALUE_SHOWN = 60;

export interface Email {
  /** As typed, without the space around it: mail goes there. */
  address: string;
  /** One for all spellings of the same mailbox: a person joins a project once. */
  canonical: string;
}

/** Dot-separated runs of what RFC 5322 calls atext, and of letters and signs beyond ASCII (RFC 6531). */
const LOCAL = /^(?!\.)(?!.*\.\.)(?!.*\.$)(?:[\w.!#$%&'*+/=?^`{|}~-]|[^\p{ASCII}\p{C}\p{Z}])+$/u;
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
const PLAIN = /^[!-~]+$/;
/** What a URL parser would take for the end of a host, and so overlook. */
const NO_DOMAIN = /[\s/\\?#:@%[\]]/;

/** Reads an e-mail address; throws an `invalid_input` that tells a person what is wrong with it. */
export function readEmail(text: string, path = "email"): Email {
  const address = text.trim();
  const problem = (message: string) => invalidInput(path, message);
  if (address === "") throw problem("an e-mail address is needed");
  if (Buffer.byteLength(address) > MAX_ADDRESS_BYTES) {
    throw problem(`the address is longer than ${MAX_ADDRESS_BYTES} characters`);
  }
  const shown = `"${address.slice(0, MAX_VALUE_SHOWN)}"`;
  const at = address.lastIndexOf("@");
  if (at < 0) throw problem(`${shown} has no @; an address looks like name@example.com`);
  const local = address.slice(0, at);
  const domain = asciiDomain(address.slice(at + 1));
  if (local === "") throw problem(`${shown} has nothing before the @`);
  if (Buffer.byteLength(local) > MAX_LOCAL_BYTES) {
    throw problem(`the part before the @ is longer than ${MAX_LOCAL_BYTES} characters`);
  }
  if (!LOCAL.test(local)) throw problem(`${shown} has something before the @ that no address has`);
  if (domain === null) throw problem(`${shown} has no valid domain after the @, such as example.com`);
  return { address, canonical: canonicalAddress(local.normalize("NFC").toLowerCase(), domain) };
}

/** In lower case, beyond ASCII as punycode (RFC 5891); null where it is no domain that takes mail from afar. */
function asciiDomain(text: string): string | null {
  if (NO_DOMAIN.test(text)) return null;
  const domain = PLAIN.test(text) && !text.includes("xn--") ? text.toLowerCase() : domainToASCII(text);
  const labels = domain.split(".");
  const isNumber = /^\d+$/.test(labels.at(-1) ?? "");
  return labels.length > 1 && !isNumber && labels.every((label) => LABEL.test(label)) ? domain : null;
}
