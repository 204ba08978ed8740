import type { Chunk } from "../chunk.ts";
import { chunkAt, type Encoded } from "../encode.ts";
import { compilePattern } from "../pattern.ts";

/** What may stand between the start of a clause and its subject; what somebody says begins a clause too. */
const BEFORE_SUBJECT = compilePattern(
  "(?:^|[,。;:、“”(《》!]|称|表示|透露|报道|获悉|消息|显示|据悉|指出|认为|强调|介绍|的)(?:而|但|不过|随着|其中|另外|此外|同时|同日|当日|随后|此后|后来|如今|目前|近日|日前|昨日|今日|最近|据悉|于|在|由|并由|前|原|新任|现任|首任|是|分别是|本周|上周|起|自|已|将|<D>|<R>|<N>){0,6}$",
  "zh",
);

const LONGEST_LEAD = 40;

/** The chunks before a place of a Chinese sentence that may be subjects: people where a clause begins, no objects of a verb. */
export function findSubjectsBefore(encoded: Encoded, end: number): Chunk[] {
  const found: Chunk[] = [];
  for (let index = 0; index < end; index += 1) {
    const chunk = chunkAt(encoded, index);
    if (!chunk || chunk.isAnaphor || !isPersonLike(chunk)) continue;
    BEFORE_SUBJECT.lastIndex = 0;
    if (BEFORE_SUBJECT.test(encoded.text.slice(Math.max(0, index - LONGEST_LEAD), index))) found.push(chunk);
  }
  return found;
}

/** A person, or a Latin name of up to three words, which where a clause begins may be a person's: then nobody else is. */
function isPersonLike(chunk: Chunk): boolean {
  if (chunk.type === "person") return true;
  const written = chunk.people[0]?.name?.written ?? "";
  return (
    chunk.type === "name" && chunk.looksLike !== "org" && /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'.]*){0,2}$/u.test(written)
  );
}
