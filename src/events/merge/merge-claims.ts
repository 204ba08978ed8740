import { type Named, type OrgChange, type OrgEventKind, STATUSES, type Status } from "../../model/event.ts";
import { normalizeText } from "../../text/normalize.ts";
import { nameKey } from "./name-key.ts";

/** A claim as merging needs it, with where it was told. */
export interface ToldClaim {
  readonly change: OrgChange;
  /** The sentence that proves it, repaired or as given. */
  readonly quote: string;
  readonly articleId: string;
  readonly outlet: string | undefined;
  readonly toldAt: Date | undefined;
}

/** One step of an event's history: from then on it had this status, said by this article. */
export interface StatusStep {
  readonly status: Status;
  readonly articleId: string;
  readonly at: Date | undefined;
}

export interface MergedChange {
  readonly change: OrgChange;
  readonly steps: readonly StatusStep[];
  /** Outlets that told it in words of their own: a republished sentence is not a second source. */
  readonly outletCount: number;
}

/** How much of the doubt a further independent outlet leaves. */
const DOUBT_LEFT_BY_ANOTHER_OUTLET = 0.7;

/** How sure a status makes us of the change; denial stands apart. */
const CERTAINTY: Readonly<Record<Exclude<Status, "denied">, number>> = {
  rumored: 1,
  planned: 2,
  reported: 3,
  confirmed: 4,
};

/**
 * What the claims of one change say together, whatever order they came in. Each field has the value of the surest
 * claim that says it; lists are united. The status follows publication: it rises, a denial stands until somebody
 * reports or confirms again. It is background only where every telling is.
 *
 * @throws Error for no claims.
 */
export function mergeClaims(claims: readonly ToldClaim[]): MergedChange {
  const surest = [...claims].sort((a, b) => b.change.confidence - a.change.confidence);
  const first = surest[0];
  if (!first) throw new Error("an event needs at least one claim");
  const changes = surest.map((claim) => claim.change);
  const pick = <Field extends keyof OrgChange>(field: Field) =>
    changes.find((change) => change[field] !== undefined)?.[field];
  const outletCount = countOutlets(claims);
  const steps = statusSteps(claims);
  const change: OrgChange = {
    kind: mergedKind(changes),
    person: pick("person"),
    org: narrowest(changes),
    from: unite(changes, "from"),
    to: unite(changes, "to"),
    team: unite(changes, "team"),
    action: changes.find((c) => c.action !== undefined && c.action !== "restructured")?.action ?? pick("action"),
    role: pick("role"),
    manager: pick("manager"),
    count: pick("count"),
    percent: pick("percent"),
    target: unite(changes, "target"),
    date: fullestDate(changes),
    status: steps.at(-1)?.status ?? first.change.status,
    background: changes.every((c) => c.background),
    confidence: 1 - (1 - first.change.confidence) * DOUBT_LEFT_BY_ANOTHER_OUTLET ** (outletCount - 1),
  };
  return { change, steps, outletCount };
}

// "Named" and "joins" of one change: joining says more.
function mergedKind(changes: readonly OrgChange[]): OrgEventKind {
  return changes.find((change) => change.kind === "join")?.kind ?? changes[0]?.kind ?? "join";
}

// Where one claim says the parent and another its part, the surest tracked one stands.
function narrowest(changes: readonly OrgChange[]): Named | undefined {
  const orgs = changes.map((change) => change.org).filter((org) => org !== undefined);
  return orgs.find((org) => org.entityId !== undefined) ?? orgs[0];
}

function unite(changes: readonly OrgChange[], field: "from" | "to" | "team" | "target"): readonly Named[] {
  const byKey = new Map<string, Named>();
  for (const change of changes) {
    for (const named of change[field]) if (!byKey.has(nameKey(named))) byKey.set(nameKey(named), named);
  }
  return [...byKey.values()];
}

function fullestDate(changes: readonly OrgChange[]): string | undefined {
  const dates = changes.map((change) => change.date).filter((date) => date !== undefined);
  const surest = dates[0];
  // A fuller date counts only where it does not contradict the surest one.
  return dates.reduce<string | undefined>(
    (best, date) => (best !== undefined && surest !== undefined && date.startsWith(best) ? date : best),
    surest,
  );
}

function countOutlets(claims: readonly ToldClaim[]): number {
  const quotes = new Set<string>();
  const outlets = new Set<string>();
  for (const claim of inOrderOfTelling(claims)) {
    const quote = normalizeText(claim.quote).replace(/\s+/gu, "");
    if (quotes.has(quote)) continue;
    quotes.add(quote);
    outlets.add(claim.outlet ?? `article:${claim.articleId}`);
  }
  return Math.max(1, outlets.size);
}

function statusSteps(claims: readonly ToldClaim[]): readonly StatusStep[] {
  const steps: StatusStep[] = [];
  for (const claim of inOrderOfTelling(claims)) {
    const current = steps.at(-1)?.status;
    const next = nextStatus(current, claim.change.status);
    if (next !== current) steps.push({ status: next, articleId: claim.articleId, at: claim.toldAt });
  }
  return steps;
}

/** The status after another telling. */
export function nextStatus(current: Status | undefined, told: Status): Status {
  if (current === undefined || told === "denied") return told;
  if (current === "denied") return CERTAINTY[told] >= CERTAINTY.reported ? told : "denied";
  return CERTAINTY[told] > CERTAINTY[current] ? told : current;
}

function inOrderOfTelling(claims: readonly ToldClaim[]): readonly ToldClaim[] {
  const time = (claim: ToldClaim) => claim.toldAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return [...claims].sort(
    (a, b) =>
      time(a) - time(b) ||
      a.articleId.localeCompare(b.articleId) ||
      STATUSES.indexOf(a.change.status) - STATUSES.indexOf(b.change.status),
  );
}
