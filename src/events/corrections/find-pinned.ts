import type { PinnedClaim } from "../../model/correction.ts";
import type { Entity } from "../../model/entity.ts";
import type { Claim, Named } from "../../model/event.ts";
import { normalizeText } from "../../text/normalize.ts";
import { isSameOrPart, nameKey } from "../merge/name-key.ts";

/** A claim of a new reading, with its key. */
export interface KeyedClaim {
  readonly key: string;
  readonly claim: Claim;
}

/**
 * The claim of a new reading that an editor split off in an earlier one: the one in the same place; else the one that
 * says the same in the same sentence; else one that says the same elsewhere; else, where there is only one such, one
 * that contradicts it in nothing. Undefined where the article no longer says it.
 */
export function findPinned<Kept extends KeyedClaim>(
  { claimKey, claim: pinned }: Pick<PinnedClaim, "claimKey" | "claim">,
  claims: readonly Kept[],
  entitiesById: ReadonlyMap<string, Entity>,
): Kept | undefined {
  const inPlace = claims.find(({ key }) => key === claimKey);
  if (inPlace) return inPlace;
  const saysSame = claims.filter(({ claim }) => saying(claim) === saying(pinned));
  const inSentence = saysSame.find(({ claim }) => sentenceOf(claim) === sentenceOf(pinned));
  if (inSentence ?? saysSame[0]) return inSentence ?? saysSame[0];
  const compatible = claims.filter(({ claim }) => contradictsNothing(claim, pinned, entitiesById));
  return compatible.length === 1 ? compatible[0] : undefined;
}

/** What a claim says, but for what another reading may see another way: its date and how sure it is. */
function saying({ kind, action, count, percent, role, person, org, manager, from, to, team, target }: Claim): string {
  const names = [person, org, manager, role].map((named) => named && nameKey(named));
  const lists = [from, to, team, target].map((list) => list.map(nameKey).sort());
  return JSON.stringify([kind, action, count, percent, names, lists]);
}

function sentenceOf({ evidence }: Claim): string {
  return normalizeText(evidence.quote).replace(/\s+/gu, "");
}

function contradictsNothing(a: Claim, b: Claim, entitiesById: ReadonlyMap<string, Entity>): boolean {
  const agree = (x: readonly Named[], y: readonly Named[]) =>
    x.length === 0 || y.length === 0 || x.some((one) => y.some((other) => isSameOrPart(one, other, entitiesById)));
  const same = (x: unknown, y: unknown) => x === undefined || y === undefined || x === y;
  return (
    a.kind === b.kind &&
    (["person", "org", "manager"] as const).every((field) => agree(listOf(a[field]), listOf(b[field]))) &&
    (["from", "to", "team", "target"] as const).every((field) => agree(a[field], b[field])) &&
    same(a.role && nameKey(a.role), b.role && nameKey(b.role)) &&
    same(a.action, b.action) &&
    same(a.count, b.count) &&
    same(a.percent, b.percent)
  );
}

function listOf(named: Named | undefined): readonly Named[] {
  return named === undefined ? [] : [named];
}
