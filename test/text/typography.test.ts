import { expect, test } from "vitest";
import { cleanText } from "../../src/text/clean-text.ts";

// Accented letters beside the marks and spaces that European typography sets: their bytes often happen to be UTF-8 or GBK.

const LETTERS: Readonly<Record<string, string>> = {
  Czech: "áčďéěíňóřšťúůýž",
  Danish: "æøå",
  Dutch: "éëïóö",
  Finnish: "äåö",
  French: "àâæçéèêëîïôœùûüÿ",
  German: "äöüß",
  Hungarian: "áéíóöőúüű",
  Icelandic: "áðéíóúýþæö",
  Italian: "àèéìíîòóùú",
  Polish: "ąćęłńóśźż",
  Portuguese: "ãáâàçéêíõóôúü",
  Romanian: "ăâîșț",
  Spanish: "áéíñóúü",
  Swedish: "åäöé",
  Turkish: "çğıöşü",
};
const SPACES = ["\u00a0", "\u202f", " "];
const CLOSING = "» ” ’ › – — … ! ? : ;".split(" ");
const MARKS = [...CLOSING, ..."« “ „ ‘ ‹ • · ° ½ ¼ § © ® ™ ¿ ¡ ª º ² £ € ±".split(" ")];

function* sentencesWith(letter: string): Generator<string> {
  const word = letter === letter.toLowerCase() ? `al${letter}` : `AL${letter}`;
  for (const mark of CLOSING) yield* [`${word}${mark}`, `${word}${mark} on`, `un ${word}${mark}\u00a0${mark} on`];
  for (const mark of MARKS)
    for (const space of SPACES) {
      yield `${word}${space}${mark}`;
      yield `${word}${space}${mark}${space}on`;
      yield `${mark}${space}${letter}l ${mark}${space}${word}${space}${mark}`;
      yield `${word}${space}${mark}, t${word}${space}${mark}\n${word}${space}l`;
    }
}

test.each(Object.entries(LETTERS))("no letter of %s is taken for a part of another character", (_, letters) => {
  const all = [...letters, ...letters.toUpperCase()].flatMap((letter) => [...sentencesWith(letter)]);

  expect(all.filter((text) => cleanText(text).text !== text)).toEqual([]);
});
