import { screen } from "./screen.ts";
import type { DemoServer } from "./server.ts";

export interface SignUp {
  id: number;
  email: string;
  code: string;
}

const NAMES = [
  "ada",
  "grace",
  "alan",
  "edsger",
  "barbara",
  "donald",
  "margaret",
  "linus",
  "radia",
  "tim",
  "hedy",
  "dennis",
];

/** Signs the nth person up, every third one by the link of the one before; null where the server refuses. */
export async function signUp(
  server: DemoServer,
  n: number,
  before: SignUp | undefined,
): Promise<SignUp | null> {
  const email = `${NAMES[n % NAMES.length]}${n < NAMES.length ? "" : Math.floor(n / NAMES.length)}@example.com`;
  const input = { email, ...(n % 3 === 2 && before ? { referred_by: before.code } : {}) };
  const { status, body, ms } = await server.api<{ id: number; referral_code: string; detail: string }>(
    "POST",
    "/users",
    input,
  );
  if (status !== 201) {
    screen.refusedSignUp(email, body.detail);
    return null;
  }
  screen.signUp(email, status, ms);
  return { id: body.id, email, code: body.referral_code };
}
