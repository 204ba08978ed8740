import { withAncestors } from "../events/merge/name-key.ts";
import { type LookupStory, renderEntityCard } from "../message/render-lookup.ts";
import type { Entity, EntityKind } from "../model/entity.ts";
import type { CommandReply, CommandRequest } from "../model/ports.ts";
import { UserError } from "../model/user-error.ts";
import { cleanText } from "../text/clean-text.ts";
import { toSimplified } from "../text/normalize.ts";
import { type Answer, type CommandContext, missingArgument, privately, viewOf } from "./command-context.ts";
import { findEntity } from "./find-entity.ts";
import { lookupEvents } from "./lookup-events.ts";

const DAY_MS = 86_400_000;
const MAX_EVENTS = 12;
const MAX_PEOPLE = 10;
const MAX_STORIES = 5;
const STORY_DAYS = 30;

/** A company's, team's, product's or topic's latest changes, people and stories. */
export const company: Answer = async (context, request) => {
  if (request.text.trim() === "") throw missingArgument("company", request);
  return card(context, request, ["company", "team", "product", "topic"]);
};

/** A person's role now and timeline. Somebody who is not tracked is found by the name in what was read. */
export const person: Answer = async (context, request) => {
  if (request.text.trim() === "") throw missingArgument("person", request);
  return cardOrStranger(context, request, ["person"]);
};

/** The card of whatever has that name, or of somebody who is not tracked. */
export const entityCard: Answer = (context, request) => cardOrStranger(context, request, undefined);

async function cardOrStranger(
  context: CommandContext,
  request: CommandRequest,
  kinds: readonly EntityKind[] | undefined,
): Promise<CommandReply> {
  try {
    return await card(context, request, kinds);
  } catch (error) {
    const isUnknown = error instanceof UserError && error.code === "entity-not-found";
    const stranger = isUnknown ? await findStranger(context, request) : undefined;
    if (stranger) return stranger;
    throw error;
  }
}

async function card(
  context: CommandContext,
  request: CommandRequest,
  kinds: readonly EntityKind[] | undefined,
): Promise<CommandReply> {
  const { entitiesById } = context.index();
  const name = request.text.trim();
  const entity = findEntity({ name, kinds, language: request.language }, entitiesById.values());
  return renderCard(context, request, { entity, filter: { entityIds: familyOf(entity.id, entitiesById) } });
}

async function findStranger(context: CommandContext, request: CommandRequest): Promise<CommandReply | undefined> {
  const name = toSimplified(request.text.trim());
  const filter = { personName: name };
  const [newest] = await context.store.events.listEvents({ ...filter, limit: 1 });
  if (!newest?.person) return undefined;
  const entity: Entity = {
    id: "",
    kind: "person",
    name: newest.person.name,
    names: {},
    aliases: [],
    partOf: undefined,
    roles: [],
  };
  return renderCard(context, request, { entity, filter });
}

interface CardOf {
  readonly entity: Entity;
  readonly filter: { readonly entityIds?: readonly string[]; readonly personName?: string };
}

async function renderCard(
  context: CommandContext,
  request: CommandRequest,
  { entity, filter }: CardOf,
): Promise<CommandReply> {
  const channel = await context.store.channels.findChannel(request.address);
  const view = viewOf(context, request, channel);
  const events = await lookupEvents(context, { ...filter, limit: MAX_EVENTS });
  return privately(
    renderEntityCard({
      ...view,
      entity,
      events,
      peopleIds: peopleOf(entity, view.entities),
      stories: entity.kind === "person" ? [] : await storiesOf(context, entity.id),
    }),
  );
}

/** The entity and everything that is part of it. */
export function familyOf(id: string, entitiesById: ReadonlyMap<string, Entity>): readonly string[] {
  return [...entitiesById.keys()].filter((other) => withAncestors(other, entitiesById).includes(id));
}

/** People whose newest role is there. */
function peopleOf(entity: Entity, entities: ReadonlyMap<string, Entity>): readonly string[] {
  if (entity.kind === "person") return [];
  const isThere = (other: Entity) => {
    const [newest] = [...other.roles].sort((a, b) => b.asOf.localeCompare(a.asOf));
    return newest?.org === entity.id || newest?.team === entity.id;
  };
  return [...entities.values()]
    .filter(isThere)
    .slice(0, MAX_PEOPLE)
    .map(({ id }) => id);
}

/** The newest stories that mention it, one article each. */
async function storiesOf(context: CommandContext, entityId: string): Promise<readonly LookupStory[]> {
  const now = context.now();
  const { articles } = await context.store.digests.loadMaterial(new Date(now.getTime() - STORY_DAYS * DAY_MS), now);
  const mentioning = articles.filter(({ mentionCounts }) => mentionCounts.has(entityId));
  const newestOfStory = new Map(mentioning.map((article) => [article.storyId ?? article.id, article]));
  return [...newestOfStory.values()]
    .sort((a, b) => (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0))
    .slice(0, MAX_STORIES)
    .map(({ title, url, outlet, publishedAt }) => ({ title: cleanText(title).text, url, outlet, publishedAt }));
}
