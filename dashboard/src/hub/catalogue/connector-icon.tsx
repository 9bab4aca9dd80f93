import { ThemeIcon } from "@mantine/core";
import {
  type Icon,
  IconAddressBook,
  IconCode,
  IconCreditCard,
  IconDatabase,
  IconFileText,
  IconFishHook,
  IconMail,
  IconMessage,
  IconTable,
  IconWebhook,
} from "@tabler/icons-react";

const PICTURES: ReadonlyMap<string, Icon> = new Map(
  Object.entries({
    waitlist: IconFishHook,
    database: IconDatabase,
    mail: IconMail,
    chat: IconMessage,
    crm: IconAddressBook,
    sheet: IconTable,
    file: IconFileText,
    payment: IconCreditCard,
    code: IconCode,
  }),
);

/** A connector's picture, by its kind. */
export function ConnectorIcon({ category }: { category: string | undefined }) {
  const Picture = PICTURES.get(category ?? "") ?? IconWebhook;
  return (
    <ThemeIcon variant="light" size={36} radius="md" aria-hidden>
      <Picture size={20} stroke={1.7} />
    </ThemeIcon>
  );
}
