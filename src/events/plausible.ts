import type { Chunk, NameRef, Person } from "./chunk.ts";

/** Whether a chunk in a person's slot can be a person: a Latin name alone needs two to four words, none of a company's. */
export function isPlausiblePerson(person: Person, chunk: Chunk): boolean {
  if (!person.name) return false;
  if (chunk.looksLike === "org") return false;
  if (chunk.type === "person") return true;
  const words = person.name.written.split(/[\s·]+/u);
  if (words.length < 2 || words.length > 4) return false;
  return (
    !words.some((word) => COMPANY_WORDS.test(word)) &&
    words.every((word) => /^[\p{Lu}\p{Lo}][\p{L}'’.-]*$|^(?:de|van|von|der|la|al|bin|el|di|da)$/u.test(word))
  );
}

const COMPANY_WORDS =
  /^(?:AI|Inc|Corp|Labs?|Research|Technolog(?:y|ies)|Systems|Group|Holdings|Capital|Ventures|Partners|Bank|University|Institute|Company|Co|Ltd|LLC|Studios?|Media|Networks?|Motors?|Machines?|Robotics|Games?|Health|Cloud|Brain|Intelligence|Superintelligence|Computing|Semiconductor|Team|Foundation|Street|Journal|Times|Post|News|Deep|Open|The|Google|Meta|Microsoft|Apple|Amazon|OpenAI|Pro|Max|Plus|Ultra|Air|Mini|Code|Studio|Platform|Security|Data|Software|Digital|Energy|Pharma|Financial|Insurance|Airlines|Services|Solutions|Global|International|United|American|National|Federal|Securities|Exchange|Committee|Council|Department|Agency|Office|Board|House|White|New|North|South|East|West)$/u;

/** Whether two names stand for one thing: the same entity, or letters that are the same. */
export function sameName(a: NameRef | undefined, b: NameRef | undefined): boolean {
  if (!a || !b) return false;
  if (a.entity && b.entity) return a.entity.id === b.entity.id;
  return a.written.toLowerCase() === b.written.toLowerCase();
}
