import { type AnyInput, type Connection, send } from "./send.ts";

interface Page {
  data: unknown[];
  next_cursor: string | null;
}

/** The elements of a list; a page is asked for when the one before has been used up. */
export async function* readRows(
  connection: Connection,
  path: string,
  { params, signal }: AnyInput = {},
): AsyncGenerator<unknown, void, undefined> {
  let cursor = params?.query?.cursor;
  do {
    const query = { ...params?.query, cursor };
    const page = (await send(connection, "get", path, { params: { ...params, query }, signal })) as Page;
    yield* page.data;
    cursor = page.next_cursor;
  } while (cursor !== null);
}
