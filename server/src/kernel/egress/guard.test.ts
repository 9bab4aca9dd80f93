import { channel, subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLOSED_ANSWERS, CLOSED_HOSTS, CLOSED_URLS, words } from "../../testing/hostile-addresses.ts";
import { type HostileReceiver, startHostileReceiver } from "../../testing/hostile-receiver.ts";
import { createEgress } from "./egress.ts";

const GOOD = words(
  `https://example.com/ http://example.com https://example.com:8443/hooks?a=b#part HTTPS://EXAMPLE.COM/
   https://a-b_c.example.co.uk/ https://example.com./ https://münchen.example/ https://xn--mnchen-3ya.example/
   https://8.8.8.8/ http://1.1.1.1:8080/ https://134744072/ https://0x08080808/ https://[2606:4700:4700::1111]/x
   https://172.32.0.1/ https://192.0.1.1/ https://[2a00:1450:4001::1]:444/ https://notlocalhost/
   https://localhost.example/ https://example.com/@me https://example.com/?u=http://127.0.0.1/
   https://127.0.0.1.example/ https://example.com/%00`,
);

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
    const outcome = await egress.send({ url, method: "POST", headers: {}, body: "{}", deadlineMs: 20_000 });
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
    const outcome = await opened.send({ url, method: "POST", headers: {}, body: "{}", deadlineMs: 20_000 });
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
