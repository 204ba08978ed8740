/** What stands around an article and is none of it, one kind a row. */
const BOILERPLATE: readonly RegExp[] = [
  // By-lines and datelines.
  /^(?:文|作者|撰文|采写|采访|编辑|责编|责任编辑|编译|译者|出品|策划|来源|图片来源|图源|供稿|校对|监制|排版|头图|题图|图源|图片|图)\s*[丨|｜/:：]/u,
  /^.{0,14}(?:记者|通讯员|實習生|记者\/).{0,12}(?:报道|報導|摄|电|讯|$)/u,
  /^[^，。]{0,18}(?:\d{1,2}日(?:电|讯|電|訊|消息)|快讯[：:]|讯\s)/u,
  /^By [\p{Lu}][\p{L}.'-]+(?: [\p{Lu}][\p{L}.'-]+){0,3}(?:$|[,|])/u,
  /^(?:Updated|Published|Posted|Last modified)\b/iu,
  // Calls to read, follow, share.
  /(?:点击|點擊|长按|扫码|掃碼|扫描|识别).{0,12}(?:关注|關注|阅读|閱讀|查看|二维码|上方|下方|原文)/u,
  /公众号|公眾號|微信号|小程序|视频号|朋友圈|点赞|在看|转发|评论区|留言|投稿|爆料|加群|欢迎(?:关注|添加|联系)/u,
  /(?:未经|未經)(?:授权|許可|许可)|版权(?:归|所有)|版權所有|免责声明|不构成(?:任何)?投资建议|侵删|转载请|轉載請|本文(?:来自|来源|首发|由|系|转载|仅代表|不代表)/u,
  /\b(?:subscribe (?:to|now|today|for)|sign up (?:for|to|here|now)|our newsletters?|click here|read more|follow us|download the app|all rights reserved|accept cookies)\b|^advertisement\b/iu,
  /^(?:Photo|Image|Illustration|Credit|Source|Disclosure|Correction|Editor'?s note|Related|Tags?|Topics?)\b\s*[:：|]/iu,
  /©|https?:\/\/|www\./u,
  /^(?:相关阅读|延伸阅读|推荐阅读|更多|返回|上一篇|下一篇|目录|标签)/u,
];

/** Whether a line belongs to what stands around an article: by-lines, credits, calls to follow, legal notes. */
export function isBoilerplate(text: string): boolean {
  return BOILERPLATE.some((pattern) => pattern.test(text.trim()));
}
