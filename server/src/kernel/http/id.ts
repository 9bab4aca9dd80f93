import Type from "typebox";

/** An id in a path or a query. Longer numbers are nobody's, and PostgreSQL would not take them for one. */
export function idSchema(description: string) {
  return Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER, description });
}
