/** Slack always says how long to wait; what stands between us and Slack may not. */
const DEFAULT_WAIT_SECONDS = 30;

/** `fetch` with a `Retry-After` on every 429: without one, Slack's client throws an error that says nothing. */
export async function slackFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  if (response.status !== 429 || response.headers.has("retry-after")) return response;
  return new Response(null, { status: 429, headers: { "retry-after": String(DEFAULT_WAIT_SECONDS) } });
}
