import type { Named, OrgChange, OrgEvent } from "../../../src/model/event.ts";

/** A name as a claim has it; `id` where it is tracked. */
export function named(name: string, id?: string): Named {
  return { name, written: name, entityId: id };
}

/** A change with everything absent that is not given. */
export function change(given: Partial<OrgChange> & Pick<OrgChange, "kind">): OrgChange {
  return {
    person: undefined,
    org: undefined,
    from: [],
    to: [],
    team: [],
    action: undefined,
    role: undefined,
    manager: undefined,
    count: undefined,
    percent: undefined,
    target: [],
    date: undefined,
    status: "reported",
    background: false,
    confidence: 0.9,
    ...given,
  };
}

/** An event of such a change, first seen on 2025-03-10. */
export function orgEvent(given: Partial<OrgEvent> & Pick<OrgEvent, "kind">): OrgEvent {
  const seenAt = new Date("2025-03-10T00:00:00Z");
  return { ...change(given), id: "1", revision: 0, outletCount: 1, firstSeenAt: seenAt, updatedAt: seenAt, ...given };
}
