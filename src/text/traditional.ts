import { Converter } from "opencc-js/cn2t";

let converter: ((text: string) => string) | undefined;

/** The text in traditional characters as Taiwan writes them, phrase by phrase, for display. Length may change. */
export function toTraditional(text: string): string {
  const convert = converter ?? Converter({ from: "cn", to: "tw" });
  converter = convert;
  return convert(text);
}
