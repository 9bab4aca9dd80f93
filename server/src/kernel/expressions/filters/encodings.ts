import { createHash } from "node:crypto";
import { Complaint } from "../problem.ts";
import { named } from "../value.ts";
import { spendOnAll } from "../work.ts";
import { asText } from "./convert.ts";
import type { ExpressionFilter } from "./filter.ts";

const json: ExpressionFilter = {
  name: "json",
  label: "As JSON",
  summary: "Written as JSON: text in quotation marks, lists and objects whole, nothing as null.",
  arguments: [],
  examples: [
    { template: "{{ data.tags | json }}", gives: '["beta","vip"]' },
    { template: '{"name": {{ data.profile.first_name | json }}}', gives: '{"name": "Ada"}' },
  ],
  takesNull: true,
  run(value, _args, spend) {
    spendOnAll(value, spend);
    return JSON.stringify(value);
  },
};

const base64: ExpressionFilter = {
  name: "base64",
  label: "As Base64",
  summary: "Encoded as Base64.",
  arguments: [],
  examples: [{ template: '{{ "user:pass" | base64 }}', gives: "dXNlcjpwYXNz" }],
  run: (value) => Buffer.from(asText(value)).toString("base64"),
};

const urlEncode: ExpressionFilter = {
  name: "url_encode",
  label: "For a web address",
  summary: "Made fit for a part of an address.",
  arguments: [],
  examples: [{ template: '{{ "a b&c" | url_encode }}', gives: "a%20b%26c" }],
  run: (value) => encodeURIComponent(asText(value).toWellFormed()),
};

const HASHES = ["sha256", "sha512", "sha1", "md5"];

const hash: ExpressionFilter = {
  name: "hash",
  label: "A fingerprint",
  summary: "A fingerprint of a text, in hexadecimal.",
  arguments: [
    { name: "kind", summary: `${HASHES.map((kind) => `\`"${kind}"\``).join(", ")}; the first unless given.` },
  ],
  examples: [
    { template: '{{ data.email | lower | hash: "md5" }}', gives: "3e3417d7ef77d5932a6734b916515ed5" },
  ],
  run(value, args) {
    const kind = args.count === 0 ? "sha256" : asText(args.at(0)).toLowerCase();
    if (!HASHES.includes(kind)) throw new Complaint(`${named(kind)} is none of ${HASHES.join(", ")}.`);
    return createHash(kind).update(asText(value)).digest("hex");
  },
};

export const ENCODING_FILTERS: readonly ExpressionFilter[] = [json, base64, urlEncode, hash];
