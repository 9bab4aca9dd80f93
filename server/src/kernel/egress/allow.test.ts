import { describe, expect, it } from "vitest";
import { parseEgressAllow, whyAddressClosed, whyNameClosed } from "./allow.ts";

function allowing(...entries: string[]) {
  const { allow, problems } = parseEgressAllow(entries);
  expect(problems).toEqual([]);
  return allow;
}

describe("HOOKLINE_EGRESS_ALLOW", () => {
  it.each([
    ["10.0.0.0/8", "10.1.2.3", "any.test"],
    ["10.1.2.3", "10.1.2.3", "any.test"],
    ["fd00::/8", "fd12::1", "any.test"],
    ["::1", "::1", "any.test"],
    ["127.0.0.0/8", "127.0.0.1", "any.test"],
    ["0.0.0.0/0", "192.168.1.1", "any.test"],
    ["intranet", "10.1.2.3", "intranet"],
    ["Intranet.Example", "10.1.2.3", "intranet.example."],
    ["*.internal", "10.1.2.3", "a.b.internal"],
    ["localhost", "127.0.0.1", "localhost"],
  ])("%s opens %s for %s", (entry, ip, host) => {
    expect(whyAddressClosed(ip, host, allowing())).not.toBeNull();
    expect(whyAddressClosed(ip, host, allowing(entry))).toBeNull();
  });

  it.each([
    ["10.0.0.0/8", "11.0.0.1", false],
    ["10.0.0.0/8", "192.168.0.1", true],
    ["10.1.2.3", "10.1.2.4", true],
    ["10.0.0.0/8", "::ffff:10.0.0.1", true],
    ["0.0.0.0/0", "fd00::1", true],
    ["*.internal", "10.1.2.3", true],
    ["internal", "10.1.2.3", true],
  ])("%s leaves %s as it is", (entry, ip, closed) => {
    expect(whyAddressClosed(ip, "notinternal", allowing(entry)) !== null).toBe(closed);
  });

  it.each([
    "169.254.169.254",
    "169.254.170.2",
    "100.100.100.200",
    "168.63.129.16",
    "192.0.0.192",
    "fd00:ec2::254",
    "::ffff:169.254.169.254",
    "::169.254.169.254",
    "::ffff:0:169.254.169.254",
    "64:ff9b::169.254.169.254",
    "64:ff9b:1::169.254.169.254",
    "2002:a9fe:a9fe::",
  ])("never opens the metadata address %s", (ip) => {
    expect(whyAddressClosed(ip, "opened", allowing("0.0.0.0/0", "::/0", "opened"))).toMatch(/metadata/);
  });

  it.each(["metadata.google.internal", "metadata.google.internal.", "metadata", "instance-data"])(
    "never opens the metadata name %s",
    (host) => {
      expect(whyNameClosed(host, allowing("*.internal", "*.google.internal", host))).toMatch(/metadata/);
    },
  );

  it("opens localhost and what is below it only by name", () => {
    for (const host of ["localhost", "localhost.", "app.localhost", "ip6-loopback"]) {
      expect(whyNameClosed(host, allowing("127.0.0.0/8", "::1"))).toBe("this machine itself");
    }
    expect(whyNameClosed("localhost.", allowing("localhost"))).toBeNull();
    expect(whyNameClosed("app.localhost", allowing("*.localhost"))).toBeNull();
    expect(whyNameClosed("app.localhost", allowing("localhost"))).toBe("this machine itself");
  });

  it.each([
    ["10.0.0.5/8", /10\.0\.0\.0\/8.*10\.0\.0\.5/],
    ["fd00::1/8", /fd00::\/8/],
    ["10.0.0.0/33", /10\.0\.0\.0\/33/],
    ["10.0.0.0/", /CIDR/],
    ["10.0.0.0/8/8", /CIDR/],
    ["10.0.0/8", /CIDR/],
    ["::1%lo", /CIDR/],
    ["010.0.0.1", /host name/],
    ["0x7f.1", /host name/],
    ["2130706433", /host name/],
    ["*", /host name/],
    ["*.", /host name/],
    ["a.*.internal", /host name/],
    ["http://intranet", /CIDR/],
    ["intranet:8080", /host name/],
    ["in tranet", /host name/],
    ["münchen", /host name/],
    ["a..b", /host name/],
    ["", /host name/],
  ])("names the wrong entry %j", (entry, problem) => {
    const { problems } = parseEgressAllow(["10.0.0.0/8", entry]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
    expect(problems[0]).toContain(`"${entry}"`);
  });
});
