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
  return [...formsByKey.values()].flatMap((forms) => draftShortForm(forms, { parts, drafts, firsts }));
}

interface ShortFormContext {
  readonly parts: readonly ScannedPart[];
  readonly drafts: readonly Draft[];
  /** Where each person is named first. */
  readonly firsts: ReadonlyMap<Entity, Draft>;
}

/** The places of one short form; nobody is meant for sure where the article also names a stranger of that surname. */
function draftShortForm(forms: readonly ShortForm[], { parts, drafts, firsts }: ShortFormContext): Draft[] {
  const [{ key, surname } = { key: "", surname: undefined }] = forms;
  const people = forms.map(({ entity }) => entity);
  const places = parts.flatMap((part) =>
    findShortForm(part.text, part.normal, key).map((place) => ({ ...place, part, end: place.start + key.length })),
  );
  const free = places.filter((place) => !drafts.some((draft) => overlap(draft, place)));
  const hasStranger =
    free.some((place) => !place.isOwn) || (free.length > 0 && isBorneByOthers(surname, parts, drafts));
  return free.flatMap(({ part, start, end, isOwn }) => {
    const known = people.filter((person) => isAfter(parts, part, start, firsts.get(person)));
    return isOwn && known.length > 0 ? [shortDraft({ part, start, end }, known, hasStranger)] : [];
  });
}

function isBorneByOthers(
  surname: string | undefined,
  parts: readonly ScannedPart[],
  drafts: readonly Draft[],
): boolean {
  if (surname === undefined) return false;
  return parts.some((part) =>
    hasOtherBearer(
      part.normal,
      surname,
      drafts.filter((draft) => draft.part === part),
    ),
  );
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

function overlap(one: Pick<Draft, "part" | "start" | "end">, other: Pick<Draft, "part" | "start" | "end">): boolean {
  return one.part === other.part && one.start < other.end && other.start < one.end;
}
