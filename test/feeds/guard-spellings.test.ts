import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findRefusal, isPublicAddress } from "../../src/feeds/guard-address.ts";

type Octets = readonly [number, number, number, number];

/** Blocks that no request may reach, as the octets that vary within them. */
const BLOCKS: Readonly<Record<string, readonly (number | readonly [low: number, high: number])[]>> = {
  "this network": [0, [0, 255], [0, 255], [0, 255]],
  "private, large": [10, [0, 255], [0, 255], [0, 255]],
  "carrier-grade NAT": [100, [64, 127], [0, 255], [0, 255]],
  loopback: [127, [0, 255], [0, 255], [0, 255]],
  "link-local": [169, 254, [0, 255], [0, 255]],
  "private, middle": [172, [16, 31], [0, 255], [0, 255]],
  "private, small": [192, 168, [0, 255], [0, 255]],
  multicast: [
    [224, 239],
    [0, 255],
    [0, 255],
    [0, 255],
  ],
  "reserved and broadcast": [
    [240, 255],
    [0, 255],
    [0, 255],
    [0, 255],
  ],
};

/** Ways to write an IPv4 address that the address bar of a browser would take. */
const SPELLINGS: Readonly<Record<string, (octets: Octets) => string>> = {
  decimal: (octets) => octets.join("."),
  "one number": (octets) => String(toNumber(octets)),
  "one hexadecimal number": (octets) => `0x${toNumber(octets).toString(16)}`,
  octal: (octets) => octets.map((octet) => `0${octet.toString(8)}`).join("."),
  hexadecimal: (octets) => octets.map((octet) => `0x${octet.toString(16)}`).join("."),
  "two parts": ([a, b, c, d]) => `${a}.${(b << 16) + (c << 8) + d}`,
  "three parts": ([a, b, c, d]) => `${a}.${b}.${(c << 8) + d}`,
  "a trailing dot": (octets) => `${octets.join(".")}.`,
  "full-width digits": (octets) =>
    octets.join(".").replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  "escaped digits": (octets) => octets.join(".").replace(/\d/g, (digit) => `%3${digit}`),
  mapped: (octets) => `[::ffff:${octets.join(".")}]`,
  "mapped in hexadecimal": (octets) => `[::ffff:${toWords(octets)}]`,
  compatible: (octets) => `[::${toWords(octets)}]`,
  translated: (octets) => `[::ffff:0:${toWords(octets)}]`,
  NAT64: (octets) => `[64:ff9b::${toWords(octets)}]`,
  "6to4": (octets) => `[2002:${toWords(octets)}::1]`,
};

function toNumber([a, b, c, d]: Octets): number {
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}

function toWords([a, b, c, d]: Octets): string {
  return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
}

function octetsOf(block: string): fc.Arbitrary<Octets> {
  const [a, b, c, d] = (BLOCKS[block] ?? []).map((part) =>
    typeof part === "number" ? fc.constant(part) : fc.integer({ min: part[0], max: part[1] }),
  );
  if (!a || !b || !c || !d) throw new Error(`no block ${block}`);
  return fc.tuple(a, b, c, d);
}

describe.each(Object.keys(BLOCKS))("no address of %s", (block) => {
  test.each(Object.entries(SPELLINGS))("gets through as %s", (_, spell) => {
    fc.assert(
      fc.property(octetsOf(block), fc.constantFrom("", ":8080", ":443"), (octets, port) => {
        const url = new URL(`http://${spell(octets)}${port}/feed`);

        expect(findRefusal(url, [])).toBe("private-address");
      }),
      { numRuns: 60 },
    );
  });
});

test("an IPv6 address outside the global block is never public", () => {
  const words = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 7, maxLength: 7 });
  const first = fc.integer({ min: 0, max: 0xffff }).filter((word) => word >> 13 !== 1);

  fc.assert(
    fc.property(first, words, (word, others) => {
      expect(isPublicAddress([word, ...others].map((part) => part.toString(16)).join(":"))).toBe(false);
    }),
  );
});

test("a port below 1024 is refused whatever the host, but for the web's two", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 65_535 }), (port) => {
      const isOpen = port === 80 || port === 443 || port >= 1024;

      expect(findRefusal(new URL(`https://wire.example:${port}/`), [])).toBe(isOpen ? undefined : "port");
    }),
  );
});
