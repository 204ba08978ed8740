/** A feed as many sites write it. */
export interface FeedKind {
  readonly name: string;
  readonly entryCount: number;
  readonly format: "rss" | "atom";
  readonly isChinese: boolean;
  /** Paragraphs of the whole text; none where the feed has teasers alone. */
  readonly paragraphCount: number;
}

/** What most feeds are: whole texts or teasers, in Chinese or English, RSS or Atom. */
export const FEED_KINDS: readonly FeedKind[] = [
  { name: "RSS, whole texts, English", entryCount: 20, format: "rss", isChinese: false, paragraphCount: 12 },
  { name: "RSS, whole texts, Chinese", entryCount: 20, format: "rss", isChinese: true, paragraphCount: 12 },
  { name: "RSS, teasers, English", entryCount: 40, format: "rss", isChinese: false, paragraphCount: 0 },
  { name: "RSS, teasers, Chinese", entryCount: 40, format: "rss", isChinese: true, paragraphCount: 0 },
  { name: "Atom, whole texts, English", entryCount: 20, format: "atom", isChinese: false, paragraphCount: 12 },
  { name: "RSS, an archive", entryCount: 400, format: "rss", isChinese: false, paragraphCount: 2 },
];

const ENGLISH =
  "The lab named a new chief of research on Friday, and she will report to the president from May, said two people.";
const CHINESE = "公司周五任命了新的研究负责人，她将从五月起直接向总裁汇报，团队分布在北京、上海与新加坡。";
const CREDIT = ' <a href="https://wire.example/people?id=7&amp;from=text" rel="nofollow">Desk &amp; wire</a>';
const PICTURE = '<figure><img src="https://img.example/1.jpg" width="800" alt="The lab"/></figure>';

/** The same text every time; entries are an hour apart. */
export function makeFeed(kind: FeedKind): string {
  const entries = Array.from({ length: kind.entryCount }, (_, index) => makeEntry(kind, index)).join("\n");
  const title = kind.isChinese ? "样例日报" : "Wire";
  if (kind.format === "atom") {
    return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title><id>tag:wire.example,2026:feed</id><updated>2026-11-20T10:00:00Z</updated>${entries}</feed>`;
  }
  const spaces =
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"';
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${spaces}><channel><title>${title}</title><link>https://wire.example/</link><ttl>30</ttl>${entries}</channel></rss>`;
}

function makeEntry(kind: FeedKind, index: number): string {
  const sentence = kind.isChinese ? CHINESE : ENGLISH;
  const title = kind.isChinese ? `第${index}号：公司任命研究负责人` : `Number ${index}: the lab &amp; its chief`;
  const at = new Date(Date.UTC(2026, 10, 20, 10) - index * 3_600_000);
  const link = `https://wire.example/news/${index}?utm_source=rss&amp;utm_medium=feed`;
  const whole = makeHtml(sentence, kind.paragraphCount);
  if (kind.format === "atom") {
    return `<entry><title>${title}</title><link rel="alternate" type="text/html" href="${link}"/><id>tag:wire.example,2026:${index}</id><published>${at.toISOString()}</published><updated>${at.toISOString()}</updated><author><name>A. Writer</name></author><summary>${sentence}</summary><content type="html"><![CDATA[${whole}]]></content></entry>`;
  }
  const content = whole === "" ? "" : `<content:encoded><![CDATA[${whole}]]></content:encoded>`;
  return `<item><title>${title}</title><link>${link}</link><guid isPermaLink="false">wire-${index}</guid><pubDate>${at.toUTCString()}</pubDate><dc:creator>A. Writer</dc:creator><category>AI</category><category>People</category><description><![CDATA[<p>${sentence}</p>]]></description>${content}</item>`;
}

/** Paragraphs of three sentences, every third with a picture before it and every other with a link. */
function makeHtml(sentence: string, paragraphCount: number): string {
  return Array.from({ length: paragraphCount }, (_, index) => {
    const text = `${sentence} ${sentence} ${sentence}${index % 2 === 0 ? CREDIT : ""}`;
    return `${index % 3 === 0 ? PICTURE : ""}<p>${text}</p>`;
  }).join("\n");
}
