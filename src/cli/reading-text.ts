import { isNews } from "../alerts/is-news.ts";
import type { Reading } from "../model/article.ts";
import { type Entity, nameIn } from "../model/entity.ts";
import type { Claim, Named } from "../model/event.ts";
import { shownText } from "../text/quote-of.ts";
import { withoutControls } from "../text/without-controls.ts";

/** A reading for people: what was repaired, found, claimed and why. */
export function readingToText(
  reading: Reading,
  context: { readonly entitiesById: ReadonlyMap<string, Entity>; readonly publishedAt: Date | undefined },
): string {
  const parts = [
    heading(reading, context.publishedAt),
    section(
      "Claims",
      reading.claims.map((claim) => claimToText(claim, context.publishedAt)),
    ),
    section("Mentions", mentionLines(reading, context.entitiesById)),
    section("Refused mentions", refusedLines(reading)),
    section(
      "New names",
      reading.candidates.map(({ kind, name }) => `${kind}  ${name}`),
    ),
    section("Repairs", repairLines(reading)),
    section("Summary", reading.summary.map(shownText)),
  ];
  return withoutControls(`${parts.filter((part) => part !== "").join("\n\n")}\n`);
}

function heading(reading: Reading, publishedAt: Date | undefined): string {
  const published = publishedAt ? publishedAt.toISOString() : "not known, so nothing here would alert";
  const order = reading.isShuffled ? "\nThe sentences look shuffled or spun: nothing was joined across them." : "";
  return `${reading.title.text}\nlanguage ${reading.language} · ${reading.sentences.length} sentences · published ${published}${order}`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${title}\n${lines.map((line) => `  ${line.replaceAll("\n", "\n  ")}`).join("\n")}`;
}

function claimToText(claim: Claim, publishedAt: Date | undefined): string {
  const names = (label: string, named: readonly (Named | undefined)[]) => {
    const known = named.filter((each) => each !== undefined);
    return known.length === 0
      ? []
      : [`${label} ${known.map(({ name, entityId }) => (entityId ? `${name} [${entityId}]` : name)).join(", ")}`];
  };
  const value = (label: string, given: string | number | undefined) =>
    given === undefined ? [] : [`${label} ${given}`];
  const fields = [
    ...names("person", [claim.person]),
    ...names("org", [claim.org]),
    ...names("team", claim.team),
    ...value("action", claim.action),
    ...names("from", claim.from),
    ...names("to", claim.to),
    ...names("role", [claim.role]),
    ...names("manager", [claim.manager]),
    ...names("target", claim.target),
    ...value("count", claim.count),
    ...value("percent", claim.percent),
    ...value("date", claim.date),
  ];
  const now = publishedAt ?? new Date(0);
  const news = isNews(claim, { publishedAt: now, now, maxAgeDays: 1, ignoresAge: true, deniesWhatWasPosted: false });
  const state = [
    claim.status,
    claim.background ? "background" : "",
    news ? "news" : "no news",
    `confidence ${claim.confidence.toFixed(2)}`,
    `rule ${claim.rule}`,
    claim.doubt ? `doubted: ${claim.doubt}` : "",
  ];
  const support = claim.support.map((quote) => `\n  with: ${shownText(quote)}`).join("");
  return `${claim.kind}: ${fields.join(" · ")}\n  ${state.filter(Boolean).join(", ")}\n  “${shownText(claim.evidence)}”${support}`;
}

function mentionLines(reading: Reading, entitiesById: ReadonlyMap<string, Entity>): string[] {
  const language = reading.language === "en" ? "en" : "zh-Hans";
  const counts = new Map<string, { line: string; count: number }>();
  for (const mention of reading.mentions) {
    const entity = mention.entityId === undefined ? undefined : entitiesById.get(mention.entityId);
    if (!entity) continue;
    const line = `${entity.kind}  ${nameIn(entity, language)} [${entity.id}] as “${mention.surface}”, ${mention.reason}`;
    counts.set(line, { line, count: (counts.get(line)?.count ?? 0) + 1 });
  }
  return [...counts.values()].map(({ line, count }) => (count === 1 ? line : `${line}, ${count} times`));
}

function refusedLines(reading: Reading): string[] {
  const refused = reading.mentions.filter((mention) => mention.entityId === undefined);
  return [
    ...new Set(
      refused.map((mention) => `“${mention.surface}” (${mention.candidateIds.join(", ")}): ${mention.reason}`),
    ),
  ];
}

function repairLines(reading: Reading): string[] {
  const byRule = Map.groupBy([...reading.title.repairs, ...reading.text.repairs], (repair) => repair.rule);
  return [...byRule].map(([rule, repairs]) => {
    const examples = repairs.slice(0, 3).map(({ before, after }) => `“${before}” → “${after}”`);
    return `${rule}: ${repairs.length}, such as ${examples.join(", ")}`;
  });
}
