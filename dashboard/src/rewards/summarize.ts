import { GRANT_ACT_WORDS, type GrantAct, type GrantResult } from "./grant-acts.ts";

const count = new Intl.NumberFormat();

/** What became of some rewards, in a few short sentences: "12 approved. 1 already so. 2 not: …" */
export function summarize(act: GrantAct, results: readonly GrantResult[]): string {
  const of = (result: GrantResult["result"]) => results.filter((one) => one.result === result);
  const refused = of("refused");
  const reasons = [...new Set(refused.map(({ error }) => error?.message.replace(/\.$/, "")))];
  const sentences = [
    `${count.format(of("done").length)} ${GRANT_ACT_WORDS[act].done}.`,
    of("unchanged").length > 0 && `${count.format(of("unchanged").length)} already so.`,
    refused.length > 0 && `${count.format(refused.length)} not: ${reasons.join("; ")}.`,
  ];
  return sentences.filter(Boolean).join(" ");
}
