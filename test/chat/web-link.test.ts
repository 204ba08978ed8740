import { expect, test } from "vitest";
import { MAX_LINK_LENGTH, webLink } from "../../src/chat/web-link.ts";

const start = "https://a.test/";

const cases: readonly { name: string; link: string | undefined; shown: string | undefined }[] = [
  { name: "an address stays", link: "https://a.test/b?c=d&e=%20#f", shown: "https://a.test/b?c=d&e=%20#f" },
  { name: "http too", link: "http://a.test/", shown: "http://a.test/" },
  { name: "Han is encoded", link: "https://a.test/字节", shown: "https://a.test/%E5%AD%97%E8%8A%82" },
  {
    name: "what ends a link in markup is encoded",
    link: 'https://a.test/|>)(`?<"#\\',
    shown: "https://a.test/%7C%3E%29%28%60?%3C%22#%5C",
  },
  { name: "a name and password make none", link: "https://bank.test@evil.test/", shown: undefined },
  { name: "another scheme makes none", link: "javascript:alert(1)", shown: undefined },
  { name: "no address makes none", link: "a.test", shown: undefined },
  { name: "nothing makes none", link: undefined, shown: undefined },
  { name: "the longest stays", link: start.padEnd(MAX_LINK_LENGTH, "x"), shown: start.padEnd(MAX_LINK_LENGTH, "x") },
  { name: "a longer one makes none", link: start.padEnd(MAX_LINK_LENGTH + 1, "x"), shown: undefined },
];

test.each(cases)("$name", ({ link, shown }) => {
  expect(webLink(link)).toBe(shown);
});
