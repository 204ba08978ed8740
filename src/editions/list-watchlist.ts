import type { EntityKind } from "../model/entity.ts";
import type { YamlPath } from "./parse-yaml.ts";
import type { WatchlistFile } from "./watchlist-file.ts";

type Company = WatchlistFile["companies"][number];
type Person = WatchlistFile["people"][number];

/** An entity as watchlist.yaml has it: its fields, where it stands, and what the place says about it. */
export interface Listed {
  readonly kind: EntityKind;
  readonly path: YamlPath;
  /** The company of a team or product, the parent of a company. */
  readonly partOf: string | undefined;
  readonly roles: Person["roles"];
  readonly fields: Omit<Company, "teams" | "products" | "partOf">;
}

/** Everything that a watchlist names, in the order of the file, teams and products after their company. */
export function listWatchlist(watchlist: WatchlistFile): Listed[] {
  const companies = watchlist.companies.flatMap((company, at): Listed[] => [
    { kind: "company", path: ["companies", at], partOf: company.partOf, roles: [], fields: company },
    ...company.teams.map(
      (team, index): Listed => ({
        kind: "team",
        path: ["companies", at, "teams", index],
        partOf: company.id,
        roles: [],
        fields: team,
      }),
    ),
    ...company.products.map(
      (product, index): Listed => ({
        kind: "product",
        path: ["companies", at, "products", index],
        partOf: company.id,
        roles: [],
        fields: product,
      }),
    ),
  ]);
  const people = watchlist.people.map(
    (person, index): Listed => ({
      kind: "person",
      path: ["people", index],
      partOf: undefined,
      roles: person.roles,
      fields: person,
    }),
  );
  const topics = watchlist.topics.map(
    (topic, index): Listed => ({
      kind: "topic",
      path: ["topics", index],
      partOf: undefined,
      roles: [],
      fields: topic,
    }),
  );
  return [...companies, ...people, ...topics];
}
