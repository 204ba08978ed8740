import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { Block, Message, RichText, Run } from "../model/message.ts";

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/**
 * A message as an HTML article. Every text is escaped by the template, links are http(s) only and open without
 * handing over where they came from.
 */
export function messageToHtml(message: Message): Html {
  const severity = message.severity ?? "normal";
  return html`<article class="message ${message.kind} ${severity}" lang="${message.language}">${message.blocks.map(blockToHtml)}</article>`;
}

function blockToHtml(block: Block): Html {
  switch (block.kind) {
    case "heading":
      return block.level === 1 ? html`<h2>${block.text}</h2>` : html`<h3>${block.text}</h3>`;
    case "text":
      return html`<p>${richToHtml(block.text)}</p>`;
    case "quote":
      return html`<blockquote>${richToHtml(block.text)}</blockquote>`;
    case "facts":
      return html`<dl>${block.facts.map(({ label, value }) => html`<dt>${label}</dt><dd>${richToHtml(value)}</dd>`)}</dl>`;
    case "list":
      return html`<ul>${block.items.map((item) => html`<li>${richToHtml(item)}</li>`)}</ul>`;
    case "context":
      return html`<p class="context">${richToHtml(block.text)}</p>`;
    case "divider":
      return html`<hr>`;
    case "buttons":
      return html`<p class="buttons">${block.buttons.map(({ label, action }) =>
        "link" in action ? linkTo(action.link, label) : html`<span class="button">${label}</span>`,
      )}</p>`;
  }
}

function richToHtml(text: RichText): Html[] {
  return text.map(runToHtml);
}

function runToHtml(run: Run): Html {
  const inner = styled(run);
  return run.link === undefined ? inner : linkTo(run.link, inner);
}

function styled(run: Run): Html {
  // Line breaks inside a run are meant; everything else is escaped by the template.
  const lines = run.text.split("\n").map((line, index) => (index === 0 ? html`${line}` : html`${raw("<br>")}${line}`));
  if (run.style === "bold") return html`<strong>${lines}</strong>`;
  if (run.style === "italic") return html`<em>${lines}</em>`;
  return run.style === "code" ? html`<code>${lines}</code>` : html`${lines}`;
}

function linkTo(address: string, label: string | Html): Html {
  return /^https?:\/\//u.test(address)
    ? html`<a href="${address}" rel="noopener noreferrer nofollow">${label}</a>`
    : html`${label}`;
}
