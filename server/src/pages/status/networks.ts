import type { Network } from "../../points/index.ts";

/** What is shared, and in which words. */
export interface Sharing {
  link: string;
  message: string;
}

/** Those with a page of their own to share on: what it is called, and its address for this link. */
export const SHARE_PAGES: readonly {
  network: Network;
  name: string;
  address: (sharing: Sharing) => string;
}[] = [
  {
    network: "whatsapp",
    name: "WhatsApp",
    address: ({ link, message }) => `https://wa.me/?${query({ text: `${message} ${link}` })}`,
  },
  {
    network: "x",
    name: "X",
    address: ({ link, message }) => `https://x.com/intent/post?${query({ text: message, url: link })}`,
  },
  {
    network: "facebook",
    name: "Facebook",
    address: ({ link }) => `https://www.facebook.com/sharer/sharer.php?${query({ u: link })}`,
  },
  {
    network: "linkedin",
    name: "LinkedIn",
    address: ({ link }) => `https://www.linkedin.com/sharing/share-offsite/?${query({ url: link })}`,
  },
  {
    network: "telegram",
    name: "Telegram",
    address: ({ link, message }) => `https://t.me/share/url?${query({ url: link, text: message })}`,
  },
  {
    network: "reddit",
    name: "Reddit",
    address: ({ link, message }) => `https://www.reddit.com/submit?${query({ url: link, title: message })}`,
  },
];

export function mailAddress({ link, message }: Sharing, subject: string): string {
  return `mailto:?${query({ subject, body: `${message}\n\n${link}` })}`;
}

/** Mail programs know no plus for a space. */
function query(values: { [name: string]: string }): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
}
