import type { FieldValue, SettableField } from "../../model/correction.ts";
import type { Entity, EntityKind } from "../../model/entity.ts";
import { type Named, type OrgChange, STATUSES, TEAM_ACTIONS } from "../../model/event.ts";
import { UserError } from "../../model/user-error.ts";
import { normalizeText } from "../../text/normalize.ts";
import { fieldsOf, isNeeded } from "./fields.ts";

const NOTHING = "-";

const EXAMPLES: Readonly<Record<SettableField, string>> = {
  person: "吴永辉",
  org: "字节跳动",
  from: "谷歌, DeepMind",
  to: "字节跳动",
  team: "Seed",
  action: TEAM_ACTIONS.join(", "),
  role: "首席科学家",
  manager: "梁汝波",
  count: "600",
  percent: "12.5",
  target: "Statsig",
  date: "2026-03-02, 2026-03, 2026",
  status: STATUSES.join(", "),
  background: "yes, no",
};

/** The entities that a name in a field may mean. */
const NAME_KINDS: Readonly<Partial<Record<SettableField, readonly EntityKind[]>>> = {
  person: ["person"],
  manager: ["person"],
  org: ["company"],
  team: ["team"],
};

/**
 * Reads a field that an editor gives an event; `-` takes away what it says. Names of tracked entities, or their ids, mean these; lists are separated
 * by commas.
 *
 * @throws UserError `field-unknown` where events of that kind have no such field, `bad-value` where the value does not
 * fit it, `entity-ambiguous` where a name means several entities.
 */
export function parseField(
  event: OrgChange,
  { field: writtenField, value }: { readonly field: string; readonly value: string },
  entities: Iterable<Entity>,
): FieldValue {
  const fields = fieldsOf(event.kind);
  const field = fields.find((known) => known === writtenField);
  if (field === undefined)
    throw new UserError("field-unknown", { field: writtenField, kind: event.kind, fields: fields.join(", ") });
  const written = value.normalize("NFC").replace(/\s+/gu, " ").trim();
  const isNothing = written === NOTHING;
  const parsed = isNothing ? nothingOf(field) : parsedValue(field, written, [...entities]);
  const isWrong = isNothing ? isNeeded(event.kind, field) : parsed === undefined;
  if (isWrong) throw new UserError("bad-value", { value, field, example: EXAMPLES[field] });
  return { field, value: parsed };
}

function nothingOf(field: SettableField): OrgChange[SettableField] {
  return isList(field) ? [] : undefined;
}

function isList(field: SettableField): boolean {
  return field === "from" || field === "to" || field === "team" || field === "target";
}

/** Undefined where the value does not fit the field. */
function parsedValue(field: SettableField, written: string, entities: readonly Entity[]): OrgChange[SettableField] {
  if (written === "") return undefined;
  const kinds = NAME_KINDS[field] ?? ["company", "team", "person"];
  switch (field) {
    case "count":
      return /^\d{1,9}$/.test(written) ? Number(written) : undefined;
    case "percent":
      return /^\d{1,3}(?:\.\d+)?$/.test(written) && Number(written) <= 100 ? Number(written) : undefined;
    case "date":
      return isPartialDate(written) ? written : undefined;
    case "status":
      return STATUSES.find((status) => status === written);
    case "action":
      return TEAM_ACTIONS.find((action) => action === written);
    case "background":
      return written === "yes" ? true : written === "no" ? false : undefined;
    case "role":
      return { name: written, written, entityId: undefined };
    case "person":
    case "org":
    case "manager":
      return nameOf(written, kinds, entities);
    default:
      return namesOf(written, kinds, entities);
  }
}

function namesOf(written: string, kinds: readonly EntityKind[], entities: readonly Entity[]) {
  const names = written.split(/\s*[,，、]\s*/u).filter((name) => name !== "");
  return names.length === 0 ? undefined : names.map((name) => nameOf(name, kinds, entities));
}

function nameOf(written: string, kinds: readonly EntityKind[], entities: readonly Entity[]): Named {
  const typed = normalizeText(written);
  const known = entities.filter(({ kind }) => kinds.includes(kind));
  const byId = known.find(({ id }) => id === written);
  const meant = byId ? [byId] : known.filter((entity) => formsOf(entity).includes(typed));
  if (meant.length > 1)
    throw new UserError("entity-ambiguous", { name: written, candidates: meant.map(({ id }) => id).join(", ") });
  const entity = meant[0];
  return { name: entity?.name ?? written, written, entityId: entity?.id };
}

function formsOf({ name, names, aliases }: Entity): readonly string[] {
  return [name, ...Object.values(names), ...aliases.map(({ text }) => text)].map(normalizeText);
}

/** A year, month or day that there is. */
function isPartialDate(written: string): boolean {
  const parts = /^(?<year>[12]\d{3})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/.exec(written)?.groups;
  if (!parts) return false;
  const full = `${parts.year}-${parts.month ?? "01"}-${parts.day ?? "01"}`;
  const instant = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(full);
}
