import { styleText } from "node:util";

type Look = Parameters<typeof styleText>[0];

/** Colour where the terminal has it and NO_COLOR doesn't forbid it. */
function paint(look: Look, text: string): string {
  return styleText(look, text, { stream: process.stdout });
}

const LABEL_WIDTH = 9;
const WHO_WIDTH = 26;
const WHAT_WIDTH = 19;

/** After an answer that is no success. */
const WHAT_FOLLOWS = { classic: "rejected, and not tried again", standard: "tried again later" };

export function clockText(at: Date): string {
  return at.toTimeString().slice(0, 8);
}

function line(label: string, look: Look, who: string, what: string, rest: string): void {
  const time = paint("dim", clockText(new Date()));
  console.log(
    `${time}  ${paint(look, label.padEnd(LABEL_WIDTH))} ${who.padEnd(WHO_WIDTH)} ${what.padEnd(WHAT_WIDTH)} ${rest}`,
  );
}

/** What happens, a line each. */
export const screen = {
  heading: (text: string) => console.log(`\n${paint("bold", text)}`),
  say: (text: string) => console.log(text),
  signUp: (email: string, status: number, ms: number) =>
    line("sign-up", "cyan", email, "", `${status} in ${Math.round(ms)} ms, committed`),
  refusedSignUp: (email: string, detail: string) => line("sign-up", "red", email, "", detail),
  delivered: (email: string, event: string, where: string, isSigned: boolean) =>
    line(
      "webhook",
      "green",
      email,
      event,
      `→ ${where.padEnd(9)} 200, ${isSigned ? "signature ok" : paint("red", "SIGNATURE WRONG")}`,
    ),
  refused: (email: string, event: string, where: string, status: number, policy: "classic" | "standard") =>
    line(
      "webhook",
      "red",
      email,
      event,
      `→ ${where.padEnd(9)} ${status}: ${WHAT_FOLLOWS[policy]} (${policy} policy)`,
    ),
  hanging: (email: string, event: string, where: string) =>
    line("webhook", "yellow", email, event, `→ ${where.padEnd(9)} … no answer yet; given up after 15 s`),
  retry: (email: string, where: string, attempts: number, sentence: string, next: Date) =>
    line(
      "webhook",
      "yellow",
      email,
      `attempt ${attempts}`,
      `→ ${where.padEnd(9)} ${sentence} Next at ${clockText(next)}.`,
    ),
};
