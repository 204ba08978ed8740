import { acceptCandidate, CANDIDATE_KINDS } from "../editions/accept-candidate.ts";
import type { Entity } from "../model/entity.ts";
import type { StoredArticle } from "../store/articles.ts";
import type { CountedCandidate } from "../store/candidates.ts";
import { cleanText } from "../text/clean-text.ts";
import { normalizeText } from "../text/normalize.ts";
import { splitSentences } from "../text/sentences.ts";
import { withoutControls } from "../text/without-controls.ts";
import { type CliContext, EXIT } from "./cli-context.ts";

interface CandidatesOptions {
  readonly json: boolean;
  readonly edition: string | undefined;
}

const SHOWN = 100;

/** Names that were followed after they were met are passed over. */
const LOOKED_AT = 1000;

/** A name that claims hold and nobody follows, with examples: what an editor may add to the watchlist. */
interface NewName {
  readonly kind: CountedCandidate["kind"];
  readonly name: string;
  readonly articles: number;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
  readonly examples: readonly NameExample[];
}

interface NameExample {
  readonly title: string;
  readonly url: string | undefined;
  /** The first sentence that has the name; undefined where only the title does. */
  readonly sentence: string | undefined;
}

/** Prints the names in most articles first: how often each was met, and up to three sentences. */
export async function listCandidates(context: CliContext, options: CandidatesOptions): Promise<number> {
  return context.withProgram(options.edition, async ({ store }) => {
    const followed = new Set((await store.entities.listEntities()).flatMap(formsOf));
    const all = await store.candidates.listCandidates(LOOKED_AT);
    const candidates = all.filter(({ kind, name }) => !followed.has(formOf(kind, name))).slice(0, SHOWN);
    const articles = await store.articles.listArticles([
      ...new Set(candidates.flatMap(({ articleIds }) => articleIds)),
    ]);
    const byId = new Map(articles.map((article) => [article.id, article]));
    const names = candidates.map((candidate) => withExamples(candidate, byId));
    for (const name of names) context.writeOut(`${options.json ? JSON.stringify(name) : toText(name)}\n`);
    return EXIT.done;
  });
}

interface AcceptOptions {
  readonly kind: string;
  readonly id?: string | undefined;
  readonly org?: string | undefined;
  readonly edition?: string | undefined;
}

/** Takes a name into an edition's watchlist. */
export async function accept(context: CliContext, name: string, options: AcceptOptions): Promise<number> {
  const kind = CANDIDATE_KINDS.find((known) => known === options.kind);
  const { id, org, edition } = options;
  const isOrgRight = kind === "company" || (kind === "team") === (org !== undefined);
  if (kind === undefined || !isOrgRight) {
    context.writeError("A team needs --org with the id of its company; a company may have its parent there.\n");
    return EXIT.usage;
  }
  const folder = edition ?? context.editionDir();
  const entityId = await acceptCandidate(folder, { kind, name, id, org });
  context.writeOut(`${entityId} is on the watchlist of ${folder}; a running bot follows it by itself\n`);
  return EXIT.done;
}

function formsOf({ kind, name, names, aliases }: Entity): readonly string[] {
  return [name, ...Object.values(names), ...aliases.map(({ text }) => text)].map((form) => formOf(kind, form));
}

function formOf(kind: Entity["kind"], name: string): string {
  return `${kind} ${normalizeText(name)}`;
}

function withExamples(candidate: CountedCandidate, articlesById: ReadonlyMap<string, StoredArticle>): NewName {
  const { kind, name, articleCount, firstSeenAt, lastSeenAt, articleIds } = candidate;
  const examples = articleIds.flatMap((id) => {
    const article = articlesById.get(id);
    return article === undefined ? [] : [exampleOf(article, candidate)];
  });
  return { kind, name, articles: articleCount, firstSeenAt, lastSeenAt, examples };
}

function exampleOf(article: StoredArticle, { name, written }: CountedCandidate): NameExample {
  const { text } = cleanText(article.text);
  const sentence = splitSentences("text", text).find((each) => each.text.includes(written) || each.text.includes(name));
  return { title: article.title, url: article.url, sentence: sentence?.text.trim() };
}

function toText({ kind, name, articles, examples }: NewName): string {
  const count = articles === 1 ? "1 article" : `${articles} articles`;
  const lines = examples.map(({ title, sentence }) => `  ${sentence ?? title}`);
  return withoutControls([`${name}  ${kind}, ${count}`, ...lines].join("\n"));
}
