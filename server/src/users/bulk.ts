import Type, { type Static } from "typebox";
import { AppError } from "../kernel/errors.ts";
import { readInput } from "../kernel/http/index.ts";
import type { Project } from "../projects/index.ts";
import type { Join } from "./join.ts";
import { readSignUp } from "./sign-up.ts";
import { UserAnswer, UserBody } from "./wire.ts";

const MAX_ROWS = 1000;

export const BulkBody = Type.Object(
  {
    users: Type.Array(Type.Unknown({ description: "As for one user." }), { minItems: 1, maxItems: MAX_ROWS }),
  },
  { additionalProperties: false },
);

const BulkRow = Type.Object({
  status: Type.Enum(["created", "updated", "refused"]),
  user: Type.Optional(UserAnswer),
  errors: Type.Optional(Type.Array(Type.Object({ path: Type.String(), message: Type.String() }))),
});
type BulkRow = Static<typeof BulkRow>;

export const BulkAnswer = Type.Object({ data: Type.Array(BulkRow) });

/** Signs each row up for itself; as many as fit share a transaction, and they keep their order. */
export function bulkJoin(
  join: Join,
  project: Project,
  rows: readonly unknown[],
  now: number,
): Promise<BulkRow[]> {
  return Promise.all(rows.map((row) => joinRow(join, project, row, now)));
}

async function joinRow(join: Join, project: Project, row: unknown, now: number): Promise<BulkRow> {
  try {
    const { kind, data } = await join(readSignUp(project, readInput(UserBody, row), now));
    return { status: kind === "created" ? "created" : "updated", user: data };
  } catch (error) {
    if (!(error instanceof AppError) || error.status >= 500) throw error;
    return { status: "refused", errors: error.errors ?? [{ path: "", message: error.message }] };
  }
}
