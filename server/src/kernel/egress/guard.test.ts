import { channel, subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HostileReceiver, startHostileReceiver } from "../../testing/hostile-receiver.ts";
import { createEgress } from "./egress.ts";

/** Hosts that are refused as they stand; each is tried with http, https, a port and a path. */
const CLOSED_HOSTS: [group: string, hosts: string][] = [
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
const CLOSED_URLS: [code: string, urls: string[]][] = [
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
const CLOSED_ANSWERS: Record<string, string[]> = {
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

const GOOD = words(
  `https://example.com/ http://example.com https://example.com:8443/hooks?a=b#part HTTPS://EXAMPLE.COM/
   https://a-b_c.example.co.uk/ https://example.com./ https://münchen.example/ https://xn--mnchen-3ya.example/
   https://8.8.8.8/ http://1.1.1.1:8080/ https://134744072/ https://0x08080808/ https://[2606:4700:4700::1111]/x
   https://172.32.0.1/ https://192.0.1.1/ https://[2a00:1450:4001::1]:444/ https://notlocalhost/
   https://localhost.example/ https://example.com/@me https://example.com/?u=http://127.0.0.1/
   https://127.0.0.1.example/ https://example.com/%00`,
);

function words(text: string): string[] {
  return text.split(/\s+/);
}

describe("guarded egress", () => {
  let receiver: HostileReceiver;
  const egress = createEgress({ allow: [], resolve: async (host) => CLOSED_ANSWERS[host] ?? [] });
  const dialled: unknown[] = [];
  const watch = (message: unknown) => dialled.push(message);

  beforeAll(async () => {
    receiver = await startHostileReceiver();
    subscribe("net.client.socket", watch);
    expect(channel("net.client.socket").hasSubscribers).toBe(true);
  });

  afterAll(async () => {
    unsubscribe("net.client.socket", watch);
    await egress.close();
    await receiver.close();
  });

  async function expectNotSent(url: string): Promise<void> {
    const outcome = await egress.send({ url, method: "POST", headers: {}, body: "{}", deadlineMs: 1_000 });
    expect(outcome, url).toMatchObject({ kind: "unreached", error: "blocked_address", address: null });
    expect(dialled, url).toEqual([]);
    expect(receiver.connections().opened, url).toBe(0);
  }

  it.each(CLOSED_HOSTS)("refuses %s, at save and when sending", async (_group, hosts) => {
    for (const host of words(hosts)) {
      for (const url of [`http://${host}/`, `https://${host}/x?y`, `http://${host}:${receiver.port}/ok`]) {
        expect(egress.refuse(url)?.code, url).toBe("url_blocked");
        await expectNotSent(url);
      }
    }
  });

  it.each(CLOSED_URLS)("refuses a URL as %s, at save and when sending", async (code, urls) => {
    for (const url of urls) {
      expect(egress.refuse(url)?.code, JSON.stringify(url)).toBe(code);
      await expectNotSent(url);
    }
  });

  it.each(Object.entries(CLOSED_ANSWERS))(
    "takes the name %s at save, and sends nothing to %j",
    async (host) => {
      const url = `http://${host}:${receiver.port}/ok`;
      expect(egress.refuse(url)).toBeNull();
      await expectNotSent(url);
      await expectNotSent(url.replace("http:", "https:"));
    },
  );

  it.each(GOOD)("takes %s", (url) => {
    expect(egress.refuse(url)).toBeNull();
  });

  it("sends where the operator has opened the address, and the probe of these tests sees that", async () => {
    const opened = createEgress({ allow: ["127.0.0.1"] });
    const url = receiver.url("/ok");
    expect(opened.refuse(url)).toBeNull();
    const outcome = await opened.send({ url, method: "POST", headers: {}, body: "{}", deadlineMs: 1_000 });
    expect(outcome).toMatchObject({ kind: "answered", address: "127.0.0.1" });
    expect(dialled.splice(0)).toHaveLength(1);
    await opened.close();
  });

  it("names what is wrong and what to do", () => {
    expect(egress.refuse("http://10.0.0.5/x")?.message).toBe(
      "10.0.0.5 can't be a target: it is a private address. Use a public address. " +
        "If this target is yours, whoever runs Hookline can open it by adding 10.0.0.5 to HOOKLINE_EGRESS_ALLOW.",
    );
    expect(egress.refuse("http://169.254.169.254/")?.message).not.toContain("EGRESS_ALLOW");
    expect(egress.refuse("ftp://example.com/")?.message).toContain("ftp:");
    expect(egress.refuse("http://u:secret@example.com/")?.message).not.toContain("secret");
  });
});

describe("our own installation", () => {
  const egress = createEgress({
    allow: [],
    ownOrigins: ["https://hooks.example.com", "http://in.example:4000"],
  });

  it.each(
    words(
      `https://hooks.example.com https://hooks.example.com/?a=b https://hooks.example.com/api
       https://hooks.example.com/api/projects https://hooks.example.com:443/api/x http://hooks.example.com/api/x
       https://HOOKS.example.com./api/x https://hooks.example.com/%61pi/x https://hooks.example.com/x/../api/
       https://hooks.example.com//api/x https://hooks.example.com/API/x https://hooks.example.com/api%2fx
       https://hooks.example.com/.%2e/api/x https://hooks.example.com/\\api http://in.example:4000/api/x`,
    ),
  )("refuses its admin API: %s", (url) => {
    expect(egress.refuse(url)?.code).toBe("url_own_api");
  });

  it.each(
    words(
      `https://hooks.example.com/in/token https://hooks.example.com/apiary https://other.example.com/api/x
       http://in.example/api/x https://hooks.example.com:8443/api/x`,
    ),
  )("takes what is not: %s", (url) => {
    expect(egress.refuse(url)).toBeNull();
  });
});
