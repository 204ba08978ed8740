import type { Entity } from "../model/entity.ts";
import type { AliasTarget } from "./alias-index.ts";
import { hasOtherBearer } from "./other-bearers.ts";
import { findShortForm, type ShortForm, shortFormsOf } from "./short-forms.ts";
import type { Draft, ScannedPart } from "./support.ts";

/** Surnames and the like of people whom the article has named in full before, in no particular order. */
export function draftShortForms(parts: readonly ScannedPart[], drafts: readonly Draft[]): Draft[] {
  const firsts = new Map<Entity, Draft>();
  for (const draft of drafts) {
    const isPerson = draft.entity?.kind === "person";
    if (draft.entity !== undefined && isPerson && !firsts.has(draft.entity)) firsts.set(draft.entity, draft);
  }
  const formsByKey = Map.groupBy([...firsts.keys()].flatMap(shortFormsOf), ({ key }) => key);
  const taken = new Map(parts.map((part) => [part, takenUnits(part, drafts)]));
  return [...formsByKey.values()].flatMap((forms) => draftShortForm(forms, { parts, taken, firsts }));
}

interface ShortFormContext {
  readonly parts: readonly ScannedPart[];
  /** For each part which of its units are in a mention already. */
  readonly taken: ReadonlyMap<ScannedPart, Uint8Array>;
  /** Where each person is named first. */
  readonly firsts: ReadonlyMap<Entity, Draft>;
}

/** The places of one short form; nobody is meant for sure where the article also names a stranger of that surname. */
function draftShortForm(forms: readonly ShortForm[], { parts, taken, firsts }: ShortFormContext): Draft[] {
  const [{ key, surname } = { key: "", surname: undefined }] = forms;
  const people = forms.map(({ entity }) => entity);
  const places = parts.flatMap((part) =>
    findShortForm(part.text, part.normal, key).map((place) => ({ ...place, part, end: place.start + key.length })),
  );
  const free = places.filter(({ part, start, end }) => !taken.get(part)?.subarray(start, end).includes(1));
  const hasStranger = free.some((place) => !place.isOwn) || (free.length > 0 && isBorneByOthers(surname, taken));
  return free.flatMap(({ part, start, end, isOwn }) => {
    const known = people.filter((person) => isAfter(parts, part, start, firsts.get(person)));
    return isOwn && known.length > 0 ? [shortDraft({ part, start, end }, known, hasStranger)] : [];
  });
}

function takenUnits(part: ScannedPart, drafts: readonly Draft[]): Uint8Array {
  const units = new Uint8Array(part.normal.length);
  for (const draft of drafts) if (draft.part === part) units.fill(1, draft.start, draft.end);
  return units;
}

function isBorneByOthers(surname: string | undefined, taken: ShortFormContext["taken"]): boolean {
  if (surname === undefined) return false;
  return [...taken].some(([part, units]) => hasOtherBearer(part.normal, surname, units));
}

function shortDraft(
  span: Pick<Draft, "part" | "start" | "end">,
  people: readonly Entity[],
  hasStranger: boolean,
): Draft {
  const targets = people.map(
    (entity): AliasTarget => ({ entity, written: entity.name, letterCase: 0, needsContext: true }),
  );
  const isUnique = people.length === 1 && !hasStranger;
  return {
    ...span,
    targets,
    isStranger: false,
    entity: isUnique ? people[0] : undefined,
    reason: isUnique ? "earlier-full-name" : "ambiguous",
  };
}

function isAfter(parts: readonly ScannedPart[], part: ScannedPart, start: number, first: Draft | undefined): boolean {
  if (first === undefined) return false;
  return parts.indexOf(part) > parts.indexOf(first.part) || (part === first.part && start >= first.end);
}
