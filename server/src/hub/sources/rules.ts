import Type from "typebox";
import { SCHEMES, type SourceKind, type SourceRules } from "../connectors/connector.ts";

const maybeHeader = (description: string) =>
  Type.Union([Type.String({ pattern: "^[A-Za-z0-9-]{1,100}$" }), Type.Null()], { description });
const maybePath = (description: string) =>
  Type.Union([Type.String({ minLength: 1, maxLength: 500 }), Type.Null()], { description });

/** How a source's requests are verified, named and told apart, as the API has it. */
export const Rules = Type.Object(
  {
    scheme: Type.Enum([...SCHEMES], {
      description:
        "How requests are verified, once there is a secret; `none`, or no secret, lets all in as unverified.",
    }),
    tolerance_s: Type.Integer({
      minimum: 10,
      maximum: 86_400,
      description: "Seconds that a signed time may be off.",
    }),
    header: maybeHeader("Of `hmac` and `header`: where the signature or token is."),
    prefix: Type.String({
      maxLength: 50,
      pattern: "^[\\x20-\\x7e]*$",
      errorMessage: "must be printable ASCII",
      description: "What stands before it: `sha256=`, `Bearer `.",
    }),
    encoding: Type.Enum(["hex", "base64"], { description: "Of `hmac`." }),
    hash: Type.Enum(["sha1", "sha256", "sha512"], { description: "Of `hmac`." }),
    type_path: maybePath("Where in the body the event's type is: `type`."),
    type_header: maybeHeader("Which header it is in instead."),
    id_path: maybePath(
      "Where in the body its id is: what comes a second time within seven days starts nothing.",
    ),
    id_header: maybeHeader("Which header it is in instead. `webhook-id` counts before both."),
  },
  { additionalProperties: false },
);

/** What a new source of this kind begins with. */
export function initialRules({ schemes, rules }: SourceKind): SourceRules {
  return {
    scheme: schemes[0] ?? "none",
    tolerance_s: 300,
    header: null,
    prefix: "",
    encoding: "hex",
    hash: "sha256",
    type_path: null,
    type_header: null,
    id_path: null,
    id_header: null,
    ...rules,
  };
}
