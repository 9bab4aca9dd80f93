export function words(text: string): string[] {
  return text.split(/\s+/);
}

/** Hosts that are refused as they stand; each is tried with http, https, a port and a path. */
export const CLOSED_HOSTS: [group: string, hosts: string][] = [
  [
    "loopback, in every spelling that a URL parser reads",
    `127.0.0.1 127.0.0.1. 127.1 127.0.1 127.255.255.255 127.0.0.53 127.0.0.0x 2130706433 0x7f000001 0x7F.1
     0x7f.0x0.0x0.0x1 0177.0.0.1 0177.0.01 00000000177.1 017700000001 127.0x0.0.1 0x7f000001. 127.0.0.1%2e
     %31%32%37.0.0.1 127%2e0%2e0%2e1 １２７.０.０.１ 127。0。0。1 127．0．0．1 127｡0｡0｡1 ①②⑦.⓪.⓪.① 𝟏𝟐𝟕.𝟎.𝟎.𝟏 ₁₂₇.₀.₀.₁
     ¹²⁷.⁰.⁰.¹ １２７.1 0ｘ7f.1 12\u00ad7.0.0.1 [::1] [0:0:0:0:0:0:0:1] [0000::0001] [::0.0.0.1] [0:0:0:0:0:0:0.0.0.1]`,
  ],
  [
    "this machine by name",
    `localhost LOCALHOST LocalHost. app.localhost a.b.localhost. localhost.localdomain localhost6 ip6-localhost
     ip6-loopback ｌocalhost ⓛⓞⓒⓐⓛⓗⓞⓢⓣ loc%61lhost localhost。 local\u00adhost ℓocalhost 𝐥𝐨𝐜𝐚𝐥𝐡𝐨𝐬𝐭 foo。localhost
     localhoſt`,
  ],
  ["no address at all", "0 0.0.0.0 0.0 0x0 00 [::] [0::0] 0.1.2.3 [::0.0.0.0]"],
  [
    "private networks",
    `10.0.0.1 10.255.255.255 10.1 167772161 0xa000001 012.0.0.1 172.16.0.1 172.31.255.255 0xac.0x10.0.1 2886729729
     192.168.0.1 192.168.257 192.168.1.1. 3232235777 0300.0250.1.1 １９２.１６８.１.１ 100.64.0.1 100.127.255.255
     [fc00::1] [fd12:3456:789a::1] [fdff::]`,
  ],
  [
    "link-local, site-local, multicast, broadcast",
    `169.254.0.1 169.254.255.255 2851995649 [fe80::1] [febf::1] [fec0::1] [feff::1] 224.0.0.1 239.255.255.250
     255.255.255.255 4294967295 0xffffffff [ff02::1] [ff0e::1]`,
  ],
  [
    "reserved and special-purpose",
    `192.0.0.1 192.0.0.170 192.0.2.1 192.31.196.1 192.52.193.1 192.88.99.1 192.175.48.6 198.18.0.1 198.19.255.255
     198.51.100.7 203.0.113.9 240.0.0.1 254.1.1.1 [100::1] [2001:db8::1] [3fff::1] [2001:2::1] [2001:10::1]
     [2001:20::1] [5f00::1] [4000::1] [1fff::1] [2620:4f:8000::1] [8000::] [200::1]`,
  ],
  [
    "IPv4 inside of IPv6",
    `[::ffff:127.0.0.1] [::ffff:7f00:1] [0:0:0:0:0:ffff:7f00:0001] [::ffff:10.0.0.1] [::ffff:8.8.8.8] [::127.0.0.1]
     [::7f00:1] [::8.8.8.8] [::ffff:0:127.0.0.1] [::ffff:0:8.8.8.8] [64:ff9b::127.0.0.1] [64:ff9b::7f00:1]
     [64:ff9b::8.8.8.8] [64:ff9b:1::7f00:1] [64:ff9b:1:ffff::1] [2002:7f00:1::] [2002:a00:1::1] [2002:808:808::1]
     [2001::1] [2001:0:7f00:1::] [2001:0:4136:e378:8000:63bf:80ff:fffe]`,
  ],
  [
    "cloud metadata",
    `169.254.169.254 169.254.169.254. 2852039166 0xa9fea9fe 0251.0376.0251.0376 169.254.43518 １６９.254.169.254
     169。254。169。254 169.254.170.2 169.254.170.23 100.100.100.200 168.63.129.16 0xa83f8110 192.0.0.192
     [fd00:ec2::254] [fd00:ec2::23] [fd20:ce::254] [::ffff:169.254.169.254] [::ffff:a9fe:a9fe] [64:ff9b::a9fe:a9fe]
     [2002:a9fe:a9fe::] metadata.google.internal METADATA.google.internal. metadata metadata.goog
     instance-data.ec2.internal metadata。google。internal`,
  ],
];

/** URLs that are refused for what they are, whatever their host. */
export const CLOSED_URLS: [code: string, urls: string[]][] = [
  [
    "url_scheme",
    words(
      `ftp://example.com/ file:///etc/passwd gopher://127.0.0.1:70/_x data:text/plain,x javascript:alert(1)
       ws://example.com/ wss://example.com/ unix:/var/run/docker.sock dict://127.0.0.1:11211/ ldap://x/
       httpx://example.com/ mailto:a@example.com blob:https://example.com/x about:blank localhost:80`,
    ),
  ],
  [
    "url_credentials",
    words(
      `http://user@example.com/ http://user:word@example.com/ http://:word@example.com/ https://%75ser@example.com
       http://127.0.0.1:80@example.com/ http://example.com@127.0.0.1/ http://example.com:443@169.254.169.254/
       http://a@b@example.com/ http://example.com%2f@127.0.0.1/ http://example.com／@127.0.0.1`,
    ),
  ],
  [
    "url_invalid",
    words(
      `example.com /hook //example.com/ http:// http://? http://# https://:443/ http://example.com%00/
       http://example.com:99999/ http://256.0.0.1/ http://1.2.3.4.5/ http://08.1.1.1/ http://[::1 http://[::1%25lo]/
       http://[fe80::1%eth0]/ http://[::g]/ http://[1.2.3.4]/ http://[::ffff:1.2.3]/ http://[:::1]/ http://a..b/
       http://.example.com/ http://example.com../ http://./ http://exa<mple.com/ http://ex|ample.com/
       http://example.com:8o/`,
    ),
  ],
  ["url_invalid", ["", " ", "http://exa mple.com/", "http://example.com/a b", " http://example.com/"]],
  ["url_invalid", ["http://example.com/\n", "http://exa\tmple.com/", "http://127.0.0.1\r\nhost: x/"]],
  [
    "url_invalid",
    ["http://example.com\u0000.evil/", `http://${"a".repeat(64)}.com/`, `http://${"a.".repeat(127)}com/`],
  ],
  ["url_too_long", [`https://example.com/${"a".repeat(2_048)}`]],
];

/** What names resolve to; each name can only be found out when sending. */
export const CLOSED_ANSWERS: Record<string, string[]> = {
  "loopback.test": ["127.0.0.1"],
  "loopback6.test": ["::1"],
  "private.test": ["10.0.0.1"],
  "metadata.test": ["169.254.169.254"],
  "azure.test": ["168.63.129.16"],
  "mapped.test": ["::ffff:127.0.0.1"],
  "mapped-public.test": ["::ffff:8.8.8.8"],
  "nat64.test": ["64:ff9b::7f00:1"],
  "sixtofour.test": ["2002:7f00:1::"],
  "zone.test": ["fe80::1%lo"],
  "unspecified.test": ["0.0.0.0"],
  "unspecified6.test": ["::"],
  "mixed.test": ["8.8.8.8", "127.0.0.1"],
  "mixed-first.test": ["127.0.0.1", "8.8.8.8"],
  "mixed6.test": ["8.8.8.8", "2606:4700:4700::1111", "fd00::1"],
  "octal.test": ["0177.0.0.1"],
  "name.test": ["localhost"],
  "127.0.0.1.nip.test": ["127.0.0.1"],
  "xn--lcalhost-1jf.test": ["127.0.0.1"],
};
