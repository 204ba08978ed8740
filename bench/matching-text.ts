// Text and aliases for the benchmarks, made from a seed: Chinese and English sentences in which a name stands every
// so often. Nothing of it comes from anywhere.

const HAN_BLOCKS =
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今";
const SURNAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
const WORDS =
  "the of and to in a is that for on it with as was at by from this have or be are not which their one will can more about after new first also its other been who over people than into time some only could two most years them made such between where much before through years still being because those own both under last right move old too same".split(
    " ",
  );
const SYLLABLES =
  "an be co da el fi ga ho in jo ka lu ma no or pa qui ra so ta un va wi xo yu za tron tech mind soft labs net ix".split(
    " ",
  );

/** A small seeded generator (Park and Miller): the same text on every machine. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** So many different aliases: half Chinese names of two to five characters, half Latin names of one to three words. */
export function makeAliases(count: number): string[] {
  const next = random(count);
  const pick = <T>(all: ArrayLike<T>): T | undefined => all[Math.floor(next() * all.length)];
  const han = (length: number): string => Array.from({ length }, () => pick(HAN_BLOCKS)).join("");
  const word = (): string => {
    const letters = Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(SYLLABLES)).join("");
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  const aliases = new Set<string>();
  while (aliases.size < count) {
    const kind = next();
    if (kind < 0.3) aliases.add(`${pick(SURNAMES)}${han(2)}`);
    else if (kind < 0.5) aliases.add(han(4 + Math.floor(next() * 2)));
    else if (kind < 0.6 && count < 50_000) aliases.add(word());
    else aliases.add(`${word()} ${word()}${kind > 0.9 ? ` ${word()}` : ""}`);
  }
  return [...aliases];
}

/** About so many units of mixed text in which every twelfth phrase or so is an alias. */
export function makeText(units: number, aliases: readonly string[]): string {
  const next = random(7);
  const pick = <T>(all: ArrayLike<T>): T | undefined => all[Math.floor(next() * all.length)];
  const pieces: string[] = [];
  for (let length = 0; length < units; ) {
    const isChinese = next() < 0.7;
    const phrase = isChinese
      ? `${Array.from({ length: 6 + Math.floor(next() * 14) }, () => pick(HAN_BLOCKS)).join("")}，`
      : `${Array.from({ length: 4 + Math.floor(next() * 8) }, () => pick(WORDS)).join(" ")}. `;
    const piece = next() < 0.08 ? `${phrase}${pick(aliases)} ` : phrase;
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join("");
}
