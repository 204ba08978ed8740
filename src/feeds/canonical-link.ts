/** Query parameters that say where a reader came from and not what is read. A trailing * stands for any ending. */
const TRACKING: readonly string[] = [
  "_ga",
  "_gl",
  "_hsenc",
  "_hsmi",
  "_openstat",
  "at_campaign",
  "at_custom*",
  "at_medium",
  "chksm",
  "cmpid",
  "dclid",
  "fbclid",
  "gad_campaignid",
  "gad_source",
  "gbraid",
  "gclid",
  "guce_*",
  "igshid",
  "isappinstalled",
  "ito",
  "mc_cid",
  "mc_eid",
  "mkt_tok",
  "msclkid",
  "mtm_*",
  "ncid",
  "nsukey",
  "oly_anon_id",
  "oly_enc_id",
  "piwik_*",
  "pk_*",
  "ref_src",
  "ref_url",
  "s_cid",
  "scm",
  "sessionid",
  "share_*",
  "smid",
  "spm",
  "spm_id_from",
  "sr_share",
  "srsltid",
  "taid",
  "twclid",
  "utm_*",
  "vero_id",
  "wbraid",
  "wfr",
  "wt_mc",
  "yclid",
];

/** Parameters that mean something elsewhere, by the values that are tracking. */
const TRACKING_VALUES: ReadonlyMap<string, RegExp> = new Map([
  ["f", /^rss$/],
  ["from", /^(?:rss|feed|timeline|singlemessage|groupmessage|weibo|wechat|qq|share)$/],
  ["ref", /^(?:rss|feed|home|share)$/],
  ["source", /^(?:rss|feed|share)$/],
  ["src", /^(?:rss|feed|rss_.*)$/],
]);

/**
 * The address by which an article is known, so that two feeds that carry it agree: tracking parameters, the fragment
 * and an empty query dropped, host in lower case. What is not an http address comes back undefined.
 */
export function canonicalLink(written: string, base?: string): string | undefined {
  const url = URL.parse(written.trim(), base);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (!/[?#@]/.test(url.href)) return url.href;
  // Some sites route by a fragment that begins with an exclamation mark.
  if (url.hash !== "" && !url.hash.startsWith("#!")) url.hash = "";
  const parts = url.search.slice(1).split("&");
  const kept = parts.filter((part) => part !== "" && !isTracking(part.toLowerCase()));
  if (kept.length < parts.length) url.search = kept.join("&");
  if (url.username !== "") url.username = "";
  if (url.password !== "") url.password = "";
  return url.href;
}

const NAMES = new Set(TRACKING.filter((pattern) => !pattern.endsWith("*")));
const PREFIXES = TRACKING.filter((pattern) => pattern.endsWith("*")).map((pattern) => pattern.slice(0, -1));

function isTracking(part: string): boolean {
  const [name = "", value = ""] = part.split("=", 2);
  if (NAMES.has(name) || TRACKING_VALUES.get(name)?.test(value)) return true;
  return PREFIXES.some((prefix) => name.startsWith(prefix));
}
