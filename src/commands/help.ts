import { renderHelp } from "../message/render-reply.ts";
import type { Platform } from "../model/subscription.ts";
import { type Answer, privately } from "./command-context.ts";

const PREFIXES: Readonly<Record<Platform, string>> = { slack: "/orgbeat ", discord: "/", console: "orgbeat " };

/** Every command with an example, for empty and unknown words too. */
export const help: Answer = async (_context, { language, address }) =>
  privately(renderHelp({ language, prefix: PREFIXES[address.platform] }));
