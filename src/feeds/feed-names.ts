/** For each prefix of a document the one that Orgbeat uses for the same namespace. */
export type Prefixes = ReadonlyMap<string, string>;

/** Namespaces by a part of their address that all spellings share; core elements have no prefix. */
const NAMESPACES: readonly (readonly [address: RegExp, prefix: string])[] = [
  [/2005\/atom|atom\/ns#|atompub/i, ""],
  [/purl\.org\/dc\/elements/i, "dc"],
  [/purl\.org\/dc\/terms/i, "dcterms"],
  [/purl\.org\/(?:net\/)?rss|netscape\.com\/rdf|backend\.userland\.com\/rss|channel\.netscape/i, ""],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, "content"],
  [/itunes\.com\/dtds/i, "itunes"],
  [/search\.yahoo\.com\/mrss/i, "media"],
  [/w3\.org\/1999\/xhtml/i, "xhtml"],
  [/1999\/02\/22-rdf-syntax-ns/i, "rdf"],
];

/** Prefixes that are used without being declared. */
const CUSTOMARY: Readonly<Record<string, string>> = { atom: "", atom03: "", atom10: "", rss: "" };

/** Finds what each prefix of a document stands for. */
export function findPrefixes(text: string): Prefixes {
  const prefixes = new Map(Object.entries(CUSTOMARY));
  for (const match of text.matchAll(/\sxmlns:(?<prefix>[\w.-]+)\s*=\s*["'](?<address>[^"']*)["']/g)) {
    const { prefix = "", address = "" } = match.groups ?? {};
    // The content module's address begins as that of RSS itself.
    const known = NAMESPACES.findLast(([pattern]) => pattern.test(address));
    if (known && !prefixes.has(prefix.toLowerCase())) prefixes.set(prefix.toLowerCase(), known[1]);
  }
  return prefixes;
}

/** An element's name in lower case with the customary prefix of its namespace. */
export function canonicalName(name: string, prefixes: Prefixes): string {
  const lower = name.toLowerCase();
  const colon = lower.indexOf(":");
  if (colon < 0) return lower;
  const prefix = prefixes.get(lower.slice(0, colon));
  if (prefix === undefined) return lower;
  return prefix === "" ? lower.slice(colon + 1) : `${prefix}:${lower.slice(colon + 1)}`;
}
