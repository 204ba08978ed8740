/** Why nothing usable came back. Stored on the feed and shown to people by name. */
export type FetchFailure =
  | "bad-address" // it is not an http or https address
  | "address-refused" // private network, refused port or credentials
  | "no-rsshub" // an rsshub: address, and no RSSHub is configured
  | "name-not-found"
  | "no-connection" // refused, reset, closed early
  | "bad-certificate"
  | "timeout"
  | "cancelled" // our own shutdown
  | "too-large"
  | "too-many-redirects"
  | "broken-body" // compressed data that cannot be read
  | "blocked" // a page that asks whether a person is there
  | "not-allowed" // 401, 403, 451
  | "not-found"
  | "gone"
  | "too-often" // 429
  | "refused-request" // other 4xx
  | "server-error";

/** What an exception of the network means, by the code that Node or undici gives it. */
const REASON_BY_CODE: Readonly<Record<string, FetchFailure>> = {
  ADDRESS_REFUSED: "address-refused",
  BROKEN_BODY: "broken-body",
  EAI_AGAIN: "name-not-found",
  ENODATA: "name-not-found",
  ENOTFOUND: "name-not-found",
  ETIMEDOUT: "timeout",
  TOO_LARGE: "too-large",
  UND_ERR_BODY_TIMEOUT: "timeout",
  UND_ERR_CONNECT_TIMEOUT: "timeout",
  UND_ERR_HEADERS_OVERFLOW: "too-large",
  UND_ERR_HEADERS_TIMEOUT: "timeout",
};

const CERTIFICATE_CODE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL/;

/** Names what an exception of a request means; other trouble on the way is `no-connection`. */
export function reasonOfError(error: unknown): FetchFailure {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === "TimeoutError") return "timeout";
    const code = "code" in cause ? String(cause.code) : "";
    const reason = REASON_BY_CODE[code];
    if (reason) return reason;
    if (CERTIFICATE_CODE.test(code)) return "bad-certificate";
    if (cause.name === "AbortError") return "cancelled";
  }
  return "no-connection";
}

/** Names what an HTTP status outside 2xx means. */
export function reasonOfStatus(statusCode: number): FetchFailure {
  if (statusCode === 404) return "not-found";
  if (statusCode === 410) return "gone";
  if (statusCode === 429) return "too-often";
  if ([401, 403, 451].includes(statusCode)) return "not-allowed";
  return statusCode >= 500 ? "server-error" : "refused-request";
}
