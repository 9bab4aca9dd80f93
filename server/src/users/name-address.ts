import { AppError } from "../kernel/errors.ts";
import type { NameMailbox } from "./earlier-mailboxes.ts";
import { readEmail } from "./email.ts";

/** What a text is called as somebody's mailbox in a project, one name for all its spellings; null where it is no address. */
export type NameAddress = (projectId: number, text: string) => string | null;

export function createNameAddress(nameMailbox: NameMailbox): NameAddress {
  return (projectId, text) => {
    try {
      return nameMailbox({ projectId, canonicalEmail: readEmail(text).canonical });
    } catch (error) {
      if (error instanceof AppError) return null;
      throw error;
    }
  };
}
