import type { Entity } from "../model/entity.ts";
import { nameIn } from "../model/entity.ts";
import type { OrgEvent } from "../model/event.ts";
import type { PendingRole, RoleHeld, RolesAt, TimelineItem } from "../model/ledger.ts";
import type { Block, Message, RichText, Run } from "../model/message.ts";
import { formatDay, formatPartialDate, formatPeriod } from "../wording/dates.ts";
import { factLabels, headings, lines, sentences } from "../wording/labels.ts";
import { entityKindNames } from "../wording/names.ts";
import { linked } from "./evidence.ts";
import { headlineOf, moveHeadline } from "./headline.ts";
import { entityName, nameOf, oneLine } from "./name-of.ts";
import { pendingRuns, roleRuns } from "./render-role.ts";
import type { View } from "./view.ts";

/** An event with the article that says it best. */
export interface LookupEvent {
  readonly event: OrgEvent;
  readonly url: string | undefined;
  readonly outlet: string | undefined;
}

export interface LookupStory {
  readonly title: string;
  readonly url: string | undefined;
  readonly outlet: string | undefined;
  readonly publishedAt: Date | undefined;
}

/** What `renderEntityCard` takes: everything in the order in which it is to be shown. */
export interface EntityCard extends View {
  readonly entity: Entity;
  readonly timeline: readonly TimelineItem[];
  /** Of a person: what they do now. Of anything else: who holds which role there. */
  readonly roles: RolesAt;
  /** Of a person: what they did before, the newest first. */
  readonly formerRoles: readonly RoleHeld[];
  readonly stories: readonly LookupStory[];
}

/** What `renderMoves` takes; `title` is the company's name, or undefined for all. */
export interface MovesView extends View {
  readonly entityId: string | undefined;
  readonly since: Date;
  readonly until: Date;
}

const ALIASES_SHOWN = 5;
const SOURCES_SHOWN = 3;

/**
 * What is known about an entity. A person: roles now with since when, source and when last verified, what is disputed or
 * pending, earlier roles, timeline. Anything else: latest changes, people with roles, stories. Says so where nothing is
 * known.
 */
export function renderEntityCard(card: EntityCard): Message {
  const { entity, language } = card;
  const name = nameIn(entity, language);
  const facts = cardFacts(card);
  const blocks: Block[] = [
    { kind: "heading", level: 1, text: name },
    ...(facts.length > 0 ? [{ kind: "facts", facts } satisfies Block] : []),
    ...listBlocks(
      headings[entity.kind === "person" ? "timeline" : "latest"][language],
      card.timeline.map((item) => timelineItem(item, card)),
    ),
    ...listBlocks(headings.people[language], entity.kind === "person" ? [] : peopleItems(card)),
    ...listBlocks(
      headings.stories[language],
      card.stories.map((story) => storyItem(story, card)),
    ),
  ];
  if (blocks.length === 1) blocks.push({ kind: "text", text: [{ text: lines.nothingKnown[language] }] });

  return { kind: "reply", language, summary: `${entityKindNames[entity.kind][language]}: ${name}`, blocks };
}

/** Who moved in a period, newest first as given. */
export function renderMoves(events: readonly LookupEvent[], view: MovesView): Message {
  const { language, entityId } = view;
  const period = formatPeriod(view.since, view.until, view);
  const about =
    entityId === undefined ? headings.moves[language] : `${headings.moves[language]} · ${entityName(entityId, view)}`;
  const title = sentences.digestTitle[language]({ name: about, period });
  const blocks: Block[] = [{ kind: "heading", level: 1, text: title }];
  if (events.length > 0) blocks.push({ kind: "list", items: events.map((item) => moveItem(item, view)) });
  else blocks.push({ kind: "text", text: [{ text: lines.noMoves[language] }] });

  return { kind: "reply", language, summary: title, blocks };
}

type Fact = { readonly label: string; readonly value: RichText };

function cardFacts(card: EntityCard): readonly Fact[] {
  const { entity, language } = card;
  const others = otherNames(card);

  return [
    ...(entity.kind === "person" ? roleFacts(card) : []),
    ...(entity.partOf === undefined
      ? []
      : [{ label: factLabels.partOf[language], value: [{ text: entityName(entity.partOf, card) }] }]),
    ...(others === "" ? [] : [{ label: factLabels.alsoCalled[language], value: [{ text: others }] }]),
  ];
}

/** What is held, what sources disagree about, what is rumoured or planned, and what was before. */
function roleFacts(card: EntityCard): readonly Fact[] {
  const { language } = card;
  const { held, disputed, pending } = card.roles;
  const pendingLabels = { rumored: factLabels.rumoredRole, planned: factLabels.plannedRole };

  return [
    ...held.map((role) => ({ label: factLabels.roleNow[language], value: roleRuns(role, card) })),
    ...disputed.map((role) => ({ label: factLabels.disputedRole[language], value: roleRuns(role, card) })),
    ...pending.map((role) => ({ label: pendingLabels[role.status][language], value: pendingRuns(role, card) })),
    ...card.formerRoles.map((role) => ({ label: factLabels.formerRoles[language], value: roleRuns(role, card) })),
  ];
}

/** Key people with their roles; a role that sources disagree about says so. */
function peopleItems(card: EntityCard): readonly RichText[] {
  const { language } = card;
  const { held, disputed, pending } = card.roles;
  const name = (role: RoleHeld | PendingRole): Run => ({ text: nameOf(role.person, card), style: "bold" });
  const joint = { text: " · " };

  return [
    ...[...held, ...disputed].map((role) => [name(role), joint, ...roleRuns(role, card)]),
    ...pending.map((role) => {
      const status = { rumored: factLabels.rumoredRole, planned: factLabels.plannedRole }[role.status][language];
      return [name(role), joint, { text: `${status} · ` }, ...pendingRuns(role, card)];
    }),
  ];
}

/** Names in the other languages and aliases that stand for themselves. */
function otherNames({ entity, language }: EntityCard): string {
  const shown = nameIn(entity, language);
  const aliases = entity.aliases.filter(({ needsContext }) => !needsContext).map(({ text }) => text);
  const names = new Set([...Object.values(entity.names), entity.name, ...aliases].map((name) => oneLine(name)));
  names.delete(shown);

  return [...names].slice(0, ALIASES_SHOWN).join(language === "en" ? ", " : "、");
}

/** One line of a timeline: the day, what happened, and the newest articles. */
function timelineItem(item: TimelineItem, view: View): RichText {
  const text =
    item.kind === "move" ? moveHeadline({ leave: item.leave, join: item.arrival }, view) : headlineOf(item.event, view);
  const links = item.sources
    .slice(0, SOURCES_SHOWN)
    .flatMap(({ outlet, url }) => [{ text: " · " }, linked(outlet ?? lines.originalArticle[view.language], url)]);

  return [{ text: `${formatPartialDate(item.date.date, view.language)} `, style: "bold" }, { text }, ...links];
}

function moveItem({ event, url, outlet }: LookupEvent, view: View): RichText {
  const { language } = view;
  const when = event.date === undefined ? formatDay(event.firstSeenAt, view) : formatPartialDate(event.date, language);

  return [
    { text: `${when} `, style: "bold" },
    { text: headlineOf(event, view) },
    ...(url === undefined ? [] : [{ text: " · " }, linked(outlet ?? lines.originalArticle[language], url)]),
  ];
}

function storyItem({ title, url, outlet, publishedAt }: LookupStory, view: View): RichText {
  const details = [outlet, publishedAt && formatDay(publishedAt, view)].filter((detail) => detail !== undefined);
  return [linked(title, url), { text: details.map((detail) => ` · ${detail}`).join("") }];
}

function listBlocks(heading: string, items: readonly RichText[]): readonly Block[] {
  return items.length === 0
    ? []
    : [
        { kind: "heading", level: 2, text: heading },
        { kind: "list", items },
      ];
}
