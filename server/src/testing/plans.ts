import type { Bindable, Session } from "../kernel/database/index.ts";

/**
 * How SQLite goes about what `work` asks for: a line for each table that it looks through. PostgreSQL plans by what is in
 * the tables, which in a test is next to nothing.
 */
export async function plansOf(
  session: Session,
  work: (session: Session) => Promise<unknown>,
): Promise<string[]> {
  const asked: { text: string; values: readonly Bindable[] }[] = [];
  await work({
    ...session,
    all(text, values = []) {
      asked.push({ text, values });
      return session.all(text, values);
    },
  });
  const steps: string[] = [];
  for (const { text, values } of asked) {
    const plan = await session.all<{ detail: string }>(`explain query plan ${text}`, values);
    steps.push(...plan.map(({ detail }) => detail));
  }
  return steps.filter((step) => /^(SEARCH|SCAN) /.test(step));
}
