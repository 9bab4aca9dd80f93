import { IconLock } from "@tabler/icons-react";
import { Empty } from "../kit/empty.tsx";

/** What stands in place of a screen whose address somebody has whose role may not look at it. */
export function NotYours({ needs, what }: { needs: string; what: string }) {
  return (
    <Empty
      icon={IconLock}
      title={`Only ${needs} see this`}
      text={`${what} Under Team you find whom to ask.`}
    />
  );
}
