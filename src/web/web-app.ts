import { timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { secureHeaders } from "hono/secure-headers";
import { type PageContent, renderPage } from "./page.ts";

/** What the page asks the rest of the program. */
export interface WebSources {
  loadPage(): Promise<PageContent>;
  /** Facts of the program's health; `isHealthy` decides between 200 and 503. */
  loadHealth(): Promise<{ readonly isHealthy: boolean; readonly facts: Readonly<Record<string, unknown>> }>;
  renderMetrics(): Promise<{ readonly contentType: string; readonly body: string }>;
}

const COOKIE = "orgbeat_admin";

/**
 * The web page, its data as JSON, health and metrics. With an admin token everything but /health asks for it, as a
 * bearer token or once as `?token=`, which sets a cookie.
 */
export function createWebApp(sources: WebSources, adminToken: string | undefined): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], styleSrc: ["'unsafe-inline'"], imgSrc: ["data:"] },
    }),
  );
  app.get("/health", async (context) => {
    const { isHealthy, facts } = await sources.loadHealth();
    return context.json(facts, isHealthy ? 200 : 503);
  });
  app.use(async (context, next) => {
    if (adminToken === undefined) return isLocal(context.req.header("host")) ? next() : context.text(NOT_HERE, 403);
    const given = context.req.header("authorization")?.replace(/^Bearer /u, "") ?? getCookie(context, COOKIE);
    const asked = context.req.query("token");
    if (asked !== undefined && isSame(asked, adminToken)) {
      setCookie(context, COOKIE, asked, { httpOnly: true, sameSite: "Strict", path: "/" });
      return context.redirect(context.req.path.replace(/^\/+/u, "/"));
    }
    if (given !== undefined && isSame(given, adminToken)) return next();
    return context.text("This page asks for the token in ORGBEAT_ADMIN_TOKEN: open /?token=… once.\n", 401);
  });
  app.get("/", async (context) => context.html(await renderPage(await sources.loadPage())));
  app.get("/api/messages", async (context) => context.json(await sources.loadPage()));
  app.get("/metrics", async (context) => {
    const { contentType, body } = await sources.renderMetrics();
    return context.body(body, 200, { "content-type": contentType });
  });
  app.notFound((context) => context.text("There is nothing here. The page is at /.\n", 404));
  return app;
}

const NOT_HERE = "This page answers at 127.0.0.1 and localhost only, unless ORGBEAT_ADMIN_TOKEN is set.\n";

/** Whether a request was meant for this machine: a site that points its name at it must not read the page. */
function isLocal(host: string | undefined): boolean {
  return host === undefined || /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u.test(host);
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
