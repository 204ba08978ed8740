import type { CandidateName } from "../../model/article.ts";
import type { Claim, Named } from "../../model/event.ts";
import type { SecondAnswer } from "../../model/second-reading.ts";
import type { Draft } from "../draft.ts";
import type { ClaimInput } from "../extract-claims.ts";
import { isSameChange } from "../merge/same-change.ts";
import { candidateNames, toClaim } from "../to-claim.ts";
import { addressesMachine } from "./addresses-machine.ts";
import { applyDoubts } from "./apply-doubts.ts";
import { checkProposal } from "./check-proposal.ts";
import { openArticle } from "./open-article.ts";

/** An article makes no more claims by a second reader than this. */
const MOST_PROPOSALS = 10;

/** What the rules made of an article. */
interface Made {
  readonly claims: readonly Claim[];
  readonly candidates: readonly CandidateName[];
}

/**
 * The claims of an article after a second reader was heard: the rules' own, some of them doubted, and those of its
 * proposals that the article bears out and the rules did not make already. In the article's order. An article that
 * tells its readers' machines what to do is left to the rules alone.
 */
export function applySecondAnswer(made: Made, answer: SecondAnswer, input: ClaimInput): Made {
  if (addressesMachine(input.title.text) || addressesMachine(input.text.text)) return made;
  const doubted = applyDoubts(made.claims, answer.doubts);
  const article = openArticle(input);
  const added: { readonly claim: Claim; readonly draft: Draft }[] = [];
  for (const proposal of answer.proposals.slice(0, MOST_PROPOSALS)) {
    const checked = checkProposal(proposal, article);
    const claim = checked.status === "accepted" ? toClaim(checked.draft, input) : undefined;
    if (checked.status === "refused" || !claim) continue;
    const known = [...made.claims, ...added.map((one) => one.claim)];
    if (!known.some((other) => saysThat(other, claim, input))) added.push({ claim, draft: checked.draft });
  }
  const claims = [...doubted, ...added.map(({ claim }) => claim)].sort((a, b) => placeOf(a) - placeOf(b));
  const names = candidateNames(
    added.map(({ draft }) => draft),
    input,
  );
  const known = new Set(made.candidates.map(keyOf));
  return { claims, candidates: [...made.candidates, ...names.filter((name) => !known.has(keyOf(name)))] };
}

function placeOf({ evidence }: Claim): number {
  return evidence.in === "title" ? evidence.start - Number.MAX_SAFE_INTEGER : evidence.start;
}

function keyOf({ kind, name }: CandidateName): string {
  return `${kind} ${name}`;
}

/** Whether a claim says what another one would, in the same sentence or anywhere in the article. */
function saysThat(claim: Claim, other: Claim, { publishedAt, entitiesById }: ClaimInput): boolean {
  const told = (change: Claim) => ({ change, toldAt: publishedAt });
  return isSameChange(told(claim), told(other), entitiesById) || isSamePredicate(claim, other);
}

/** Kinds that one sentence hardly ever says of one person twice, once in each. */
const RIVALS: readonly (readonly Claim["kind"][])[] = [
  ["join", "appoint"],
  ["join", "found"],
  ["appoint", "found"],
];

/** Kinds of which a sentence hardly ever says two: what the rules read there stands. */
const SINGLE: readonly Claim["kind"][] = ["acquire", "dispute", "layoff", "team"];

/** One predicate makes one claim: what the rules read in it stands, however else it could be read. */
function isSamePredicate(claim: Claim, other: Claim): boolean {
  const [a, b] = [claim.evidence, other.evidence];
  if (a.in !== b.in || b.end <= a.start || a.end <= b.start) return false;
  if (claim.kind === other.kind && SINGLE.includes(claim.kind)) return true;
  if (isOtherPart(claim, other)) return true;
  if (!isSame(claim.person, other.person)) return false;
  if (claim.kind === other.kind) return true;
  if (RIVALS.some((kinds) => kinds.includes(claim.kind) && kinds.includes(other.kind))) return true;
  return isOtherHalf(claim, other) || isOtherHalf(other, claim);
}

/** Whoever is reported to, or sued, in a sentence is not the one who comes or goes in it. */
function isOtherPart(claim: Claim, other: Claim): boolean {
  return [claim.manager, ...claim.target].some((name) => isSame(name, other.person));
}

/** A join that says where somebody comes from needs no departure beside it, nor the other way about. */
function isOtherHalf(join: Claim, leave: Claim): boolean {
  if (join.kind !== "join" || leave.kind !== "leave") return false;
  return join.from.some((name) => isSame(name, leave.org)) || leave.to.some((name) => isSame(name, join.org));
}

function isSame(a: Named | undefined, b: Named | undefined): boolean {
  return a !== undefined && b !== undefined && (a.entityId ?? a.name) === (b.entityId ?? b.name);
}
