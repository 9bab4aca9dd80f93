import { generateKeyPairSync } from "node:crypto";
import type { Field, Values } from "../../hub/connectors/connector.ts";

/** Made once: it takes a moment. */
const googleKey = JSON.stringify({
  type: "service_account",
  client_email: "hookline@acme.iam.gserviceaccount.com",
  private_key: generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  }).privateKey,
});

/** What a person would enter where something made up won't do: `origin` is the server that answers. */
const PARTICULAR: { readonly [connector: string]: (origin: string) => Values } = {
  activecampaign: () => ({ url: "https://youraccount.api-us1.com" }),
  discord: (origin) => ({
    url: `${origin}/api/webhooks/223704706495545344/3d89bb7572e0fb30d8128367b3b1b44f`,
  }),
  "google-sheets": () => ({ key: googleKey }),
  hookline: () => ({ where: "elsewhere" }),
  "http-request": () => ({ sign_in: "bearer" }),
  mailchimp: () => ({ key: "sEcr3t-9f8e7d6c5b4a9f8e7d6c5b4a-us6" }),
  salesforce: () => ({ domain: "https://acme.my.salesforce.com" }),
  slack: (origin) => ({ url: `${origin}/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX` }),
  teams: (origin) => ({ url: `${origin}/workflows/8d0c/triggers/manual/paths/invoke?sig=Zm9vYmFyYmF6cXV4` }),
  telegram: () => ({ token: "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw" }),
};

/** A connection of this connector's, as a person would fill its form in. */
export function filledIn(connector: { id: string; auth: readonly Field[] }, origin: string): Values {
  return fill(connector.auth, origin, PARTICULAR[connector.id]?.(origin) ?? {});
}

/** Something for each field that is shown, and needed or filled in beforehand. */
export function fill(fields: readonly Field[], origin: string, particular: Values = {}): Values {
  const values: { [id: string]: unknown } = { ...particular };
  for (const field of fields) {
    const isShown =
      field.when === undefined || field.when.in.some((it) => it === values[field.when?.field ?? ""]);
    const isWanted = field.required || field.initial !== undefined;
    if (isShown && isWanted && values[field.id] === undefined) values[field.id] = entry(field, origin);
  }
  return values;
}

/** The values that must not be seen anywhere. */
export function secretsOf(auth: readonly Field[], connection: Values): readonly string[] {
  const secret = auth.filter(({ kind }) => kind === "secret").map(({ id }) => connection[id]);
  return secret.filter((value) => typeof value === "string");
}

function entry({ id, kind, initial, options }: Field, origin: string): unknown {
  if (kind === "secret") return `sEcr3t-${id}-9f8e7d6c5b4a`;
  if (kind === "url") return origin;
  if (initial !== undefined) return initial;
  if (kind === "number") return 1;
  if (kind === "boolean") return false;
  return options?.[0]?.value ?? "sample";
}
