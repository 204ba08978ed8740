import type { Correction } from "../../model/correction.ts";
import type { OrgChange } from "../../model/event.ts";

/** What is shown of a change: each field that an editor set, the last time where several times, over what claims say. */
export function applyCorrections(change: OrgChange, corrections: readonly Correction[]): OrgChange {
  const values = corrections.flatMap(({ body }) => (body.what === "set" ? [[body.set.field, body.set.value]] : []));
  // parseField gave each field a value of its own type.
  return { ...change, ...Object.fromEntries(values) };
}

/**
 * What an event says that others were merged into: what its own claims say, and what they leave open from all claims
 * together. How sure it is and what became of it follow from all.
 */
export function leadBy(own: OrgChange, all: OrgChange): OrgChange {
  return {
    ...all,
    kind: own.kind,
    person: own.person ?? all.person,
    org: own.org ?? all.org,
    from: firstSaid(own.from, all.from),
    to: firstSaid(own.to, all.to),
    team: firstSaid(own.team, all.team),
    action: own.action ?? all.action,
    role: own.role ?? all.role,
    manager: own.manager ?? all.manager,
    count: own.count ?? all.count,
    percent: own.percent ?? all.percent,
    target: firstSaid(own.target, all.target),
    date: own.date !== undefined && !all.date?.startsWith(own.date) ? own.date : all.date,
  };
}

function firstSaid<T>(own: readonly T[], all: readonly T[]): readonly T[] {
  return own.length > 0 ? own : all;
}

/** The correction that says that an event is wrong, if one does. */
export function rejectionOf(corrections: readonly Correction[]): Correction | undefined {
  return corrections.find(({ body }) => body.what === "reject");
}

/** The event that an event was merged into, if it was. */
export function mergedInto(corrections: readonly Correction[]): string | undefined {
  for (const { body } of corrections) if (body.what === "merge") return body.intoId;
  return undefined;
}
