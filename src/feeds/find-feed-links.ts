const FEED_TYPES = ["application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json"];

const LINK_ELEMENT = /<link\b[^<>]{1,2000}>/gi;
const ATTRIBUTE = /(?<![a-z-])(?<name>[a-z-]+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>]+))/gi;

/** Where feeds commonly are, for sites that do not say. */
const COMMON_PATHS = ["/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml"];

/** Routes of RSSHub for sites without a feed of their own, by the end of their host. */
const ROUTES: readonly (readonly [host: string, route: string])[] = [
  ["36kr.com", "rsshub:/36kr/newsflashes"],
  ["aibase.com", "rsshub:/aibase/news"],
  ["aiera.com.cn", "rsshub:/aiera"],
  ["bnext.com.tw", "rsshub:/bnext"],
  ["caixin.com", "rsshub:/caixin/latest"],
  ["cls.cn", "rsshub:/cls/telegraph"],
  ["cnbeta.com.tw", "rsshub:/cnbeta"],
  ["geekpark.net", "rsshub:/geekpark"],
  ["huxiu.com", "rsshub:/huxiu/article"],
  ["jiqizhixin.com", "rsshub:/jiqizhixin/index"],
  ["latepost.com", "rsshub:/latepost"],
  ["pingwest.com", "rsshub:/pingwest/status"],
  ["thepaper.cn", "rsshub:/thepaper/featured"],
  ["wallstreetcn.com", "rsshub:/wallstreetcn/news"],
  ["yicai.com", "rsshub:/yicai/headline"],
  ["yicai.com", "rsshub:/yicai/latest"],
];

/** Finds the feeds that a page names in its head, resolved against its address, each once. */
export function findFeedLinks(html: string, url: string): string[] {
  const found = new Set<string>();
  for (const [element] of html.matchAll(LINK_ELEMENT)) {
    const { rel, type, href } = readAttributes(element);
    const isFeed = /\balternate\b/i.test(rel) && FEED_TYPES.includes(type.toLowerCase().split(";")[0]?.trim() ?? "");
    const link = isFeed && href !== undefined ? URL.parse(href.replaceAll("&amp;", "&"), url) : undefined;
    if (link && /^https?:$/.test(link.protocol)) found.add(link.href);
  }
  return [...found];
}

/** The routes that are known for the host of an address; none where it is no address. */
export function findRoutes(url: string): string[] {
  const hostname = URL.parse(url)?.hostname ?? "";
  return ROUTES.filter(([host]) => hostname === host || hostname.endsWith(`.${host}`)).map(([, route]) => route);
}

/** Addresses worth trying for a site whose page names no feed: what is known of its host, then where feeds commonly are. */
export function guessFeedLinks(url: string): string[] {
  const { origin } = new URL(url);
  return [...findRoutes(url), ...COMMON_PATHS.map((path) => `${origin}${path}`)];
}

function readAttributes(element: string): { rel: string; type: string; href: string | undefined } {
  const attributes = new Map<string, string>();
  for (const { groups } of element.matchAll(ATTRIBUTE)) {
    attributes.set(groups?.name?.toLowerCase() ?? "", groups?.double ?? groups?.single ?? groups?.bare ?? "");
  }
  return { rel: attributes.get("rel") ?? "", type: attributes.get("type") ?? "", href: attributes.get("href") };
}
