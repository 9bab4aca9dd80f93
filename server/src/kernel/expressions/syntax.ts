import type { ExpressionFilter } from "./filters/filter.ts";
import type { Path } from "./path.ts";
import type { Value } from "./value.ts";

/** A template as it was understood. Holds no state: one is used for any number of events, at the same time. */
export type Compiled =
  /** One expression alone: what it comes to keeps its type. */
  | { readonly kind: "value"; readonly expression: Expression }
  | { readonly kind: "text"; readonly parts: readonly (string | Expression)[] };

/** Something, and what is done with it, one after the other. */
export interface Expression {
  readonly input: Operand;
  readonly calls: readonly Call[];
}

export type Operand =
  | { readonly kind: "literal"; readonly value: Value }
  /** `text` is as it was written. */
  | { readonly kind: "path"; readonly path: Path; readonly text: string }
  /** In parentheses. */
  | { readonly kind: "expression"; readonly expression: Expression };

export interface Call {
  readonly filter: ExpressionFilter;
  readonly operands: readonly Operand[];
  /** Of the filter's name, in the template. */
  readonly at: number;
}
