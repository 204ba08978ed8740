import type { Entity } from "./entity.ts";
import type { DigestSchedule } from "./subscription.ts";
import type { Language } from "./text.ts";

/** A feed as an edition lists it. Bundled feeds are files of the edition, read without network. */
export interface EditionFeed {
  /** http(s) address, `rsshub:/route`, or for a bundled feed `bundled:<edition>/<path below the edition's folder>`. */
  readonly url: string;
  readonly title: string;
  readonly language: Language | undefined;
  /** Whether what the feed holds at its first reading is announced or read silently. */
  readonly firstRead: "silent" | "announce";
}

export const DIGEST_SECTIONS = ["changes", "stories", "people"] as const;

/** One section of a digest: which, and at most how many lines in all and for one company. */
export interface SectionRecipe {
  readonly kind: (typeof DIGEST_SECTIONS)[number];
  readonly limit: number;
  readonly perCompany: number;
}

/** A folder under digests/, validated. */
export interface Edition {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly schedule: DigestSchedule;
  readonly sections: readonly SectionRecipe[];
  readonly entities: readonly Entity[];
  readonly feeds: readonly EditionFeed[];
}
