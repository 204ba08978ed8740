import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { Message } from "../model/message.ts";
import type { Platform } from "../model/subscription.ts";
import { messageToHtml } from "./message-html.ts";

/** A message and what is known of its sending. */
export interface ShownMessage {
  readonly message: Message;
  readonly channelName: string;
  readonly platform: Platform | undefined;
  readonly status: string;
  readonly at: Date;
}

/** One line of the page's state table. */
export interface StateLine {
  readonly label: string;
  readonly value: string;
}

export interface PageContent {
  readonly title: string;
  readonly hint: string | undefined;
  readonly state: readonly StateLine[];
  readonly digests: readonly ShownMessage[];
  readonly alerts: readonly ShownMessage[];
}

/** The page that shows what was posted, newest first: digests in one column and alerts in the other. */
export function renderPage(content: PageContent): HtmlEscapedString | Promise<HtmlEscapedString> {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${content.title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<header><h1>${content.title}</h1>${content.hint === undefined ? "" : html`<p>${content.hint}</p>`}
<dl class="state">${content.state.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl></header>
<main>
<section aria-label="Alerts"><h2 class="column">Alerts</h2>${shown(content.alerts, "No alert yet.")}</section>
<section aria-label="Digests"><h2 class="column">Digests</h2>${shown(content.digests, "No digest yet.")}</section>
</main>
</body>
</html>`;
}

function shown(messages: readonly ShownMessage[], none: string) {
  if (messages.length === 0) return html`<p class="context">${none}</p>`;
  return messages.map(
    ({ message, channelName, status, at }) =>
      html`${messageToHtml(message)}<p class="sent">#${channelName} · ${status} · <time datetime="${at.toISOString()}">${at.toISOString().slice(0, 16).replace("T", " ")} UTC</time></p>`,
  );
}

const STYLE = `
:root { --ground: #f6f7f9; --card: #fff; --ink: #1c2330; --soft: #5d6778; --line: #dfe3ea; --accent: #2f6feb; --high: #d1453b; --low: #9aa4b2; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #12151b; --card: #1b2029; --ink: #e6e9ef; --soft: #9aa4b2; --line: #2d3441; --accent: #79a6ff; --high: #ff8a80; --low: #5d6778; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
header, main { max-width: 76rem; margin: 0 auto; padding: 1.25rem; }
header h1 { margin: 0; font-size: 1.5rem; }
header p { margin: .25rem 0; color: var(--soft); }
main { display: grid; gap: 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); align-items: start; padding-top: 0; }
.state { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin: .75rem 0 0; }
.state div { display: flex; gap: .4rem; }
h2.column { font-size: .85rem; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); margin: 0 0 .75rem; }
.message { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--accent); border-radius: 8px; padding: .9rem 1.1rem; overflow-wrap: anywhere; }
.message.high { border-left-color: var(--high); }
.message.low { border-left-color: var(--low); }
.message h2 { font-size: 1.1rem; line-height: 1.35; margin: 0 0 .5rem; }
.message h3 { font-size: 1rem; margin: 1rem 0 .4rem; }
.message p { margin: .4rem 0; }
.message ul { margin: .4rem 0; padding-left: 1.2rem; }
.message li { margin: .35rem 0; }
.message dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .9rem; margin: .5rem 0; }
dt { color: var(--soft); }
dd { margin: 0; }
blockquote { margin: .6rem 0; padding: .1rem 0 .1rem .8rem; border-left: 3px solid var(--line); color: var(--ink); }
.context, .sent { color: var(--soft); font-size: .875rem; }
.sent { margin: .3rem 0 1.4rem; padding-left: .3rem; }
a { color: var(--accent); }
hr { border: 0; border-top: 1px solid var(--line); margin: .8rem 0; }
.button { border: 1px solid var(--line); border-radius: 6px; padding: .15rem .6rem; margin-right: .4rem; }
`;
