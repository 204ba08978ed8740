import { nameIn } from "../model/entity.ts";
import type { Named } from "../model/event.ts";
import { toSimplified } from "../text/normalize.ts";
import { toTraditional } from "../text/traditional.ts";
import { translateRole } from "../wording/roles.ts";
import type { View } from "./view.ts";

type NameView = Pick<View, "language" | "entities">;

/**
 * A name as readers of the language know it: the entity's where it is tracked, else the name of the claim, in
 * traditional characters for zh-Hant. One line.
 */
export function nameOf(named: Named, view: NameView): string {
  const entity = named.entityId === undefined ? undefined : view.entities.get(named.entityId);
  if (entity !== undefined) return nameIn(entity, view.language);

  return inScript(named, view);
}

/** The name of a tracked entity, or its id where it is not known any more. */
export function entityName(entityId: string, view: NameView): string {
  const entity = view.entities.get(entityId);
  return entity === undefined ? entityId : nameIn(entity, view.language);
}

/** A title: translated where it has a fixed translation, else as the article has it. */
export function roleOf(role: Named, view: NameView): string {
  return translateRole(role.name, view.language) ?? translateRole(role.written, view.language) ?? inScript(role, view);
}

/** The text as one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

// An article in traditional characters has the right ones already; a conversion could only guess them back.
function inScript(named: Named, { language }: NameView): string {
  const { name, written } = named;
  if (language !== "zh-Hant") return oneLine(name);

  return oneLine(written !== name && toSimplified(written) === name ? written : toTaiwan(name));
}

// The converter writes 平臺 and 臺灣 as the ministry does; people and papers write 台.
function toTaiwan(text: string): string {
  return toTraditional(text).replaceAll("臺", "台");
}
