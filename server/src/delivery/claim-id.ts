/** After so many claims a process uses its ids again: the deliveries of the first are settled since long. */
const IDS_PER_PROCESS = 2 ** 22;

/** Ids that no other claim has that still stands, and that tell by SQL which process made it. */
export function createClaimIds(processNumber: number): () => number {
  let made = 0;
  return () => processNumber * IDS_PER_PROCESS + (made++ % IDS_PER_PROCESS);
}

/** The number of the process that made a claim, in SQL of both engines. */
export const PROCESS_OF_CLAIM = `claim_id / ${IDS_PER_PROCESS}`;
