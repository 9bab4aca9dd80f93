import type { Values } from "../../hub/connectors/connector.ts";
import type { Io } from "../../hub/connectors/io.ts";
import type { RecordedIo } from "../../hub/io/index.ts";
import { openTestIo, rerouted } from "./open-io.ts";
import { type StandIn, type StandInAnswer, type StandInRequest, startStandIn } from "./stand-in.ts";

/** A person as a CRM's stand-in keeps them. */
export interface Person {
  id: string;
  email: string;
  fields: { [name: string]: unknown };
  lists: Set<string>;
  tags: Set<string>;
}

/** What a vendor's documentation says, as far as its connector uses it. */
export interface CrmApi {
  /** Where the vendor is. */
  origin: string;
  /** A connection that it lets in. */
  connection: Values;
  routes: Routes;
  /** Its answer to whom it doesn't let in; null where the request may pass. */
  turnAway(request: StandInRequest): StandInAnswer | null;
  /** Its answer for a path that it doesn't have. */
  unknown: StandInAnswer;
  /** Its answer when asked too often, and how many seconds that says to wait (null: it doesn't say). */
  busy: StandInAnswer;
  busyForS: number | null;
}

export type Routes = { readonly [methodAndPath: string]: Route };
export type Route = (request: StandInRequest, params: readonly string[]) => StandInAnswer;

export interface CrmStandIn extends StandIn, Pick<CrmApi, "connection" | "busy" | "busyForS"> {
  people: People;
  /** The real way out, but what goes to the vendor comes here. Closed with the stand-in. */
  io(deadlineMs?: number): Io;
}

/** Starts it, with nobody in it. */
export async function startCrm(describe: (people: People) => CrmApi): Promise<CrmStandIn> {
  const people = createPeople();
  const { origin, connection, routes, turnAway, unknown, busy, busyForS } = describe(people);
  const standIn = await startStandIn(
    (request) => turnAway(request) ?? handlerOf(routes, request)?.() ?? unknown,
  );
  const opened: RecordedIo[] = [];
  return {
    ...standIn,
    connection,
    people,
    busy,
    busyForS,
    io(deadlineMs = 20_000) {
      const io = rerouted(openTestIo({ deadlineMs }), { [origin]: standIn.origin });
      opened.push(io);
      return io;
    },
    async close() {
      for (const io of opened) io.close();
      await standIn.close();
    },
  };
}

function handlerOf(routes: Routes, request: StandInRequest): (() => StandInAnswer) | undefined {
  const asked = `${request.method} ${request.path}`.split("/");
  for (const [pattern, route] of Object.entries(routes)) {
    const parts = pattern.split("/");
    const fits =
      parts.length === asked.length && parts.every((part, at) => part === "*" || part === asked[at]);
    if (fits) {
      const params = asked.filter((_, at) => parts[at] === "*").map(decodeURIComponent);
      return () => route(request, params);
    }
  }
  return undefined;
}

export interface People {
  all(): readonly Person[];
  byEmail(email: string): Person | undefined;
  byId(id: string): Person | undefined;
  add(email: string): Person;
}

function createPeople(): People {
  const all: Person[] = [];
  return {
    all: () => all,
    byEmail: (email) => all.find((person) => person.email.toLowerCase() === email.toLowerCase()),
    byId: (id) => all.find((person) => person.id === id),
    add(email) {
      const person = {
        id: String(101 + all.length),
        email,
        fields: {},
        lists: new Set<string>(),
        tags: new Set<string>(),
      };
      all.push(person);
      return person;
    },
  };
}

/** The slice of a list that was asked for by limit and offset. */
export function slice<Row>(rows: readonly Row[], limit: unknown, offset: unknown, most: number): Row[] {
  const from = Number(offset ?? 0);
  return rows.slice(from, from + Math.min(Number(limit ?? most), most));
}

export function record(value: unknown): { [name: string]: unknown } {
  return typeof value === "object" && value !== null ? (value as { [name: string]: unknown }) : {};
}
