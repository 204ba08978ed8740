import type { Span } from "../../model/text.ts";
import { tagWords } from "../../text/tag-words.ts";
import { DESCRIPTION, NOT_TITLES, TITLE_CORE } from "./titles.ts";

export interface FoundTitle extends Span {
  /** False for a description (高管, 核心成员), which is never a role. */
  readonly isTitle: boolean;
}

const LONGEST_QUALIFIER = 14;

/** Finds titles with what qualifies them: 算法副总裁, 基础研究负责人. What stands behind 任 or 为 belongs to the title whole. */
export function findChineseTitles(text: string, taken: Uint8Array): FoundTitle[] {
  const refused = [...text.matchAll(NOT_TITLES)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: FoundTitle[] = [];
  let last = 0;
  for (const { span, isTitle } of cores(text)) {
    if (span.start < last || taken[span.start] || taken[span.end - 1]) continue;
    if (isTitle && refused.some((other) => other.start <= span.start && span.end <= other.end)) continue;
    const start = qualifierStart(text, span.start, taken, last);
    found.push({ start, end: span.end, isTitle });
    last = span.end;
  }
  return found;
}

function cores(text: string): { readonly span: Span; readonly isTitle: boolean }[] {
  const titles = [...text.matchAll(TITLE_CORE)].map((match) => ({ span: spanOf(match), isTitle: true }));
  const descriptions = [...text.matchAll(DESCRIPTION)]
    .map((match) => ({ span: spanOf(match), isTitle: false }))
    .filter(({ span }) => !titles.some((title) => title.span.start < span.end && span.start < title.span.end));
  return [...titles, ...descriptions].sort((a, b) => a.span.start - b.span.start);
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

const QUALIFIER_TAG = /^(?:n(?!r)|vn|an|b|j|l|i|eng|nz|s$|g|x)/u;

const QUALIFIERS =
  /^(?:杰出|驾驶|研究|推荐|搜索|学习|计算|运营|销售|创新|设计|广告|训练|推理|识别|生成|支付|增长|管理|服务|开发|研发|测试|采购|制造|生产|直播|教育|招聘|合规|公关|财务|人力|全球|大|小|多模态|云|智能|对齐|安全|感知|与|和|及|兼|ai|前|后|原|外|内|新|高|中|端|自动|语言|视觉|投放|战略|投资|零售|国际|海外|区域|美国|中国|亚太|欧洲|大中华区|北美|亚洲|日本|韩国|印度|首任|全资|常务|视频|语音|预训练|基础|应用|车|务|营运|资安|法遵|署理|a|b|c|-|\/|&|\d{1,2})$/u;

const NEVER_QUALIFIERS = new Set(
  "公司 任 担任 出任 接任 继任 升任 由 为 是 的 其 该 向 对 从 在 被 把 将 聘任 任命 选举 前任 现任 时任 曾任 原 前 新任 首任 辞去 卸任 离任 免去 职务 记者 本报 据 集团 银行 首席 一名 一位 多名 多位 名 位 数名 两名 三名 几位 个人 原因 高管 董事会 任期 工作 关系 一职 代行 代理 兼任 兼 暂代 暂任 不得 交由 转由 改由 转任 调任 接替 接棒 接掌 接手 出掌 执掌 真除 回锅 金控 今后 如今 目前 现在 上市公司 该行 本行 本集团 旗下".split(
    " ",
  ),
);

function qualifierStart(text: string, coreStart: number, taken: Uint8Array, last: number): number {
  let from = coreStart;
  const lowest = Math.max(last, coreStart - LONGEST_QUALIFIER);
  while (from > lowest && !taken[from - 1] && /[一-鿿a-z0-9&/ -]/u.test(text.charAt(from - 1))) from -= 1;
  if (from === coreStart) return coreStart;
  const run = text.slice(from, coreStart);
  const marked = run.search(
    /(?:卸任|辞去|辞任|担任|出任|接任|继任|升任|就任|转任|调任|升为|晋升为|聘为|任命为|委任为|(?<![主信责聘委])任(?!命|期|职)|聘任为)(?!.*(?:担任|出任|接任|任|辞去))/u,
  );
  const markEnd =
    marked < 0
      ? -1
      : from +
        marked +
        (/^(?:卸任|辞去|辞任|担任|出任|接任|继任|升任|就任|转任|调任|升为|聘为|晋升为|任命为|委任为|聘任为|任)/u.exec(
          run.slice(marked),
        )?.[0].length ?? 0);
  const words = tagWords(run);
  let start = coreStart;
  for (const { word, tag } of [...words].reverse()) {
    if (start - word.length < markEnd) break;
    if (NEVER_QUALIFIERS.has(word)) break;
    if (markEnd < 0 && !QUALIFIER_TAG.test(tag) && !QUALIFIERS.test(word)) break;
    if (word === " " && markEnd < 0) break;
    start -= word.length;
  }
  const owner = /^(?:本公司|该公司|上市公司|公司|集团)/u.exec(text.slice(start, coreStart));
  if (owner) start += owner[0].length;
  while (start < coreStart && /[\s与和及兼\-/&]/u.test(text.charAt(start))) start += 1;
  return start;
}
