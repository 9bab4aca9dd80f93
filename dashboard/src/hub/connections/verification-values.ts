import type { Source } from "../queries.ts";
import type { Scheme } from "./scheme-words.ts";
import type { SourceChange } from "./use-connection.ts";

type Rules = Source["rules"];

/** What the form of a source's check holds. A secret that is left empty stays as it is. */
export interface VerificationValues
  extends Pick<Rules, "scheme" | "prefix" | "encoding" | "hash" | "tolerance_s"> {
  header: string;
  secret: string;
}

/** What the form of how requests are told apart holds; empty is nowhere. */
export type SortingValues = Record<"type_path" | "type_header" | "id_path" | "id_header", string>;

const SIGNS_TIME: readonly Scheme[] = ["standard", "prefinery", "stripe"];

export function verificationOf({ rules }: Source): VerificationValues {
  const { scheme, prefix, encoding, hash, tolerance_s, header } = rules;
  return { scheme, prefix, encoding, hash, tolerance_s, header: header ?? "", secret: "" };
}

/** What of it is to be filled in under this scheme. */
export function askedBy(scheme: Scheme) {
  return {
    secret: scheme !== "none",
    header: scheme === "hmac" || scheme === "header",
    signature: scheme === "hmac",
    tolerance: SIGNS_TIME.includes(scheme),
  };
}

export function missingVerification(
  { scheme, header, secret }: VerificationValues,
  before: Pick<Source, "has_secret"> & { rules: Pick<Rules, "scheme"> },
): Record<string, string> {
  const asked = askedBy(scheme);
  const isSecretThere = before.has_secret && before.rules.scheme === scheme;
  return {
    ...(asked.header && header.trim() === "" && { header: "Name the header." }),
    ...(asked.secret &&
      !isSecretThere &&
      secret.trim() === "" && { secret: "Without it nothing can be checked." }),
  };
}

export function toVerification(values: VerificationValues): SourceChange {
  const { secret, header, scheme, tolerance_s, prefix, encoding, hash } = values;
  const asked = askedBy(scheme);
  return {
    rules: {
      scheme,
      ...(asked.header && { header: header.trim(), prefix }),
      ...(asked.signature && { encoding, hash }),
      ...(asked.tolerance && { tolerance_s }),
    },
    ...(asked.secret && secret.trim() !== "" && { secret: secret.trim() }),
  };
}

export function sortingOf({ rules }: Source): SortingValues {
  const { type_path, type_header, id_path, id_header } = rules;
  return {
    type_path: type_path ?? "",
    type_header: type_header ?? "",
    id_path: id_path ?? "",
    id_header: id_header ?? "",
  };
}

export function toSorting(values: SortingValues): SourceChange {
  const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
  return {
    rules: {
      type_path: orNull(values.type_path),
      type_header: orNull(values.type_header),
      id_path: orNull(values.id_path),
      id_header: orNull(values.id_header),
    },
  };
}
