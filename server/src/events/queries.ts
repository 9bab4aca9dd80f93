import type { Session } from "../kernel/database/index.ts";
import type { PageRequest } from "../kernel/http/index.ts";

export interface RecordedEvent {
  id: number;
  webhook_id: string;
  type: string;
  user_id: number | null;
  created_at: number;
  body: string;
}

const COLUMNS = "id, webhook_id, type, user_id, created_at, body";

/** A project's events, newest first; one row more than the page has, if there is one. */
export async function listEvents(
  session: Session,
  { projectId, page }: { projectId: number; page: PageRequest },
): Promise<RecordedEvent[]> {
  return session.all<RecordedEvent>(
    `select ${COLUMNS} from events where project_id = $1 and id < $2 order by id desc limit $3`,
    [projectId, page.after ?? Number.MAX_SAFE_INTEGER, page.limit + 1],
  );
}

/** What happened to a user, or between the user and another, newest first; one row more than the page has, if there is one. */
export async function listUserEvents(
  session: Session,
  { userId, page }: { userId: number; page: PageRequest },
): Promise<RecordedEvent[]> {
  return session.all<RecordedEvent>(
    `select ${COLUMNS} from events where id in (
       select id from (select id from events where user_id = $1 and id < $2 order by id desc limit $3) mine
       union
       select id from (select id from events where related_user_id = $1 and id < $2 order by id desc limit $3) shared)
     order by id desc limit $3`,
    [userId, page.after ?? Number.MAX_SAFE_INTEGER, page.limit + 1],
  );
}
