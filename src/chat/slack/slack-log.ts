import { LogLevel, type webApi } from "@slack/bolt";
import { type ChatLog, hideSecrets } from "../chat-log.ts";

/**
 * Bolt's log lines, carried to ours without secrets. Its details go below our warnings: what matters to an operator
 * is logged by the adapter itself, in constant words.
 */
export function slackLog(log: ChatLog, secrets: readonly (string | undefined)[]): webApi.Logger {
  const detail = (words: readonly unknown[]) => ({ detail: hideSecrets(words.map(String).join(" "), secrets) });
  return {
    // Bolt writes bodies of requests at this level: they hold what people typed.
    debug: () => {},
    info: (...words) => log.debug(detail(words), "slack client"),
    warn: (...words) => log.debug(detail(words), "slack client"),
    error: (...words) => log.warn(detail(words), "slack client"),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
