import type { Database } from "../kernel/database/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { Project } from "../projects/index.ts";
import { namedBy } from "../users/index.ts";
import { readFile } from "./file.ts";
import type { Import } from "./import.ts";
import { type Person, personOf } from "./person-of.ts";
import { type Row, readRows } from "./read-rows.ts";
import { problemsOf, type Refusal } from "./refusals.ts";
import { createSeen, type Seen } from "./seen.ts";

/** A row, read: somebody, or why it is nobody. */
export type Read =
  | { row: Row; person: Person; namesEarlierRow: boolean }
  | { row: Row; person: null; refusal: Refusal };

/** The rows of an import's file but for its header, in windows, the next of which is read while one is worked on. */
export async function* readPeople(
  db: Database,
  project: Project,
  its: Import,
  now: number,
): AsyncGenerator<Read[]> {
  const seen = createSeen();
  const windows = dataRows(db, its);
  const next = async () => {
    const { value } = await windows.next();
    return (value as Row[] | undefined)?.map((row) => readPerson(project, its, row, seen, now));
  };
  let coming = next();
  coming.catch(() => {}); // told below
  try {
    for (let window = await coming; window; window = await coming) {
      coming = next();
      coming.catch(() => {});
      yield window;
    }
  } finally {
    await windows.return(undefined);
  }
}

/** The rows below the header, in windows. */
export async function* dataRows(db: Database, its: Import): AsyncGenerator<Row[]> {
  let isFirst = its.format.hasHeader;
  for await (const rows of readRows(readFile(db.read, its.id), its.format)) {
    const data = isFirst ? rows.slice(1) : rows;
    isFirst = false;
    if (data.length > 0) yield data;
  }
}

function readPerson(project: Project, its: Import, row: Row, seen: Seen, now: number): Read {
  try {
    const person = personOf(project, its, row, now);
    const { email, ownCode } = person.signUp;
    const before = seen.at(email.canonical, row.line);
    if (before !== null) {
      const message = `the same person as in line ${before}; each comes once`;
      return refused(row, [{ path: "email", message }], email.canonical);
    }
    const holder = ownCode === null ? null : seen.at(ownCode, row.line);
    if (holder !== null) {
      const message = `"${ownCode}" is the code of line ${holder}`;
      return refused(row, [{ path: "referral_code", message }], email.canonical);
    }
    const named = namedBy(person.signUp);
    const namesItself = named === ownCode || named === email.canonical;
    return { row, person, namesEarlierRow: named !== null && !namesItself && seen.has(named) };
  } catch (error) {
    if (!(error instanceof AppError) || error.status >= 500) throw error;
    return refused(row, problemsOf(error), null);
  }
}

function refused(row: Row, problems: Refusal["problems"], canonicalEmail: string | null): Read {
  return { row, person: null, refusal: { row, problems, canonicalEmail } };
}
