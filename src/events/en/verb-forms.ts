/**
 * A pattern for every form of some verbs, as rows use them: "hire" is regular, "snag+" doubles its last letter, and
 * "steal/stole/stolen" states its past and participle. Longer forms come first.
 */
export function verbForms(verbs: string): string {
  return anyOf(verbs.split(" ").flatMap((verb) => Object.values(formsOf(verb))));
}

/** A pattern for the past participles of some verbs: "hired", "stolen". */
export function participles(verbs: string): string {
  return anyOf(verbs.split(" ").map((verb) => formsOf(verb).participle));
}

interface Forms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly progressive: string;
}

function formsOf(verb: string): Forms {
  const [base = "", past, participle] = verb.replace("+", "").split("/");
  const stem = verb.includes("+") ? base + base.slice(-1) : base.replace(/e$/u, "");
  const regular = /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return {
    base,
    third: thirdPerson(base),
    past: past ?? regular,
    participle: participle ?? past ?? regular,
    progressive: /ee$/u.test(base) ? `${base}ing` : `${stem}ing`,
  };
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^o]o)$/u.test(base) ? `${base}es` : `${base}s`;
}

function anyOf(words: readonly string[]): string {
  const unique = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${unique.join("|")})`;
}
