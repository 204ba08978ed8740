import { renderOpml } from "../editions/render-opml.ts";
import type { FoundFeed } from "../feeds/discover-feeds.ts";
import type { Language } from "../model/text.ts";
import { withoutControls } from "../text/without-controls.ts";
import { feedFailureSentence } from "../wording/feed-failures.ts";
import { type CliContext, EXIT } from "./cli-context.ts";

export interface DiscoverOptions {
  readonly json: boolean;
  readonly opml: boolean;
}

/** Prints the feeds of a site, with what each holds, so that one can choose before adding any. */
export async function discover(context: CliContext, address: string, options: DiscoverOptions): Promise<number> {
  const discovery = await context.discoverFeeds(address);
  if (discovery.status === "failed") {
    const why =
      discovery.reason === "no-feed"
        ? "its page names none, and none is where feeds commonly are"
        : feedFailureSentence(discovery.reason, "en");
    context.writeError(`no feed was found at ${address}: ${why}\n`);
    return EXIT.failed;
  }
  const { feeds } = discovery;
  if (options.opml) context.writeOut(renderOpml(feeds.map(toEditionFeed), address));
  else
    for (const feed of feeds)
      context.writeOut(options.json ? `${JSON.stringify(feed)}\n` : withoutControls(describe(feed)));
  return EXIT.done;
}

function describe({ url, title, language, entryCount, lastTitle, lastPublishedAt }: FoundFeed): string {
  const day = lastPublishedAt?.toISOString().slice(0, 10) ?? "no date";
  return [
    url,
    `  title     ${title ?? "none"}`,
    `  language  ${language ?? "not said"}`,
    `  entries   ${entryCount}`,
    `  newest    ${lastTitle === undefined ? "none" : `${day}  ${lastTitle}`}`,
    "",
  ].join("\n");
}

function toEditionFeed({ url, title, language }: FoundFeed) {
  return { url, title: title ?? url, language: toLanguage(language), firstRead: "silent" } as const;
}

/** A feed writes zh-CN, zh_tw or en-us. */
function toLanguage(written = ""): Language | undefined {
  if (/^zh[-_](?:tw|hk|mo|hant)/i.test(written)) return "zh-Hant";
  if (/^zh/i.test(written)) return "zh-Hans";
  return /^en/i.test(written) ? "en" : undefined;
}
