import { formerRoles, rolesHeld } from "../events/ledger/roles-held.ts";
import { companyTimeline, personTimeline } from "../events/ledger/timeline.ts";
import { rankOf } from "../events/ledger/titles.ts";
import { type LookupStory, renderEntityCard } from "../message/render-lookup.ts";
import type { Entity, EntityKind } from "../model/entity.ts";
import type { Named } from "../model/event.ts";
import type { RolesAt } from "../model/ledger.ts";
import type { CommandReply, CommandRequest } from "../model/ports.ts";
import { UserError } from "../model/user-error.ts";
import { cleanText } from "../text/clean-text.ts";
import { toSimplified } from "../text/normalize.ts";
import { type Answer, type CommandContext, missingArgument, privately, viewOf } from "./command-context.ts";
import { findEntity } from "./find-entity.ts";
import { loadLedger } from "./load-ledger.ts";

const DAY_MS = 86_400_000;
const MAX_EVENTS = 12;
const MAX_PEOPLE = 10;
const MAX_FORMER_ROLES = 5;
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
  return renderCard(context, request, entity);
}

async function findStranger(context: CommandContext, request: CommandRequest): Promise<CommandReply | undefined> {
  const name = toSimplified(request.text.trim());
  const [newest] = await context.store.events.listEvents({ personName: name, limit: 1 });
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
  return renderCard(context, request, entity);
}

async function renderCard(context: CommandContext, request: CommandRequest, entity: Entity): Promise<CommandReply> {
  const channel = await context.store.channels.findChannel(request.address);
  const view = viewOf(context, request, channel);
  const name: Named = { name: entity.name, written: entity.name, entityId: entity.id === "" ? undefined : entity.id };
  const isPerson = entity.kind === "person";
  const whose = isPerson ? { person: name } : { org: name };
  const ledger = await loadLedger(context.store, whose, view.entities);
  const timeline = isPerson ? personTimeline(ledger, name) : companyTimeline(ledger, name);
  return privately(
    renderEntityCard({
      ...view,
      entity,
      timeline: timeline.slice(0, MAX_EVENTS),
      roles: keyRoles(rolesHeld(ledger, whose, view.now)),
      formerRoles: isPerson ? formerRoles(ledger, whose, view.now).slice(0, MAX_FORMER_ROLES) : [],
      stories: isPerson ? [] : await storiesOf(context, entity.id),
    }),
  );
}

/** Those with titles of the top first, as many as a card holds. */
function keyRoles({ held, disputed, pending }: RolesAt): RolesAt {
  const ordered = [...held].sort((a, b) => rankOf(a.role) - rankOf(b.role));
  return {
    held: ordered.slice(0, MAX_PEOPLE),
    disputed: disputed.slice(0, MAX_PEOPLE),
    pending: pending.slice(0, MAX_PEOPLE),
  };
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
