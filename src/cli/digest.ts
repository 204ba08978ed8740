import { messageToText } from "../message/message-to-text.ts";
import type { Channel } from "../model/subscription.ts";
import type { Store } from "../store/open-store.ts";
import { type CliContext, EXIT } from "./cli-context.ts";

export interface DigestOptions {
  readonly channel: string;
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly send: boolean;
  readonly explain: boolean;
  readonly json: boolean;
}

/**
 * Prints the digest of a channel for a period, by default of what came since its last one; with `send` it is posted as
 * well. The channel is named by its id, its name, or its platform's id.
 */
export async function printDigest(context: CliContext, options: DigestOptions): Promise<number> {
  const [since, until] = [options.since, options.until].map((iso) => (iso === undefined ? undefined : new Date(iso)));
  const wrong = [since, until].some((at) => at !== undefined && Number.isNaN(at.getTime()));
  if (wrong || (since && until && since >= until)) {
    context.writeError("--since and --until take instants such as 2025-03-17T00:00:00+08:00, the earlier one first\n");
    return EXIT.usage;
  }
  return context.withProgram(undefined, async (program) => {
    const channel = await findChannel(program.store, options.channel);
    if (!channel) return noChannel(context, program.store, options.channel);
    const period = {
      since: since ?? (await program.store.channels.loadDigestedUntil(channel.id)) ?? context.now(),
      until: until ?? context.now(),
    };
    const message = await program.digest(channel, period, options.explain);
    if (!message) {
      context.writeError(`Nothing in #${channel.name} asks for a digest: subscribe it to something first.\n`);
      return EXIT.failed;
    }
    context.writeOut(options.json ? `${JSON.stringify(message)}\n` : `${messageToText(message)}\n`);
    const occasion = `digest:${period.since.toISOString()}/${period.until.toISOString()}`;
    const problem = options.send ? await program.send(channel, message, occasion) : undefined;
    if (problem === undefined) return EXIT.done;
    context.writeError(`The digest was not posted to #${channel.name}: ${problem}\n`);
    return EXIT.failed;
  });
}

/** Prints the next digest of a channel, or of every channel, exactly as it would be posted now. */
export async function previewDigests(
  context: CliContext,
  options: { readonly channel: string | undefined; readonly explain: boolean },
): Promise<number> {
  return context.withProgram(undefined, async (program) => {
    const all = await program.store.channels.listChannels();
    const wanted = options.channel === undefined ? all : [await findChannel(program.store, options.channel)];
    if (wanted.length === 0) context.writeError("No channel is known yet: start Orgbeat first, with npm start.\n");
    for (const channel of wanted) {
      if (!channel) return noChannel(context, program.store, options.channel ?? "");
      const since = (await program.store.channels.loadDigestedUntil(channel.id)) ?? context.now();
      const message = await program.digest(channel, { since, until: context.now() }, options.explain);
      context.writeOut(`#${channel.name}\n${message ? messageToText(message) : "asks for no digest"}\n\n`);
    }
    return EXIT.done;
  });
}

async function findChannel(store: Store, wanted: string): Promise<Channel | undefined> {
  const channels = await store.channels.listChannels();
  const name = wanted.replace(/^#/u, "");
  return channels.find((channel) => [channel.id, channel.name, channel.platformId].includes(name));
}

async function noChannel(context: CliContext, store: Store, wanted: string): Promise<number> {
  const channels = await store.channels.listChannels();
  const known = channels.map(({ id, name, platform }) => `${id} (#${name}, ${platform})`);
  context.writeError(`There is no channel ${wanted}. Known: ${known.join(", ") || "none yet"}.\n`);
  return EXIT.failed;
}
