import type { Language } from "../model/text.ts";
import type { Line } from "./line.ts";

/** Why a feed or a page could not be read, by the reason's name: what happened, on whose side, and what to do. */
const SENTENCES: Readonly<Record<string, Line>> = {
  "address-refused": {
    en: "it leads into a private network, or its port is not allowed; the operator can exempt the host in ORGBEAT_ALLOW_HOSTS",
    "zh-Hans": "它指向内部网络，或端口不被允许；运维人员可在 ORGBEAT_ALLOW_HOSTS 中放行该主机",
    "zh-Hant": "它指向內部網路，或連接埠不被允許；維運人員可在 ORGBEAT_ALLOW_HOSTS 中放行該主機",
  },
  "bad-address": {
    en: "it is not an http or https address; correct it",
    "zh-Hans": "它不是 http 或 https 地址；请改正",
    "zh-Hant": "它不是 http 或 https 網址；請修正",
  },
  "bad-certificate": {
    en: "the site's certificate is not valid; the fault is at the site",
    "zh-Hans": "对方网站的证书无效；问题在对方网站",
    "zh-Hant": "對方網站的憑證無效；問題在對方網站",
  },
  blocked: {
    en: "the site shows a page that asks whether a person is there; it is tried again in some hours, or use the site's RSSHub route",
    "zh-Hans": "对方网站要求人机验证；几小时后会再试，也可改用该站的 RSSHub 路由",
    "zh-Hant": "對方網站要求人機驗證；幾小時後會再試，也可改用該站的 RSSHub 路由",
  },
  broken: {
    en: "it is meant to be a feed, and not even a lenient reader can make sense of it; the fault is at the site",
    "zh-Hans": "内容像订阅源，但损坏到无法解析；问题在对方网站",
    "zh-Hant": "內容像訂閱源，但損壞到無法解析；問題在對方網站",
  },
  "broken-body": {
    en: "its compressed data cannot be read; the fault is at the site, and it is tried again",
    "zh-Hans": "压缩数据无法读取；问题在对方网站，稍后重试",
    "zh-Hant": "壓縮資料無法讀取；問題在對方網站，稍後重試",
  },
  cancelled: {
    en: "Orgbeat was stopped meanwhile; it is tried again at the next start",
    "zh-Hans": "期间 Orgbeat 被停止；下次启动时重试",
    "zh-Hant": "期間 Orgbeat 被停止；下次啟動時重試",
  },
  empty: {
    en: "the site sent nothing; it is tried again",
    "zh-Hans": "对方网站没有返回内容；稍后重试",
    "zh-Hant": "對方網站沒有回傳內容；稍後重試",
  },
  gone: {
    en: "the site says that it is gone for good; remove it, or find its new address",
    "zh-Hans": "对方网站表示已永久移除；请删除它，或找到新地址",
    "zh-Hant": "對方網站表示已永久移除；請刪除它，或找到新網址",
  },
  "html-instead-of-feed": {
    en: "it is a web page, not a feed; use the address of the RSS or Atom feed itself",
    "zh-Hans": "它是网页而不是订阅源；请使用 RSS 或 Atom 本身的地址",
    "zh-Hant": "它是網頁而不是訂閱源；請使用 RSS 或 Atom 本身的網址",
  },
  "name-not-found": {
    en: "there is no site of that name; check the address, or the network's name server",
    "zh-Hans": "找不到这个域名；请检查地址或网络的域名解析",
    "zh-Hant": "找不到這個網域名稱；請檢查網址或網路的名稱解析",
  },
  "needed-too-much-memory": {
    en: "reading it needed too much memory, so it was left; the fault is at the site",
    "zh-Hans": "读取它所需内存过多，已放弃；问题在对方网站",
    "zh-Hant": "讀取它所需記憶體過多，已放棄；問題在對方網站",
  },
  "no-connection": {
    en: "the site does not take the connection, or broke it; it is tried again",
    "zh-Hans": "对方网站拒绝或中断了连接；稍后重试",
    "zh-Hant": "對方網站拒絕或中斷了連線；稍後重試",
  },
  "no-rsshub": {
    en: "it is an RSSHub route, and no RSSHub is set; set RSSHUB_URL",
    "zh-Hans": "它是 RSSHub 路由，但没有设置 RSSHub；请设置 RSSHUB_URL",
    "zh-Hant": "它是 RSSHub 路由，但沒有設定 RSSHub；請設定 RSSHUB_URL",
  },
  "not-a-feed": {
    en: "it is neither RSS, Atom nor JSON Feed; use the address of the feed itself",
    "zh-Hans": "它不是 RSS、Atom 或 JSON Feed；请使用订阅源本身的地址",
    "zh-Hant": "它不是 RSS、Atom 或 JSON Feed；請使用訂閱源本身的網址",
  },
  "not-allowed": {
    en: "the site does not let Orgbeat read it; it may ask for a login",
    "zh-Hans": "对方网站不允许读取；可能需要登录",
    "zh-Hant": "對方網站不允許讀取；可能需要登入",
  },
  "not-found": {
    en: "there is nothing at that address; check it, the site may have moved the feed",
    "zh-Hans": "该地址没有内容；请检查，订阅源可能已迁移",
    "zh-Hant": "該網址沒有內容；請檢查，訂閱源可能已遷移",
  },
  "refused-request": {
    en: "the site refuses the request; the fault is at the site",
    "zh-Hans": "对方网站拒绝了请求；问题在对方网站",
    "zh-Hant": "對方網站拒絕了請求；問題在對方網站",
  },
  "server-error": {
    en: "the site has an error of its own; it is tried again",
    "zh-Hans": "对方网站出错；稍后重试",
    "zh-Hant": "對方網站出錯；稍後重試",
  },
  timeout: {
    en: "the site did not answer in time; it is tried again",
    "zh-Hans": "对方网站没有及时响应；稍后重试",
    "zh-Hant": "對方網站沒有及時回應；稍後重試",
  },
  "too-large": {
    en: "it is larger than 15 MB, so it was left unread; use a smaller feed",
    "zh-Hans": "内容超过 15 MB，没有读取；请换用较小的订阅源",
    "zh-Hant": "內容超過 15 MB，沒有讀取；請改用較小的訂閱源",
  },
  "too-many-redirects": {
    en: "the site sends Orgbeat from one address to another without end; the fault is at the site",
    "zh-Hans": "对方网站不断重定向；问题在对方网站",
    "zh-Hant": "對方網站不斷重新導向；問題在對方網站",
  },
  "too-often": {
    en: "the site says that it was asked too often; it is asked later",
    "zh-Hans": "对方网站表示请求过于频繁；稍后再试",
    "zh-Hant": "對方網站表示請求過於頻繁；稍後再試",
  },
  "took-too-long": {
    en: "reading it took too long; it is tried again",
    "zh-Hans": "读取耗时过长；稍后重试",
    "zh-Hant": "讀取耗時過長；稍後重試",
  },
};

/** The names of all reasons that have a sentence. */
export const FEED_FAILURES: readonly string[] = Object.keys(SENTENCES);

/** Why a feed could not be read, in words; the reason's own name where it has none. */
export function feedFailureSentence(reason: string, language: Language): string {
  return SENTENCES[reason]?.[language] ?? reason;
}
