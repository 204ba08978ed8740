import { expect, test } from "vitest";
import { reasonOfError, reasonOfStatus } from "../../src/feeds/fetch-failure.ts";

function failure(code: string | undefined, name = "Error", cause?: unknown): Error {
  const error = new Error("something", { cause });
  error.name = name;
  return code === undefined ? error : Object.assign(error, { code });
}

test.each([
  [failure("ENOTFOUND"), "name-not-found"],
  [failure("EAI_AGAIN"), "name-not-found"],
  [failure("ECONNREFUSED"), "no-connection"],
  [failure("ECONNRESET"), "no-connection"],
  [failure("UND_ERR_SOCKET"), "no-connection"],
  [failure("UND_ERR_CONNECT_TIMEOUT"), "timeout"],
  [failure("UND_ERR_HEADERS_TIMEOUT"), "timeout"],
  [failure("UND_ERR_BODY_TIMEOUT"), "timeout"],
  [failure("ETIMEDOUT"), "timeout"],
  [failure(undefined, "TimeoutError"), "timeout"],
  [failure(undefined, "AbortError"), "cancelled"],
  [failure(undefined, "AbortError", failure(undefined, "TimeoutError")), "cancelled"],
  [failure("CERT_HAS_EXPIRED"), "bad-certificate"],
  [failure("ERR_TLS_CERT_ALTNAME_INVALID"), "bad-certificate"],
  [failure("DEPTH_ZERO_SELF_SIGNED_CERT"), "bad-certificate"],
  [failure("UNABLE_TO_VERIFY_LEAF_SIGNATURE"), "bad-certificate"],
  [failure("ERR_SSL_WRONG_VERSION_NUMBER"), "bad-certificate"],
  [failure("TOO_LARGE"), "too-large"],
  [failure("BROKEN_BODY"), "broken-body"],
  [failure("UND_ERR_HEADERS_OVERFLOW"), "too-large"],
  [failure("ADDRESS_REFUSED"), "address-refused"],
  [failure(undefined, "Error", failure("ADDRESS_REFUSED")), "address-refused"],
  [failure("SOMETHING_NEW"), "no-connection"],
  ["not an error", "no-connection"],
  [undefined, "no-connection"],
])("%s is %s", (error, reason) => {
  expect(reasonOfError(error)).toBe(reason);
});

test.each([
  [304, "refused-request"],
  [400, "refused-request"],
  [401, "not-allowed"],
  [403, "not-allowed"],
  [404, "not-found"],
  [410, "gone"],
  [418, "refused-request"],
  [429, "too-often"],
  [451, "not-allowed"],
  [500, "server-error"],
  [522, "server-error"],
])("status %i is %s", (statusCode, reason) => {
  expect(reasonOfStatus(statusCode)).toBe(reason);
});
