import { tagWords } from "../../text/tag-words.ts";
import { dottedNameEnd, isSoundName, soundNameEnd } from "./foreign-names.ts";
import { COMPOUND, JAPANESE, NEVER_GIVEN, NEVER_LAST, SURNAMES } from "./surnames.ts";

// Names that no family name gives away (扎西顿珠, 佐藤恒治, 贝克斯特伦) are known by their frame: only a person stands between
// a title and "将卸任", or between 任命 and "为".

/** What calls for a person behind it. */
const CALLS_FOR_PERSON =
  /(?:任命|委任|聘任|续聘|改聘|聘请|聘用|选举|推选|推举|增选|补选|提名|委派|指派|提拔|擢升|晋升|核准|批准|免去|解聘|罢免|解雇|辞退|接替|取代|挖来|挖走|挖角|招揽|延揽|请来|迎来|迎回|交棒给|交给|换成|变更为|改由|交由|转由|将由|则由|仍由|暂由|(?:^|[,。;:、职后务])由|分别由|收到|并?由|祝贺|恭喜|叫|名叫|继任者|接班人|及其?高管)$/u;

/** What stands between a person and what they do. */
const ADVERBS =
  "(?:将|已经?|也|均|都|于|自|从|正式|日前|近日|或将?|拟|即将|此前|曾经?|现|今|今[年日]|昨[日天]|去年|上[周月]|本[周月]|周[一二三四五六日]|(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日|底|初|中旬)?|\\d{1,2}日|[一二三四五六七八九十]{1,2}月(?:底|初)?|起|宣布|因[^,。;]{1,8}|突然|提前|目前|同时|确认|决定|申请|向董事会|将于|会|不会|并未|尚未|,)";

/** What only a person does. */
const DOES =
  "(?:卸任|出任|退任|辞任|辞职|辞去|离职|离任|履新|升任|接任|继任|转任|调任|就任|当选|获任|获委任|获聘|获(?:任命|晋升|提名|擢升)|被(?:任命|委任|聘|免|解雇|解职|提名|擢升|提拔|开除)|担任|兼任|任职|退休|不再(?:担任|兼任|出任)|入职|跳槽|接棒|现年|毕业于|请辞|病逝|挂帅|兼管|改任|回任|专任|新任|引退|荣休|加盟|掌舵|空降|[递提]交辞呈|转岗|到任|调离|上任|离开|加入|(?:直接)?汇报|任(?=[^何务意由期]))";

const DONE_BY_PERSON = new RegExp(`^${ADVERBS}{0,4}${DOES}`, "u");

const MADE_SOMETHING = /^(?:先生|女士|小姐|博士|教授)?(?:,?\d{2}岁,?)?(?:为|担任|出任|作为|成为|接任|兼任|继任|任)/u;

const HONOURED = /^(?:先生|女士|小姐|博士|教授|院士|\([a-z][a-z .'-]{2,40}\)|\((?:[男女]|现年)?,?\d{2}岁)/u;

const TAKES_OVER =
  /^(?:先生|女士)?(?:正式|暂时?|直接|同时)?(?:接任|接棒|接手|接替|接掌|继任|兼任|兼管|担任|出任|代理|代行|代为|暂代|负责|执掌|掌管|领衔|主管|分管|管理|带领|统管|统筹|牵头|领导|任)/u;

/** Of these, what no company does, or what ends a clause. */
const TAKES_OVER_POST =
  /^(?:先生|女士)?(?:正式|暂时?|直接|同时)?(?:接任|接棒|接班|继任|兼任|兼管|担任|出任|代行|暂代|(?:接手|接替|接掌|负责|执掌|掌管|领衔|主管|分管|管理|带领|牵头|领导)(?=[,。;]|$))/u;

const ENDED = /^(?:$|[,。;、!?)”」:]|的[^确]|等[人^]|和|与|及)/u;

const LONGEST = 6;

/** A place where a name may begin, and what stands right before it. */
export interface NameStart {
  readonly start: number;
  readonly isAfterTitle: boolean;
  /** A title or another name stands before. */
  readonly isAfterName: boolean;
}

/** Whether what stands behind a name is what only a person does. */
export function isDoneByPerson(after: string): boolean {
  return DONE_BY_PERSON.test(after);
}

const ONLY_PEOPLE = new RegExp(
  `^${ADVERBS}{0,4}(?:[从自][^,。;]{2,10}?)?(?:正式加入|[向跟][^,。;]{1,16}?汇报|卸任|出任|退任|辞任|辞职|辞去|离职|离任|履新|升任|接任|继任|转任|调任|就任|获任|获聘|请辞|入职|跳槽|接棒|接替|挂帅|加盟|加入(?=[^,。;]{2,12}[,。])|离开(?=[^,。;]{2,12}[,。后])|空降)`,
  "u",
);

/** Whether a word of the dictionary stands where it can only be somebody's name: 任命方圆为…, 庄严升任…. */
export function isNameByFrame(before: string, after: string): boolean {
  if (CALLS_FOR_PERSON.test(before) && (MADE_SOMETHING.test(after) || TAKES_OVER_POST.test(after))) return true;
  if (/向$/u.test(before) && /^(?:直接)?汇报/u.test(after)) return true;
  if (/(?:免去|罢免)$/u.test(before) && /^的[^,。;]{2,16}(?:职务|一职)/u.test(after)) return true;
  return /(?:^|[\s,。;:、!?“「『】》|])$/u.test(before) && ONLY_PEOPLE.test(after);
}

/** The end of a name that its frame proves to be a person's; `start` where there is none. */
export function framedNameEnd(
  text: string,
  taken: Uint8Array,
  { start, isAfterTitle, isAfterName }: NameStart,
): number {
  if (!isHan(text.charAt(start)) || NO_START.test(text.charAt(start))) return start;
  const dotted = dottedNameEnd(text, start, taken);
  if (dotted > start) return dotted;
  const isCalledFor = CALLS_FOR_PERSON.test(text.slice(Math.max(0, start - 5), start));
  for (let end = start + 2; end <= start + LONGEST && isHan(text.charAt(end - 1)) && !taken[end - 1]; end += 1) {
    const after = text.slice(end, end + 24);
    const isProven =
      HONOURED.test(after) ||
      DONE_BY_PERSON.test(after) ||
      (isCalledFor && (MADE_SOMETHING.test(after) || TAKES_OVER.test(after) || ENDED.test(after) || taken[end] === 1));
    const name = text.slice(start, end);
    if (/(?:先生?|女士?|小姐?|博士?)$/u.test(name)) continue;
    if (/[新升转现原改调兼出接专连留]$/u.test(name) && after.startsWith("任")) continue;
    if (isCalledFor && MADE_SOMETHING.test(after) && isUnknownRun(name)) return end;
    if (isProven && mayBeName(name, /^(?:先生|女士|小姐|博士|教授|院士)/u.test(after))) return end;
    const isHeld = (isCalledFor && TAKES_OVER.test(after)) || (isAfterTitle && DONE_BY_PERSON.test(after));
    if (isHeld && name.length === 2 && isUnknownPair(name)) return end;
  }
  return isAfterName || isCalledFor ? endedSoundName(text, start, taken) : start;
}

/** Words of one character that stand before names and begin none. */
const NO_START = /[由和与及被把将让请对向给叫同跟任的是]/u;

function endedSoundName(text: string, start: number, taken: Uint8Array): number {
  const end = soundNameEnd(text, start, taken);
  const after = text.slice(end, end + 2);
  return end > start && (taken[end] === 1 || /^(?:$|[^一-鿿]|[的在将已于称说表认透强宣指])/u.test(after)) ? end : start;
}

/** Whether a run that stands where a person must stand can be a name: by its sound, its family name, or no words at all. */
function mayBeName(name: string, isHonoured: boolean): boolean {
  if (isJapanese(name)) return !NEVER_LAST.has(name.slice(-1));
  if ([...name].some((character) => NEVER_GIVEN.has(character)) || NEVER_LAST.has(name.slice(-1))) return false;
  // What begins with a Chinese family name has been looked at as such: only Japanese and foreign names are longer.
  if (COMPOUND.has(name.slice(0, 2)) || (name.length <= 3 && SURNAMES.has(name.charAt(0)))) return false;
  const words = tagWords(name);
  const first = words[0]?.tag ?? "";
  if (words.length === 1) return first.startsWith("nr") && name.length >= 3;
  if (/^[dpcu]/u.test(words.at(-1)?.tag ?? "")) return false;
  const isSound = isSoundName(name);
  if (SURNAMES.has(name.charAt(0)) && !isSound) return false;
  const long = words.filter(({ word }) => word.length > 1);
  if (long.some(({ tag }) => !NAME_TAG.test(tag)))
    return isSound && name.length > 3 && long.every(({ tag }) => !tag.startsWith("v"));
  if (isSound) return name.length >= 3 || first.startsWith("nr");
  if (long.some(({ tag }) => tag.startsWith("nr"))) return name.length >= 3;
  if (long.length > 0) return false;
  return isHonoured ? name.length <= 4 : name.length === 3 && !words.some(({ tag }) => FUNCTION_TAG.test(tag));
}

/** Four or five characters that begin with no word: 任命白柳正义为…. */
function isUnknownRun(name: string): boolean {
  if (name.length < 4 || name.length > 5 || [...name].some((character) => NEVER_GIVEN.has(character))) return false;
  const words = tagWords(name);
  return (
    words.slice(0, 2).every(({ word }) => word.length === 1) &&
    !words.some(({ tag }) => /^(?:v|p|c|u|d|r|m)/u.test(tag))
  );
}

/** Two characters that are no word, and neither of them one that names lack: 由博睿负责. */
function isUnknownPair(name: string): boolean {
  if (SURNAMES.has(name.charAt(0)) || [...name].some((character) => NEVER_GIVEN.has(character))) return false;
  const words = tagWords(name);
  return words.length === 2 && words.every(({ tag }) => /^(?:[nagzj]|nr|ng|vg|zg|ns)/u.test(tag));
}

const NAME_TAG = /^(?:nr|nz|ns)/u;

const FUNCTION_TAG = /^(?:[pcuryd]|m$|f$)/u;

function isJapanese(name: string): boolean {
  return [2, 3].some(
    (length) => JAPANESE.has(name.slice(0, length)) && name.length > length && name.length - length <= 3,
  );
}

function isHan(character: string): boolean {
  return character >= "一" && character <= "鿿";
}
