import type { Proposal } from "../../../src/model/second-reading.ts";

/** A proposal of which only the given fields are filled. */
export function proposal(fields: Pick<Proposal, "kind" | "quote"> & Partial<Proposal>): Proposal {
  return {
    support: [],
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
    ...fields,
  };
}
