import type { InferDataFromTag, QueryClient, QueryKey } from "@tanstack/react-query";

/** What an act answered is shown, also where the same is being read: that may have been asked before the act. */
export async function setAnswer<Key extends QueryKey>(
  queries: QueryClient,
  queryKey: Key,
  answer: InferDataFromTag<unknown, Key>,
): Promise<void> {
  await queries.cancelQueries({ queryKey, exact: true });
  queries.setQueryData<unknown>(queryKey, answer);
}
