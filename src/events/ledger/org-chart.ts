import type { Named } from "../../model/event.ts";
import type { ChartNode, OrgChart, RoleHeld } from "../../model/ledger.ts";
import type { Ledger } from "./build-ledger.ts";
import { compareText } from "./facts.ts";
import { type LineOf, reportingLines } from "./reporting-lines.ts";
import { rolesHeld } from "./roles-held.ts";
import { soleOffice, titleParts } from "./titles.ts";

interface Member {
  readonly kind: ChartNode["kind"];
  readonly name: Named;
  readonly key: string;
  readonly roles: readonly RoleHeld[];
}

/**
 * A company with its parts and teams at an instant: everybody who holds a role there or stands in a reporting line.
 * Each has the line that is stated for them, or none where the manager is unknown; nobody is below themselves.
 */
export function orgChart(ledger: Ledger, company: Named, at: Date): OrgChart {
  const { lines, refused } = reportingLines(ledger, company, at);
  const members = membersOf(ledger, { company, at, lines: [...lines.values(), ...refused] });
  const byManager = new Map<string | undefined, Member[]>();
  for (const member of members.values()) {
    const managerKey = lines.get(member.key)?.managerKey;
    const below = byManager.get(managerKey) ?? [];
    byManager.set(managerKey, below);
    below.push(member);
  }
  const headKeys = headsOf(ledger, company, members.values());
  const toNode = (member: Member): ChartNode => ({
    kind: member.kind,
    name: member.name,
    roles: member.roles,
    line: lines.get(member.key)?.line,
    isHead: headKeys.has(member.key),
    reports: (byManager.get(member.key) ?? []).map(toNode).sort(compareNodes),
  });
  return {
    company: ledger.book.named(company),
    at,
    roots: (byManager.get(undefined) ?? []).map(toNode).sort(compareNodes),
    refused: refused.map(({ name, line }) => ({ name, line })),
  };
}

interface Asked {
  readonly company: Named;
  readonly at: Date;
  readonly lines: readonly LineOf[];
}

function membersOf(ledger: Ledger, { company, at, lines }: Asked): ReadonlyMap<string, Member> {
  const { held, disputed } = rolesHeld(ledger, { org: company }, at);
  const members = new Map<string, Member>();
  for (const role of [...held, ...disputed]) {
    const key = ledger.book.keyOf(role.person);
    const roles = [...(members.get(key)?.roles ?? []), role];
    members.set(key, { kind: "person", name: role.person, key, roles });
  }
  for (const { kind, name, key } of lines) if (!members.has(key)) members.set(key, { kind, name, key, roles: [] });
  for (const { line, managerKey } of lines)
    if (!members.has(managerKey))
      members.set(managerKey, { kind: "person", name: line.manager, key: managerKey, roles: [] });
  return members;
}

/** Whoever is chief executive of the company itself. */
function headsOf({ book }: Ledger, company: Named, members: Iterable<Member>): ReadonlySet<string> {
  const isHead = ({ roles }: Member) =>
    roles.some(
      ({ org, role }) =>
        book.keyOf(org) === book.keyOf(company) &&
        role !== undefined &&
        titleParts(role).some((part) => soleOffice(part) === "ceo"),
    );
  return new Set([...members].filter(isHead).map(({ key }) => key));
}

function compareNodes(a: ChartNode, b: ChartNode): number {
  return (
    Number(b.isHead) - Number(a.isHead) || b.reports.length - a.reports.length || compareText(a.name.name, b.name.name)
  );
}
