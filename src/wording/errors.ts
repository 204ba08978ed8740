import type { Language } from "../model/text.ts";
import type { UserError, UserErrorCode } from "../model/user-error.ts";
import type { Line } from "./line.ts";
import { fillTemplate, missingRequired } from "./template.ts";

/**
 * What happened, on whose side, and what to do. `{fact}` shows a fact of the error; a part in brackets goes away where
 * its fact is missing. A required fact that is missing is shown as the first fact there is.
 */
export const errorSentences: Readonly<Record<UserErrorCode, Line>> = {
  "unknown-command": {
    en: "I do not know the command “{command}”. Type help to see every command with an example.",
    "zh-Hans": "没有“{command}”这个命令。输入 help 查看全部命令和示例。",
    "zh-Hant": "沒有「{command}」這個指令。輸入 help 查看全部指令與範例。",
  },
  "entity-not-found": {
    en: "I follow nothing called “{name}”.[ Did you mean {candidates}?] Check the spelling, or try the full name in Chinese or English.",
    "zh-Hans": "关注名单里没有“{name}”。[是不是想找：{candidates}？]请检查写法，或换中文、英文全名再试。",
    "zh-Hant": "追蹤名單裡沒有「{name}」。[是不是想找：{candidates}？]請檢查寫法，或改用中文、英文全名再試。",
  },
  "entity-ambiguous": {
    en: "“{name}” can mean more than one thing[: {candidates}]. Repeat the command with one of the full names.",
    "zh-Hans": "“{name}”可能指多个对象[：{candidates}]。请用其中一个全名重新输入命令。",
    "zh-Hant": "「{name}」可能指多個對象[：{candidates}]。請用其中一個全名重新輸入指令。",
  },
  "not-subscribed": {
    en: "This channel does not follow “{name}”, so nothing was changed. Type list to see what it follows.",
    "zh-Hans": "本频道没有订阅“{name}”，未作改动。输入 list 查看现有订阅。",
    "zh-Hant": "本頻道沒有訂閱「{name}」，未作變更。輸入 list 查看現有訂閱。",
  },
  "already-subscribed": {
    en: "This channel follows “{name}” already, so nothing was changed. Type list to see how.",
    "zh-Hans": "本频道已经订阅“{name}”，未作改动。输入 list 查看详情。",
    "zh-Hant": "本頻道已經訂閱「{name}」，未作變更。輸入 list 查看詳情。",
  },
  "nothing-subscribed": {
    en: "This channel follows nothing yet. Begin with a company or person, for example: subscribe ByteDance",
    "zh-Hans": "本频道还没有任何订阅。可以先订阅一家公司或一个人物，例如：subscribe 字节跳动",
    "zh-Hant": "本頻道還沒有任何訂閱。可以先訂閱一家公司或一位人物，例如：subscribe 字節跳動",
  },
  "not-allowed": {
    en: "You are not allowed to change what this channel gets[ with {command}]. Ask somebody who manages this channel or workspace to do it.",
    "zh-Hans": "你没有权限更改本频道的设置[（{command}）]。请让频道或工作区的管理员来操作。",
    "zh-Hant": "你沒有權限變更本頻道的設定[（{command}）]。請由頻道或工作區的管理員操作。",
  },
  "missing-argument": {
    en: "The command “{command}” needs something after it[: {argument}].[ Example: {example}]",
    "zh-Hans": "命令“{command}”后面缺少内容[：{argument}]。[示例：{example}]",
    "zh-Hant": "指令「{command}」後面缺少內容[：{argument}]。[範例：{example}]",
  },
  "bad-times": {
    en: "“{value}” is no time of day from and to. Write it like this: quiet 22:00-08:00, or: quiet off",
    "zh-Hans": "“{value}”不是起止时间。请这样写：quiet 22:00-08:00，或：quiet off",
    "zh-Hant": "「{value}」不是起訖時間。請這樣寫：quiet 22:00-08:00，或：quiet off",
  },
  "bad-limit": {
    en: "“{value}” is no number of alerts from 0 to 1000. Write it like this: limit 20, or: limit off",
    "zh-Hans": "“{value}”不是 0 到 1000 之间的条数。请这样写：limit 20，或：limit off",
    "zh-Hant": "「{value}」不是 0 到 1000 之間的則數。請這樣寫：limit 20，或：limit off",
  },
  "token-refused": {
    en: "{platform} refused the token[ in {variable}][ ({reason})]. The token is wrong, revoked or of another app: copy it again from the app's settings page, then restart.",
    "zh-Hans":
      "{platform} 拒绝了令牌[（{variable}）][：{reason}]。令牌有误、已撤销或属于别的应用：请从应用设置页重新复制，然后重启。",
    "zh-Hant":
      "{platform} 拒絕了權杖[（{variable}）][：{reason}]。權杖有誤、已撤銷或屬於其他應用程式：請從應用程式設定頁重新複製，然後重新啟動。",
  },
  "port-taken": {
    en: "Port {port} of this machine is in use by another program. Stop that program, or choose another port, for example PORT=8081.",
    "zh-Hans": "本机端口 {port} 已被其他程序占用。请停止该程序，或换一个端口，例如 PORT=8081。",
    "zh-Hant": "本機連接埠 {port} 已被其他程式佔用。請停止該程式，或改用其他連接埠，例如 PORT=8081。",
  },
  "already-running": {
    en: "Orgbeat is already running here[ (role {role})][ (process {pid})][ with the data in {data}]. Stop that one first, or start this one with another ORGBEAT_DATA.",
    "zh-Hans":
      "Orgbeat 已经在运行[（角色 {role}）][（进程 {pid}）][，数据目录 {data}]。请先停止它，或为新的实例设置另一个 ORGBEAT_DATA。",
    "zh-Hant":
      "Orgbeat 已在執行[（角色 {role}）][（行程 {pid}）][，資料目錄 {data}]。請先停止它，或為新的執行個體設定另一個 ORGBEAT_DATA。",
  },
  "edition-invalid": {
    en: "The edition {edition} has mistakes and was not loaded; what was loaded before stays.[\n{problems}\n] Correct the files that are named and try again.",
    "zh-Hans": "版本 {edition} 的文件有误，没有载入；之前载入的内容不变。[\n{problems}\n]请改正所列文件后重试。",
    "zh-Hant": "版本 {edition} 的檔案有誤，未載入；先前載入的內容不變。[\n{problems}\n]請修正所列檔案後再試。",
  },
  "config-invalid": {
    en: "Some settings are wrong, so Orgbeat did not start.[\n{problems}\n] Correct them (.env.example shows each with an example) and start again.",
    "zh-Hans": "有设置不正确，Orgbeat 没有启动。[\n{problems}\n]请改正后重新启动（.env.example 有每一项的示例）。",
    "zh-Hant": "有設定不正確，Orgbeat 未啟動。[\n{problems}\n]請修正後重新啟動（.env.example 有每一項的範例）。",
  },
  "feed-unreachable": {
    en: "The feed {url} could not be read[: {reason}]. The fault is at that site or on the way there; it is tried again by itself. If the address is wrong, paste the address of the RSS or Atom feed itself.",
    "zh-Hans":
      "无法读取订阅源 {url}[：{reason}]。问题出在对方网站或网络上，稍后会自动重试。如果地址有误，请粘贴 RSS 或 Atom 的地址。",
    "zh-Hant":
      "無法讀取訂閱源 {url}[：{reason}]。問題出在對方網站或網路上，稍後會自動重試。如果網址有誤，請貼上 RSS 或 Atom 的網址。",
  },
  "not-an-article": {
    en: "I found no article at {url}[: {reason}]. Paste the address of one article's own page, or its text.",
    "zh-Hans": "{url} 上没有找到文章[：{reason}]。请粘贴单篇文章的页面地址，或直接粘贴正文。",
    "zh-Hant": "{url} 上找不到文章[：{reason}]。請貼上單篇文章的頁面網址，或直接貼上內文。",
  },
  "body-too-large": {
    en: "What {url} sent is too large to read[ (the limit is {limit})], so it was left unread. Use the address of a smaller page or feed.",
    "zh-Hans": "{url} 返回的内容过大[（上限 {limit}）]，没有读取。请换用内容较小的页面或订阅源地址。",
    "zh-Hant": "{url} 回傳的內容過大[（上限 {limit}）]，未讀取。請改用內容較小的頁面或訂閱源網址。",
  },
  "database-unreachable": {
    en: "The database[ at {address}] does not answer[: {reason}]. Check DATABASE_URL and that the server is running; without DATABASE_URL Orgbeat starts its own.",
    "zh-Hans":
      "数据库[ {address} ]没有响应[：{reason}]。请检查 DATABASE_URL 和数据库服务是否在运行；不设置 DATABASE_URL 时会自动启动内置数据库。",
    "zh-Hant":
      "資料庫[ {address} ]沒有回應[：{reason}]。請檢查 DATABASE_URL 與資料庫服務是否執行中；未設定 DATABASE_URL 時會自動啟動內建資料庫。",
  },
  "database-mismatch": {
    en: "The database does not fit this version of Orgbeat: {reason}. Use the version that made it, or another database (DATABASE_URL) or data folder (ORGBEAT_DATA); nothing in it was changed.",
    "zh-Hans":
      "数据库与当前版本的 Orgbeat 不匹配：{reason}。请使用创建它的版本，或换一个数据库（DATABASE_URL）或数据目录（ORGBEAT_DATA）；其中的内容没有改动。",
    "zh-Hant":
      "資料庫與目前版本的 Orgbeat 不相符：{reason}。請使用建立它的版本，或改用另一個資料庫（DATABASE_URL）或資料目錄（ORGBEAT_DATA）；其中的內容沒有變更。",
  },
  "address-refused": {
    en: "The address {url} was not opened, because it leads into a private network or is no http(s) address. Use a public address, or have the operator add the host to ORGBEAT_ALLOW_HOSTS.",
    "zh-Hans":
      "没有打开 {url}：它指向内部网络，或不是 http(s) 地址。请换用公开地址，或请运维人员把主机加入 ORGBEAT_ALLOW_HOSTS。",
    "zh-Hant":
      "未開啟 {url}：它指向內部網路，或不是 http(s) 網址。請改用公開網址，或請維運人員將主機加入 ORGBEAT_ALLOW_HOSTS。",
  },
  "file-not-found": {
    en: "There is no file {path} that I can read. Check the path and its permissions.",
    "zh-Hans": "找不到或无法读取文件 {path}。请检查路径和权限。",
    "zh-Hant": "找不到或無法讀取檔案 {path}。請檢查路徑與權限。",
  },
  "empty-article": {
    en: "The article[ {source}] has no text, so there is nothing to read in it. Paste its text, or the address of a page that shows it without a login.",
    "zh-Hans": "文章[ {source} ]没有正文，无法阅读。请粘贴正文，或换用无需登录即可查看的页面地址。",
    "zh-Hant": "文章[ {source} ]沒有內文，無法閱讀。請貼上內文，或改用不需登入即可查看的頁面網址。",
  },
  "no-data": {
    en: "Nothing is stored[ about “{name}”] yet. It comes by itself as articles are read; try a longer period or another name.",
    "zh-Hans": "目前没有[“{name}”的]记录。读到相关文章后会自动出现；也可以换更长的时间段或其他名称。",
    "zh-Hant": "目前沒有[「{name}」的]紀錄。讀到相關文章後會自動出現；也可以換更長的期間或其他名稱。",
  },
  "event-not-found": {
    en: "There is no event {event}. The command export lists every event with its number.",
    "zh-Hans": "没有编号为 {event} 的事件。命令 export 会列出所有事件及其编号。",
    "zh-Hant": "沒有編號為 {event} 的事件。指令 export 會列出所有事件及其編號。",
  },
  "event-merged": {
    en: "Event {event} was merged into {into}, so nothing was changed. Correct {into}, or undo the merging first.",
    "zh-Hans": "事件 {event} 已并入 {into}，未作改动。请更正 {into}，或先撤销合并。",
    "zh-Hant": "事件 {event} 已併入 {into}，未作變更。請更正 {into}，或先復原合併。",
  },
  "event-rejected": {
    en: "Event {event} was rejected already[ by {by}], so nothing was changed. Undo that first if it is right after all.",
    "zh-Hans": "事件 {event} 已被[ {by} ]驳回，未作改动。如果它其实无误，请先撤销驳回。",
    "zh-Hant": "事件 {event} 已被[ {by} ]駁回，未作變更。如果它其實無誤，請先復原駁回。",
  },
  "merge-with-itself": {
    en: "Event {event} cannot be merged into itself. Give the number of the other event that tells of the same change.",
    "zh-Hans": "事件 {event} 不能并入自身。请给出讲述同一变动的另一个事件的编号。",
    "zh-Hant": "事件 {event} 不能併入自身。請給出講述同一異動的另一個事件的編號。",
  },
  "claim-not-found": {
    en: "Event {event} has no claim {claim}. The command event {event} lists its claims with their numbers.",
    "zh-Hans": "事件 {event} 没有编号为 {claim} 的陈述。命令 event {event} 会列出它的陈述及其编号。",
    "zh-Hant": "事件 {event} 沒有編號為 {claim} 的陳述。指令 event {event} 會列出它的陳述及其編號。",
  },
  "split-alone": {
    en: "Event {event} has one claim only, so there is nothing to split off. Reject the event, or set the field that is wrong.",
    "zh-Hans": "事件 {event} 只有一条陈述，无从拆分。请驳回该事件，或更正有误的字段。",
    "zh-Hant": "事件 {event} 只有一條陳述，無從拆分。請駁回該事件，或更正有誤的欄位。",
  },
  "nothing-to-undo": {
    en: "Nothing about event {event} was corrected, so there is nothing to undo.",
    "zh-Hans": "事件 {event} 没有更正记录，无可撤销。",
    "zh-Hant": "事件 {event} 沒有更正紀錄，無可復原。",
  },
  "field-unknown": {
    en: "An event of the kind {kind} has no field “{field}” that can be set. These can: {fields}.",
    "zh-Hans": "{kind} 类事件没有可更正的字段“{field}”。可用字段：{fields}。",
    "zh-Hant": "{kind} 類事件沒有可更正的欄位「{field}」。可用欄位：{fields}。",
  },
  "bad-value": {
    en: "“{value}” does not fit the field {field}. Write it like one of these: {example}.",
    "zh-Hans": "“{value}”不能用作字段 {field} 的值。写法示例：{example}。",
    "zh-Hant": "「{value}」不能用作欄位 {field} 的值。寫法範例：{example}。",
  },
  "already-followed": {
    en: "“{name}” is on the watchlist already[, as {id}], so nothing was changed. Add another form of the name under aliases in watchlist.yaml.",
    "zh-Hans": "“{name}”已在关注名单中[（{id}）]，未作改动。如需增加其他写法，请写进 watchlist.yaml 的 aliases。",
    "zh-Hant": "「{name}」已在追蹤名單中[（{id}）]，未作變更。如需增加其他寫法，請寫進 watchlist.yaml 的 aliases。",
  },
  "id-needed": {
    en: "No id can be made of “{name}”. Give one with --id: small letters, digits and hyphens, for example --id zhang-san",
    "zh-Hans": "无法由“{name}”生成 id。请用 --id 指定：小写字母、数字和连字符，例如 --id zhang-san",
    "zh-Hant": "無法由「{name}」產生 id。請用 --id 指定：小寫字母、數字與連字號，例如 --id zhang-san",
  },
};

/** The sentence of an error in a language, with what the person typed in it. */
export function errorSentence(error: UserError, language: Language): string {
  const template = errorSentences[error.code][language];
  const first = Object.values(error.facts).find((fact) => fact !== "") ?? "…";
  const missing = missingRequired(template, error.facts).map((slot) => [slot, first] as const);

  return fillTemplate(template, { ...error.facts, ...Object.fromEntries(missing) })
    .replace(/\n +/g, "\n")
    .trim();
}
