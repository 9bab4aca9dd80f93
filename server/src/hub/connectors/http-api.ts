import { at, listAt, parsed, refusalOf, textAt } from "./answers.ts";
import {
  type Connector,
  type Field,
  type Option,
  Refusal,
  type RunInput,
  type RunOutput,
  type TargetField,
  type TargetKind,
  type Values,
} from "./connector.ts";
import type { Io, IoAnswer, IoRequest } from "./io.ts";
import { refuseUnfilled, refuseUnmapped } from "./required.ts";

/** Pages of options that are turned: a person picks from a list, they don't export it. */
const MAX_PAGES = 20;

/**
 * A system that is spoken to by HTTP and JSON, as data. `httpApi` makes the connector of it, which refuses what isn't
 * filled in before anything is sent, says in people's words what the other side refused, and knows what is worth
 * another try.
 */
export interface HttpApi
  extends Pick<Connector, "id" | "name" | "summary" | "category" | "keywords" | "auth" | "help" | "source"> {
  /** Where it is, and what every request carries so that it knows who asks. `io` is for a token that has to be fetched first. */
  open(connection: Values, io: Io): Opened | Promise<Opened>;
  /** Paths into an error's JSON that say what is wrong: the first that is there, with anything in it, is told to people. */
  reason?: readonly string[];
  /** Where the seconds to wait are, when it isn't `Retry-After`: a path into an error's JSON, or a header. */
  pause?: string;
  pauseHeader?: string;
  /** A sentence on the rights that are needed, for whom it turns away with 401 or 403. */
  rights?: string;
  /** Refusals that are worth another try besides 408, 425, 429 and 5xx. */
  later?(status: number, body: unknown): boolean;
  /** The sentence that "Test connection" answers; it asks for something that costs and changes nothing. */
  check?(call: Call, connection: Values): Promise<string>;
  actions?: readonly ApiAction[];
}

/** How it is spoken to. */
type Spoken = Pick<
  HttpApi,
  "name" | "auth" | "open" | "reason" | "pause" | "pauseHeader" | "rights" | "later"
>;

export interface Opened {
  /** Without a slash at its end. */
  base: string;
  headers?: { [name: string]: string };
  query?: { [name: string]: string };
}

/** One request to it; answers the JSON (`undefined` for an empty answer), throws `Refusal`. */
export type Call = (request: ApiRequest) => Promise<unknown>;

export interface ApiRequest extends Omit<IoRequest, "url"> {
  /** Behind the base; a whole URL (the next page, as the other side names it) only on the base's own origin. */
  path: string;
  /** For an answer that isn't JSON: it is handed over as text. */
  text?: true;
}

export interface ApiAction extends Pick<TargetKind, "id" | "name" | "summary" | "settings"> {
  /** Where the options of each `discovered` setting come from. */
  options?: {
    readonly [setting: string]: Listing | ((call: Call, settings: Values) => Promise<readonly Option[]>);
  };
  /** What can be mapped into: the same for all, or asked for. */
  fields: readonly TargetField[] | ((call: Call, settings: Values) => Promise<readonly TargetField[]>);
  run(call: Call, input: RunInput): Promise<RunOutput>;
}

/** A list over there, page by page, of which a person picks. */
export interface Listing extends Rows {
  /** Settings that have to be chosen before. */
  needs?: readonly string[];
  /** Paths in a row. */
  value: string;
  label: string;
}

/** What is read page by page. */
export interface Rows {
  /** The request of a page; `page` is undefined for the first, then what `next` answered. */
  request(settings: Values, page: unknown): ApiRequest;
  /** Path to the rows in the answer. */
  rows: string;
  /** Path in the answer to what names the next page, or a function for it; nothing there ends the list. */
  next?: string | ((answer: unknown, seen: number) => unknown);
  /** Whether a row is one of those that are wanted. */
  keep?(row: unknown): boolean;
}

/** Makes the connector. */
export function httpApi(api: HttpApi): Connector {
  const { open, reason, pause, pauseHeader, rights, later, check, actions, ...described } = api;
  return {
    ...described,
    ...(check && {
      async check(io, connection) {
        return check(await openApi(api, io, connection), connection);
      },
    }),
    ...(actions && { targets: actions.map((action) => targetOf(api, action)) }),
  };
}

function targetOf(api: HttpApi, action: ApiAction): TargetKind {
  const { id, name, summary, settings, options, fields } = action;
  const target: TargetKind = {
    id,
    name,
    summary,
    settings,
    async fields(io, connection, chosen) {
      if (typeof fields !== "function") return fields;
      refuseUnfilled(settings, chosen, "task");
      return fields(await openApi(api, io, connection), chosen);
    },
    async run(io, input) {
      refuseUnfilled(settings, input.settings, "task");
      if (typeof fields !== "function") refuseUnmapped(fields, input.values);
      return action.run(await openApi(api, io, input.connection), input);
    },
  };
  if (!options) return target;
  return {
    ...target,
    async options(io, connection, chosen, field) {
      const listing = Object.hasOwn(options, field) ? options[field] : undefined;
      if (!listing) return [];
      if (typeof listing === "function") return listing(await openApi(api, io, connection), chosen);
      refuseUnfilled(neededOf(settings, listing), chosen, "task");
      return optionsOf(await openApi(api, io, connection), listing, chosen);
    },
  };
}

function neededOf(settings: readonly Field[], { needs = [] }: Listing): readonly Field[] {
  return settings.filter(({ id }) => needs.includes(id)).map((field) => ({ ...field, required: true }));
}

/** Opens the way to an API that is filled in, for a connector that also works without. */
export async function openApi(api: Spoken, io: Io, connection: Values): Promise<Call> {
  refuseUnfilled(api.auth, connection, "connection");
  const { base, headers, query } = await api.open(connection, io);
  return async ({ path, text, ...request }) => {
    const answer = await io.fetch({
      ...request,
      url: urlOf(api.name, base, path),
      headers: { accept: "application/json", ...headers, ...request.headers },
      query: { ...query, ...request.query },
    });
    return read(api, answer, text === true);
  };
}

/** Credentials go to the base's origin alone, whatever a page's "next" says. */
function urlOf(name: string, base: string, path: string): string {
  if (!/^https?:\/\//i.test(path)) return `${base}${path}`;
  if (URL.canParse(path) && new URL(path).origin === new URL(base).origin) return path;
  throw new Refusal("no", "refused", `${name} named a next page on another server, which isn't asked`);
}

function read(api: Spoken, answer: IoAnswer, asText: boolean): unknown {
  const body = parsed(answer);
  if (answer.status < 200 || answer.status > 299) throw refused(api, answer, body);
  if (asText) return answer.text;
  if (body === undefined && answer.text.trim() !== "") throw unreadable(api, answer);
  return body;
}

/** It may have been done, so it is not done again. */
function unreadable({ name }: Spoken, { status }: IoAnswer): Refusal {
  const message = `${name} answered something other than JSON (${status}): look there whether it was done`;
  return new Refusal("no", "invalid_answer", message, { status });
}

function refused(api: Spoken, answer: IoAnswer, body: unknown): Refusal {
  const { name, reason = [], rights, later } = api;
  const said = reason.map((path) => textAt(body, path)).find((words) => words !== "");
  const words = said ?? (body === undefined ? plainWords(answer.text) : "");
  const turnedAway = answer.status === 401 || answer.status === 403;
  return refusalOf(answer, {
    name,
    reason: turnedAway && rights ? `${words.replace(/\.$/, "")}${words === "" ? "" : ". "}${rights}` : words,
    retryAfterS: pauseOf(api, answer, body),
    later: later?.(answer.status, body) ?? false,
  });
}

/** Seconds; null where it says nothing of its own. */
function pauseOf({ pause, pauseHeader }: Spoken, { headers }: IoAnswer, body: unknown): number | null {
  const said = (pause && textAt(body, pause)) || (pauseHeader && headers[pauseHeader]) || "";
  const seconds = Math.ceil(Number(said));
  return seconds > 0 ? seconds : null;
}

/** A short error that isn't JSON is told as it is; a page is not. */
function plainWords(text: string): string {
  return text.includes("<") || text.length > 200 ? "" : text;
}

/** All rows of a list, as far as `MAX_PAGES` go. */
export async function rowsOf(
  call: Call,
  { request, rows: path, next = () => null, keep = () => true }: Rows,
  settings: Values,
): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  let seen = 0;
  let page: unknown;
  for (let turned = 0; turned < MAX_PAGES; turned += 1) {
    const answer = await call(request(settings, page));
    const rows = listAt(answer, path);
    all.push(...rows.filter(keep));
    seen += rows.length;
    const following = typeof next === "function" ? next(answer, seen) : at(answer, next);
    if (isEnd(following) || following === page || rows.length === 0) break;
    page = following;
  }
  return all;
}

async function optionsOf(call: Call, listing: Listing, settings: Values): Promise<readonly Option[]> {
  const rows = await rowsOf(call, listing, settings);
  return rows.map((row) => {
    const value = textAt(row, listing.value);
    return { value, label: textAt(row, listing.label) || value };
  });
}

function isEnd(page: unknown): boolean {
  return page === undefined || page === null || page === "" || page === false;
}
