import { csvLine } from "../kernel/csv-line.ts";
import type { Session } from "../kernel/database/index.ts";
import { neutralizeOnce } from "../kernel/formula.ts";
import type { Import } from "./import.ts";
import { eachRefusal } from "./refusals.ts";

/** Without it Excel reads UTF-8 as something else. */
export const BYTE_ORDER_MARK = "\ufeff";

/** The refused rows as a file: the line, the row's own columns, and why. */
export async function* refusalsCsv(session: Session, { id, columns }: Import): AsyncGenerator<string> {
  const names = columns.map(({ name }) => neutralizeOnce(name));
  yield BYTE_ORDER_MARK + csvLine(["line", ...names, "refused_because"]);
  for await (const rows of eachRefusal(session, id)) {
    const lines = rows.map(({ id: line, fields, reason }) => {
      const cells = columns.map((_, i) => neutralizeOnce(fields[i] ?? ""));
      const more = fields.slice(columns.length).map(neutralizeOnce);
      return csvLine([String(line), ...cells, neutralizeOnce(reason), ...more]);
    });
    yield lines.join("");
  }
}
