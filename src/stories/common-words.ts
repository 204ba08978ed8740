/** English words that say nothing about what an article is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a about above after again all also although always am among an and another any are around as at away back be became because become been " +
    "before behind being below between both but by came can cannot come could day days did do does doing done down during each either else end " +
    "enough even ever every few first for former from full further gave get gets getting give given go goes going gone got had has have having he " +
    "her here hers herself him himself his how however i if in instead into is it its itself just keep kept know known last late later latest least " +
    "less let like likely little long made make makes making many may me might more most much must my myself near need never new next no none nor " +
    "not nothing now of off often old on once one only onto or other others our out over own part past per perhaps put rather really s said same saw say " +
    "saying says see seen several she should since so some something soon still such t take taken than that the their them themselves then there " +
    "these they thing things this those though three through time to today together told too took toward two under until up upon us use used uses " +
    "using very via want was way we week weeks well went were what when where whether which while who whom whose why will with within without " +
    "would year years yesterday yet you your"
  ).split(" "),
);

/** Words of business news in general: they count, but little. */
export const NEWS_WORDS: ReadonlySet<string> = new Set(
  (
    "according ago announce announced announcement artificial become billion business call called chief close companies company confirm confirmed " +
    "currently decision deal employee employees executive expect expected firm focus founder global group help helped including industry intelligence " +
    "investor investors join joined joining joins lead leader leaders leadership leading leave leaves leaving market member members million model models month " +
    "months move named news number officer people person plan plans position post president product products public recent recently report reported " +
    "reporter reporters reporting reports role roles senior service services share source sources spokesperson staff start started startup statement " +
    "team teams tech technology vice work worked working works world"
  ).split(" "),
);

/** Chinese words and characters that say nothing, or that stand in every piece of business news. */
export const HAN_STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "的 了 在 是 和 与 及 或 而 但 也 都 就 将 把 被 对 为 从 到 向 于 以 由 其 该 这 那 此 等 之 者 所 不 没 有 无 个 们 中 上 下 里 内 外 前 后 " +
    "年 月 日 时 我 你 他 她 它 我们 他们 她们 你们 自己 这个 那个 一个 一些 这些 那些 什么 怎么 如何 因为 所以 但是 如果 虽然 以及 并且 而且 " +
    "可以 可能 能够 需要 应该 已经 正在 曾经 目前 近日 日前 今日 昨日 今天 昨天 此前 此次 之后 以来 期间 同时 其中 此外 另外 据悉 了解 获悉 消息 " +
    "记者 报道 媒体 表示 称 说 认为 指出 透露 介绍 通过 进行 作为 成为 关于 对于 由于 根据 方面 问题 情况 相关 有关 主要 公司 企业 市场 行业"
  ).split(" "),
);
