import type { Connector } from "../connector.ts";
import type { SqlEngine } from "./engine.ts";
import { withSession } from "./session.ts";

/** "Test connection": whom we reached, as whom, and how many tables can be written to. */
export function checkDatabase(engine: SqlEngine): NonNullable<Connector["check"]> {
  return (io, connection) =>
    withSession(engine, io, connection, async (session) => {
      const who = await engine.introduce(session);
      const { length: count } = await engine.tables(session);
      const tables = count === 1 ? "1 table can be written to" : `${count} tables can be written to`;
      return `Connected to ${who}. ${count === 0 ? "No table can be written to yet: grant access to one." : `${tables}.`}`;
    });
}
