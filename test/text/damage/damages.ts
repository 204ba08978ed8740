import { annotatedBytes, gbkAsLatin, gbkLostByte, utf8AsGbk, utf8AsLatin, utf8AsLatinTwice } from "./byte-damage.ts";
import {
  annotated,
  bareWatermark,
  control,
  doubledEntities,
  leftTags,
  markedWatermark,
  privateUse,
  tornWords,
  wideForms,
  zeroWidth,
} from "./character-damage.ts";
import type { Damage } from "./damaged.ts";

/** Every kind of damage by its name. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  pinyin: annotated,
  "pinyin put in by bytes": annotatedBytes,
  "UTF-8 as Latin-1": utf8AsLatin,
  "UTF-8 as Latin-1 twice": utf8AsLatinTwice,
  "UTF-8 as GBK": utf8AsGbk,
  "GBK as Latin-1": gbkAsLatin,
  "GBK, one byte lost": gbkLostByte,
  "watermark, marked": markedWatermark,
  "watermark, bare": bareWatermark,
  "spaces in names": tornWords,
  "zero-width": zeroWidth,
  "private use": privateUse,
  control,
  "wide forms": wideForms,
  entities: doubledEntities,
  tags: leftTags,
};
