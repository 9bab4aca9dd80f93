import { expect } from "vitest";

/** A stream of changes as its reader hears it, over a connection of its own. */
export interface ChangeStream {
  status: number;
  headers: Headers;
  /** The names of the events that have come so far. */
  events: readonly string[];
  /** All that has come, as it came. */
  text(): string;
  /** Waits until an event of this name has come, and forgets those of this name that have. */
  next(event: string): Promise<void>;
  /** Resolves when the server ends the stream; rejects where it was cut off. */
  ended: Promise<void>;
  /** Hangs up. */
  close(): void;
}

/** Opens it on a server that listens; a refusal has a status, and no events. */
export async function openChanges(url: string, headers: Record<string, string>): Promise<ChangeStream> {
  const hangingUp = new AbortController();
  const answer = await fetch(url, { headers, signal: hangingUp.signal });
  let events: string[] = [];
  let text = "";
  const ended = hear();
  ended.catch(() => {});

  async function hear(): Promise<void> {
    let heard = 0;
    for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
      text += Buffer.from(chunk).toString();
      const end = text.lastIndexOf("\n\n");
      if (end < heard) continue;
      for (const [, name] of text.slice(heard, end + 1).matchAll(/^event: (.*)\ndata: \{\}$/gm)) {
        events.push(name as string);
      }
      heard = end + 2;
    }
  }

  return {
    status: answer.status,
    headers: answer.headers,
    get events() {
      return events;
    },
    text: () => text,
    async next(event) {
      await expect.poll(() => events, { interval: 5 }).toContain(event);
      events = events.filter((name) => name !== event);
    },
    ended,
    close: () => hangingUp.abort(),
  };
}
