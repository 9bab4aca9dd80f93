import { setImmediate as nextTurn } from "node:timers/promises";
import type { Session } from "../kernel/database/index.ts";
import { hostOf, sourceOf } from "./source.ts";

/** So many users are read by one statement: two or three milliseconds on SQLite, where nothing else runs meanwhile. */
const WINDOW = 1000;

/** A user's coming to a project, to be counted. */
export interface Arrival {
  id: number;
  projectId: number;
  at: number;
  isReferred: boolean;
  source: string;
}

interface Row {
  id: number;
  project_id: number;
  created_at: number;
  referrer_id: number | null;
  profile: string;
}

const SELECT = "select id, project_id, created_at, referrer_id, profile from users";

/** Some of those who came to any project, by id from behind `after`: who is gone again is not among them. */
export async function readArrivals(session: Session, after: number, baseUrl: string): Promise<Arrival[]> {
  const rows = await session.all<Row>(`${SELECT} where id > $1 order by id limit $2`, [after, WINDOW]);
  return read(rows, baseUrl);
}

/** Those who came to one project, in windows. Everything else gets a turn between them. */
export async function* arrivalsOf(
  session: Session,
  projectId: number,
  after: number,
  baseUrl: string,
): AsyncGenerator<Arrival[]> {
  for (let last = after; ; await nextTurn()) {
    const rows = await session.all<Row>(`${SELECT} where project_id = $1 and id > $2 order by id limit $3`, [
      projectId,
      last,
      WINDOW,
    ]);
    if (rows.length > 0) yield read(rows, baseUrl);
    if (rows.length < WINDOW) return;
    last = (rows.at(-1) as Row).id;
  }
}

function read(rows: readonly Row[], baseUrl: string): Arrival[] {
  const ownHost = hostOf(baseUrl);
  return rows.map(({ id, project_id, created_at, referrer_id, profile }) => ({
    id,
    projectId: project_id,
    at: created_at,
    isReferred: referrer_id !== null,
    source: sourceOf(JSON.parse(profile), ownHost),
  }));
}
