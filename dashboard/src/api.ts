import { type Answer, createClient, HooklineError, type paths } from "@hookline/sdk";
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";

export type { Answer };

/** The dashboard's one way to the server: the session's cookie goes along by itself. */
export const api = createClient();

/** What a GET of this path answers. */
export type Read<Path extends keyof paths> = Answer<Path, "get" & keyof paths[Path]>;

/** An element of a list that a GET of this path answers. */
export type Row<Path extends keyof paths> = Read<Path> extends { data: (infer Element)[] } ? Element : never;

const MAX_RETRIES = 2;
const STALE_MS = 5_000;

/**
 * Server state lives here. What was refused isn't asked again; what failed on the way is, twice. Of whatever query or
 * mutation, `onSignedOut` hears of every refusal for want of a session, and `onClosed` of what isn't theirs or isn't there.
 */
export function createQueries({
  onSignedOut,
  onClosed,
}: {
  onSignedOut: () => void;
  onClosed: () => void;
}): QueryClient {
  const onError = (error: Error) => {
    if (isSignedOut(error)) onSignedOut();
    else if (isForbidden(error) || isNotFound(error)) onClosed();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: STALE_MS,
        retry: (failures, error) => failures < MAX_RETRIES && isPassing(error),
        // It is asked whatever the browser believes of the network: the server may be this very machine.
        networkMode: "always",
      },
      mutations: { networkMode: "always" },
    },
  });
}

/** Whether the same call may go well a moment later. */
function isPassing(error: Error): boolean {
  return error instanceof HooklineError && (error.status === 0 || error.status >= 500);
}

/** Whether nobody is signed in (any more). */
export function isSignedOut(error: unknown): boolean {
  return error instanceof HooklineError && error.status === 401;
}

/** Whether their role doesn't allow it. */
function isForbidden(error: unknown): boolean {
  return error instanceof HooklineError && error.status === 403;
}

/** Whether what was asked for isn't there, or isn't theirs. */
export function isNotFound(error: unknown): boolean {
  return error instanceof HooklineError && error.status === 404;
}

/** Whether an address leads nowhere: what it names isn't there, or nothing is named so. */
export function leadsNowhere(error: unknown): boolean {
  return isNotFound(error) || (error instanceof HooklineError && error.status === 422);
}

/** Whether a list has no page where it was asked to go on. */
export function isLostPlace(error: unknown): boolean {
  return error instanceof HooklineError && error.errors.some(({ path }) => path === "cursor");
}

/** Whether what was asked for is taken already: a form shows that at the field that names it. */
export function isTaken(error: unknown): error is HooklineError {
  return error instanceof HooklineError && error.code === "conflict";
}

/** What to tell a person of an error. */
export function messageOf(error: unknown): string {
  return error instanceof HooklineError
    ? error.message
    : "Something went wrong in the dashboard itself. Reload the page; if it stays, please report it.";
}
