import type { Entity } from "../model/entity.ts";
import type { Viewpoint } from "../wording/dates.ts";

/** For whom something is rendered: language, zone, now, and the tracked entities that names are looked up in. */
export interface View extends Viewpoint {
  readonly entities: ReadonlyMap<string, Entity>;
}
