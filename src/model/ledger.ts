import type { Named, OrgEvent, PartialDate, Status } from "./event.ts";

/** An article that says an event, or what the watchlist names as the source of a role. */
export interface LedgerSource {
  readonly url: string | undefined;
  readonly outlet: string | undefined;
  readonly toldAt: Date | undefined;
  /** How sure the article is; undefined for the watchlist. */
  readonly status: Status | undefined;
}

/** An accepted event with the articles that say it. */
export interface LedgerEvent {
  readonly event: OrgEvent;
  readonly sources: readonly LedgerSource[];
}

/**
 * A date and how it is known: stated for the change, the day it was told where no date is stated, or the date at which
 * the watchlist knew it ("since then at the latest").
 */
export interface LedgerDate {
  readonly date: PartialDate;
  readonly basis: "stated" | "told" | "known";
}

/** Why a role cannot be called held: somewhere else at the same time, left, or somebody else in a seat for one. */
export interface RoleConflict {
  readonly kind: "elsewhere" | "left" | "successor";
  readonly person: Named;
  readonly org: Named;
  readonly role: Named | undefined;
  readonly sources: readonly LedgerSource[];
}

/** What somebody does somewhere. */
export interface RoleHeld {
  readonly person: Named;
  readonly org: Named;
  readonly team: readonly Named[];
  /** Undefined where the title is unknown. */
  readonly role: Named | undefined;
  /** Beside the main job: part-time, a board seat, or the further ones that the watchlist states for one date. */
  readonly isSide: boolean;
  readonly since: LedgerDate | undefined;
  /** Since when at the company, whatever the title was. */
  readonly joined: LedgerDate | undefined;
  /** Undefined where no end is known. */
  readonly until: LedgerDate | undefined;
  /** Of the event that says it; undefined where the watchlist does. */
  readonly status: Status | undefined;
  /** The newest first, the watchlist's last. */
  readonly sources: readonly LedgerSource[];
  /** When last an article, or the watchlist, said so. */
  readonly verified: PartialDate | undefined;
  /** Sources that contradict it; where there is one the role is disputed, not held. */
  readonly conflicts: readonly RoleConflict[];
}

/** A change that counts for nothing yet: rumoured, or planned and not there. */
export interface PendingRole {
  readonly status: "rumored" | "planned";
  readonly change: "arrival" | "departure";
  readonly person: Named;
  readonly org: Named;
  readonly team: readonly Named[];
  readonly role: Named | undefined;
  readonly date: LedgerDate;
  readonly sources: readonly LedgerSource[];
}

/** Who holds which role at a date. Roles with conflicts stand in `disputed`. */
export interface RolesAt {
  readonly held: readonly RoleHeld[];
  readonly disputed: readonly RoleHeld[];
  readonly pending: readonly PendingRole[];
}

/** One line of a timeline: an event, or the two halves of one move. */
export type TimelineItem =
  | { readonly kind: "event"; readonly event: OrgEvent; readonly date: LedgerDate; readonly sources: Sources }
  | {
      readonly kind: "move";
      readonly leave: OrgEvent;
      readonly arrival: OrgEvent;
      readonly date: LedgerDate;
      readonly sources: Sources;
    };

type Sources = readonly LedgerSource[];

/** To whom somebody or a team reports, as stated. */
export interface ReportingLine {
  readonly manager: Named;
  readonly since: LedgerDate;
  readonly status: Status;
  readonly sources: readonly LedgerSource[];
}

/** A person or team with everybody below. */
export interface ChartNode {
  readonly kind: "person" | "team";
  readonly name: Named;
  /** Of a person: what they hold in the company, disputed roles among it. */
  readonly roles: readonly RoleHeld[];
  /** Undefined where the manager is unknown. */
  readonly line: ReportingLine | undefined;
  /** The chief executive: nobody in the company is above. */
  readonly isHead: boolean;
  readonly reports: readonly ChartNode[];
}

/** A company at a date: who reports to whom as far as stated, and who is there. */
export interface OrgChart {
  readonly company: Named;
  readonly at: Date;
  /** Those whose manager is unknown or nobody: people with reports first. */
  readonly roots: readonly ChartNode[];
  /** Lines that were left out since they close a circle with newer ones. */
  readonly refused: readonly { readonly name: Named; readonly line: ReportingLine }[];
}

/** One person's move between two companies; an unknown side is undefined. */
export interface FlowMove {
  readonly person: Named;
  readonly from: Named | undefined;
  readonly to: Named | undefined;
  readonly role: Named | undefined;
  readonly date: LedgerDate;
  readonly status: Status;
  readonly eventIds: readonly string[];
  readonly sources: readonly LedgerSource[];
}

/** The people who moved from one company to another; an unknown side is undefined. */
export interface FlowLine {
  readonly from: Named | undefined;
  readonly to: Named | undefined;
  readonly moves: readonly FlowMove[];
}

/** How many came to a company and how many left it. */
export interface FlowCount {
  readonly company: Named;
  readonly joinCount: number;
  readonly leaveCount: number;
}

/** Who went where in a period. Most people first; every move is in one line. */
export interface Flow {
  readonly lines: readonly FlowLine[];
  readonly companies: readonly FlowCount[];
}
