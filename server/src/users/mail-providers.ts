/** What a mail provider takes for the same mailbox, and so for the same person. */
interface MailProvider {
  /** The domain that stands for all of the provider's where they share mailboxes; null: each is its own. */
  domain: string | null;
  /** Characters from the first of which on the local part is a tag. */
  tags: string;
  /** Characters of the local part that the provider overlooks. */
  ignored: RegExp | null;
  /** Written as `-` where the provider reads both alike. */
  dotsAreHyphens?: true;
}

const gmail: MailProvider = { domain: "gmail.com", tags: "+", ignored: /\./g };
const proton: MailProvider = { domain: "proton.me", tags: "+", ignored: /[._-]/g };
const icloud: MailProvider = { domain: "icloud.com", tags: "+", ignored: null };
const yandex: MailProvider = { domain: "yandex.ru", tags: "+", ignored: null, dotsAreHyphens: true };
/** A Yahoo name has no hyphen: what follows one is the keyword of a disposable address. */
const yahoo: MailProvider = { domain: null, tags: "+-", ignored: null };
const tagged: MailProvider = { domain: null, tags: "+", ignored: null };

const ENDINGS = {
  outlook:
    "com at be cl co.id co.il co.th com.ar com.au com.br com.gr com.pe com.tr com.vn cz de dk es fr hu ie in it jp kr lv my ph pt sa sg sk",
  hotmail:
    "com be ca ch cl co.id co.il co.in co.jp co.kr co.nz co.th co.uk co.za com.ar com.au com.br com.hk com.tr com.tw com.vn cz de dk es fi fr gr hu it lt lv my nl no ph rs se sg sk",
  live: "com at be ca cl cn co.in co.kr co.uk co.za com.ar com.au com.mx com.my com.ph com.pt com.sg de dk fi fr hk ie in it jp nl no ru se",
  yahoo:
    "com at be ca cl co.id co.in co.kr co.nz co.th co.uk co.za com.ar com.au com.br com.co com.hk com.mx com.my com.pe com.ph com.sg com.tr com.tw com.ve com.vn cz de dk es fi fr gr hu ie in it nl no pl pt ro se",
  yandex: "ru com by kz ua uz com.tr",
};

/** By domain. What isn't here has no rule that is public knowledge: there a `+` may be part of the name. */
const PROVIDERS = new Map<string, MailProvider>([
  ...each(gmail, "gmail.com googlemail.com"),
  ...each(proton, "proton.me protonmail.com protonmail.ch pm.me"),
  ...each(icloud, "icloud.com me.com mac.com"),
  ...each(yandex, `ya.ru ${under("yandex")}`),
  ...each(yahoo, `ymail.com rocketmail.com myyahoo.com ${under("yahoo")}`),
  ...each(tagged, `msn.com windowslive.com ${under("outlook")} ${under("hotmail")} ${under("live")}`),
  ...each(tagged, "fastmail.com fastmail.fm zoho.com zohomail.com zohomail.eu"),
  ...each(tagged, "mail.ru bk.ru list.ru inbox.ru internet.ru"),
  ...each(tagged, "posteo.de posteo.net mailbox.org hey.com pobox.com runbox.com startmail.com duck.com"),
]);

/** Where anything at a name of one's own below the domain reaches that name: `shop@jo.fastmail.com` is `jo@fastmail.com`. */
const NAMES_AS_SUBDOMAINS = new Set(["fastmail.com", "fastmail.fm"]);

/** The key that one mailbox has under all its spellings. Both parts are in lower case, the domain in ASCII. */
export function canonicalAddress(local: string, domain: string): string {
  const [label = "", parent = ""] = splitAtFirst(domain, ".");
  if (NAMES_AS_SUBDOMAINS.has(parent)) return `${label}@${parent}`;
  const provider = PROVIDERS.get(domain);
  if (!provider) return `${local}@${domain}`;
  const name = nameOf(local, provider);
  return `${name === "" ? local : name}@${provider.domain ?? domain}`;
}

function nameOf(local: string, { tags, ignored, dotsAreHyphens }: MailProvider): string {
  const starts = [...tags].map((character) => local.indexOf(character)).filter((at) => at >= 0);
  const name = starts.length > 0 ? local.slice(0, Math.min(...starts)) : local;
  if (dotsAreHyphens) return name.replaceAll(".", "-");
  return ignored ? name.replace(ignored, "") : name;
}

function under(name: keyof typeof ENDINGS): string {
  return ENDINGS[name]
    .split(" ")
    .map((ending) => `${name}.${ending}`)
    .join(" ");
}

function each(provider: MailProvider, domains: string): [string, MailProvider][] {
  return domains.split(" ").map((domain) => [domain, provider]);
}

function splitAtFirst(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}
