import { describe, expect, test } from "vitest";
import { findRefusal, isAllowedHost, isPublicAddress } from "../../src/feeds/guard-address.ts";

describe("isPublicAddress", () => {
  test.each(["1.1.1.1", "93.184.216.34", "203.107.1.1", "2606:4700:4700::1111", "2400:3200::1"])(
    "%s is public",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  test.each([
    ["this host", "0.0.0.0"],
    ["private", "10.0.0.8"],
    ["private", "172.16.0.1"],
    ["private", "192.168.1.1"],
    ["carrier-grade NAT, and one cloud's metadata", "100.100.100.200"],
    ["loopback", "127.0.0.1"],
    ["loopback", "127.255.255.254"],
    ["link-local, and most clouds' metadata", "169.254.169.254"],
    ["protocol assignments, and one cloud's metadata", "192.0.0.192"],
    ["a cloud's control service", "168.63.129.16"],
    ["documentation", "192.0.2.1"],
    ["benchmarking", "198.18.0.1"],
    ["multicast", "224.0.0.1"],
    ["reserved", "240.0.0.1"],
    ["broadcast", "255.255.255.255"],
    ["unspecified", "::"],
    ["loopback", "::1"],
    ["IPv4-mapped", "::ffff:127.0.0.1"],
    ["IPv4-mapped in hexadecimal", "::ffff:7f00:1"],
    ["IPv4-mapped public, which no name leads to honestly", "::ffff:1.1.1.1"],
    ["IPv4-compatible", "::127.0.0.1"],
    ["IPv4-translated", "::ffff:0:127.0.0.1"],
    ["NAT64", "64:ff9b::7f00:1"],
    ["NAT64 of a network's own", "64:ff9b:1::7f00:1"],
    ["6to4", "2002:7f00:1::"],
    ["Teredo", "2001:0:4136:e378:8000:63bf:3fff:fdd2"],
    ["unique local, and one cloud's metadata", "fd00:ec2::254"],
    ["link-local", "fe80::1"],
    ["link-local with its zone", "fe80::1%eth0"],
    ["site-local", "fec0::1"],
    ["multicast", "ff02::1"],
    ["documentation", "2001:db8::1"],
    ["discard", "100::1"],
    ["no address", "example.com"],
    ["nothing", ""],
  ])("%s is not: %s", (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("findRefusal", () => {
  test.each([
    ["https://example.com/feed", undefined],
    ["http://example.com:8080/feed", undefined],
    ["http://93.184.216.34/", undefined],
    ["http://[2606:4700:4700::1111]/", undefined],
    ["ftp://example.com/feed", "not-http"],
    ["file:///etc/passwd", "not-http"],
    ["https://me:secret@example.com/", "credentials"],
    ["https://me@example.com/", "credentials"],
    ["http://example.com:22/", "port"],
    ["http://example.com:25/", "port"],
    ["http://127.0.0.1/", "private-address"],
    ["http://127.1/", "private-address"],
    ["http://2130706433/", "private-address"],
    ["http://0177.0.0.1/", "private-address"],
    ["http://0x7f.0.0.1/", "private-address"],
    ["http://127.0.0.1./", "private-address"],
    ["http://１２７.０.０.１/", "private-address"],
    ["http://[::1]/", "private-address"],
    ["http://[::ffff:127.0.0.1]/", "private-address"],
    ["http://[64:ff9b::a9fe:a9fe]/", "private-address"],
    ["http://169.254.169.254/latest/meta-data/", "private-address"],
  ])("%s: %s", (address, refusal) => {
    expect(findRefusal(new URL(address), [])).toBe(refusal);
  });

  test("an allowed host may be private, at any port", () => {
    expect(findRefusal(new URL("http://127.0.0.1:99/"), ["127.0.0.1"])).toBeUndefined();
    expect(findRefusal(new URL("http://127.0.0.1:99/"), ["127.0.0.1:98"])).toBe("port");
    expect(findRefusal(new URL("ftp://127.0.0.1/"), ["127.0.0.1"])).toBe("not-http");
  });
});

test.each<[entry: string, address: string, isAllowed: boolean]>([
  ["127.0.0.1:4400", "http://127.0.0.1:4400/rss.xml", true],
  ["127.0.0.1:4400", "http://127.0.0.1:4401/rss.xml", false],
  ["127.0.0.1:80", "http://127.0.0.1/", true],
  ["localhost", "http://LOCALHOST.:3000/", true],
  ["Intranet.Example", "https://intranet.example/", true],
  ["intranet.example", "https://www.intranet.example/", false],
  ["[::1]:8080", "http://[::1]:8080/", true],
  ["::1", "http://[::1]/", true],
  ["", "http://example.com/", false],
])("allowing %j: %s is %s", (entry, address, isAllowed) => {
  expect(isAllowedHost(new URL(address), [entry])).toBe(isAllowed);
});
