import type { Claim } from "../../model/event.ts";
import type { Doubt } from "../../model/second-reading.ts";
import { claimNames } from "./claim-names.ts";

/**
 * What a doubt leaves of a confidence. What a strong or medium rule plainly read stays news, so that a second reader
 * that doubts everything cannot silence the rules; what a weak one read does not.
 */
const LEFT_BY_DOUBT = 0.75;

/** Lowers the confidence of the claims that a second reader doubts, each once, and says so in them. */
export function applyDoubts(claims: readonly Claim[], doubts: readonly Doubt[]): readonly Claim[] {
  return claims.map((claim) => {
    const doubt = doubts.find((one) => isAbout(one, claim));
    if (!doubt) return claim;
    const confidence = Math.round(claim.confidence * LEFT_BY_DOUBT * 100) / 100;
    return { ...claim, confidence, doubt: doubt.reason };
  });
}

/** A doubt must say whose claim it means and quote its sentence, at least the greater part of it. */
function isAbout(doubt: Doubt, claim: Claim): boolean {
  const quote = doubt.quote.trim();
  const sentence = claim.evidence.quote;
  if (doubt.kind !== claim.kind || quote.length * 2 < sentence.length || !sentence.includes(quote)) return false;
  return claimNames(claim).some(({ name, written }) => name === doubt.name || written === doubt.name);
}
