/** Longer addresses are not shown as links by one platform or the other. */
export const MAX_LINK_LENGTH = 2_000;

/** Characters that could end a link early in Slack's or Discord's markup. */
const MARKUP = /[|<>()`\\"\s]/g;

/** An http or https address that no markup can break out of, or undefined where it is something else or too long. */
export function webLink(link: string | undefined): string | undefined {
  const url = link === undefined ? null : URL.parse(link);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return undefined;
  const safe = url.href.replace(MARKUP, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
  return safe.length > MAX_LINK_LENGTH ? undefined : safe;
}
