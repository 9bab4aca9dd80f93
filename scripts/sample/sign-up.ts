import type { ProjectApi } from "./api.ts";
import { screen } from "./screen.ts";

export interface SignUp {
  id: number;
  email: string;
  code: string;
}

/** Signs somebody up, and shows it; null where the server refuses. */
export async function signUp(
  api: ProjectApi,
  input: { email: string; referred_by?: string },
): Promise<SignUp | null> {
  const { email } = input;
  const { status, body, ms } = await api<{ id: number; referral_code: string; detail: string }>(
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
