import type { Receipt } from "./receiver.ts";

/** A moment at which something was killed. */
export interface Cut {
  /** Webhook ids of the deliveries that may have been in flight: no others may come again for it. */
  inFlight: ReadonlySet<string>;
  /** Requests at the receiver without an answer. */
  open: number;
}

export interface Verdict {
  /** Sign-ups that were answered 2xx and never reached the receiver. */
  lost: string[];
  /** Sign-ups that reached it under different webhook ids, or with different bodies. */
  changed: string[];
  /** Webhook ids that came more often than kills explain. */
  unexplained: string[];
  /** Receipts beyond the first of each webhook. */
  duplicates: number;
}

/**
 * What became of the sign-ups. A webhook may come again once for each kill that found it in flight, and not
 * otherwise. In flight means begun and not settled: its request was open at the receiver, or answered while
 * the answer was not yet committed.
 */
export function judge(
  accepted: ReadonlySet<string>,
  receipts: readonly Receipt[],
  cuts: readonly Cut[],
): Verdict {
  const byEmail = Map.groupBy(receipts, (receipt) => receipt.email);
  const isChanged = ([first, ...others]: Receipt[]) =>
    others.some((other) => other.webhookId !== first?.webhookId || other.body !== first.body);
  const unexplained: string[] = [];
  let duplicates = 0;
  for (const [webhookId, its] of Map.groupBy(receipts, (receipt) => receipt.webhookId)) {
    const again = its.length - 1;
    duplicates += again;
    if (again > cuts.filter((cut) => cut.inFlight.has(webhookId)).length) unexplained.push(webhookId);
  }
  return {
    lost: [...accepted].filter((email) => !byEmail.has(email)),
    changed: [...byEmail].filter(([, its]) => isChanged(its)).map(([email]) => email),
    unexplained,
    duplicates,
  };
}
