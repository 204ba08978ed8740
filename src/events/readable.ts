import type { Sentence } from "../model/text.ts";

/**
 * Longer than this is no sentence: a table, a list, or text whose full stops were lost. Nothing is claimed from it, and
 * the time that phrases take stays that of the sentences' number.
 */
const LONGEST_SENTENCE = 600;

/** Several times of day in one sentence: a list of headlines whose lines were run together. */
const RUN_TOGETHER = /\d{4}-\d{2}-\d{2} \d{2}:\d{2}/u;

/** The name of an outlet inside a run of characters: headlines with their outlets, run together. */
const GLUED_OUTLET =
  /(?<=[一-鿿](?<![据从由和与及对给被向按经称转]))(?:IT ?之家|快科技|新浪科技|凤凰科技|网易科技|和讯网|虎嗅网?|36[氪Kk]r?|财联社|钛媒体|量子位|机器之心|aibase|品玩|DoNews|猎云网|鸟哥笔记|开源中国|金融界|华尔街见闻|手机中国|AI科技评论|雷峰网|澎湃新闻|第一财经|格隆汇|医药魔方|中关村在线|观察者网|新智元|界面新闻|每日经济新闻)(?=[一-鿿](?<![报讯消记称从获了独注旗对和、]))/u;

/** Letters in a row that are no word of any language. */
const NO_WORD = /[a-z]{60}/iu;

/** Whether a sentence is one that claims may rest on. */
export function isReadable(sentence: Sentence): boolean {
  const { text } = sentence;
  if (text.length > LONGEST_SENTENCE || NO_WORD.test(text) || RUN_TOGETHER.test(text)) return false;
  return !GLUED_OUTLET.test(text);
}
