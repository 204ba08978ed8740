import type { Entity, KnownRole } from "../model/entity.ts";
import { nameIn } from "../model/entity.ts";
import type { OrgEvent } from "../model/event.ts";
import type { Block, Message, RichText, Run } from "../model/message.ts";
import { formatDay, formatPartialDate, formatPeriod } from "../wording/dates.ts";
import { factLabels, headings, lines, sentences } from "../wording/labels.ts";
import { entityKindNames } from "../wording/names.ts";
import { linked } from "./evidence.ts";
import { headlineOf } from "./headline.ts";
import { entityName, oneLine, roleOf } from "./name-of.ts";
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
  readonly events: readonly LookupEvent[];
  /** Of a company or team: its people, by id. */
  readonly peopleIds: readonly string[];
  readonly stories: readonly LookupStory[];
}

/** What `renderMoves` takes; `title` is the company's name, or undefined for all. */
export interface MovesView extends View {
  readonly entityId: string | undefined;
  readonly since: Date;
  readonly until: Date;
}

const ALIASES_SHOWN = 5;

/**
 * What is known about an entity. A person: role now with its date and source, earlier roles, timeline. Anything else:
 * latest changes, people, stories. Says so where nothing is known.
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
      card.events.map((item) => timelineItem(item, card)),
    ),
    ...listBlocks(
      headings.people[language],
      card.peopleIds.map((id) => personItem(id, card)),
    ),
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
  if (events.length > 0) blocks.push({ kind: "list", items: events.map((item) => timelineItem(item, view)) });
  else blocks.push({ kind: "text", text: [{ text: lines.noMoves[language] }] });

  return { kind: "reply", language, summary: title, blocks };
}

function cardFacts(card: EntityCard): readonly { readonly label: string; readonly value: RichText }[] {
  const { entity, language } = card;
  const [now, ...earlier] = [...entity.roles].sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
  const others = otherNames(card);

  return [
    ...(now === undefined ? [] : [{ label: factLabels.roleNow[language], value: roleRuns(now, card) }]),
    ...earlier.map((role) => ({ label: factLabels.formerRoles[language], value: roleRuns(role, card) })),
    ...(entity.partOf === undefined
      ? []
      : [{ label: factLabels.partOf[language], value: [{ text: entityName(entity.partOf, card) }] }]),
    ...(others === "" ? [] : [{ label: factLabels.alsoCalled[language], value: [{ text: others }] }]),
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

/** "Qinghe AI · Harbor · head of research (as of Mar 2026, source)". */
function roleRuns(role: KnownRole, view: View): RichText {
  const { language } = view;
  const title = roleOf({ name: role.title, written: role.title, entityId: undefined }, view);
  const places = [role.org, role.team].flatMap((id) => (id === undefined ? [] : [entityName(id, view)]));
  const asOf = sentences.asOf[language]({ date: formatPartialDate(role.asOf, language) });
  const [open, close, comma] = language === "en" ? [" (", ")", ", "] : ["（", "）", "，"];

  return [
    { text: [...places, title].join(" · ") },
    { text: `${open}${asOf}${comma}` },
    linked(lines.originalArticle[language], role.source),
    { text: close },
  ];
}

function timelineItem({ event, url, outlet }: LookupEvent, view: View): RichText {
  const { language } = view;
  const when = event.date === undefined ? formatDay(event.firstSeenAt, view) : formatPartialDate(event.date, language);

  return [
    { text: `${when} `, style: "bold" },
    { text: headlineOf(event, view) },
    ...(url === undefined ? [] : [{ text: " · " }, linked(outlet ?? lines.originalArticle[language], url)]),
  ];
}

function personItem(id: string, view: View): RichText {
  const [role] = [...(view.entities.get(id)?.roles ?? [])].sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
  const name: Run = { text: entityName(id, view), style: "bold" };

  return role === undefined ? [name] : [name, { text: " · " }, ...roleRuns(role, view)];
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
