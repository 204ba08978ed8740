import { readCommandLine } from "../../src/chat/command-line.ts";
import { COMMANDS } from "../../src/commands/command-table.ts";
import { createCommandHandler } from "../../src/commands/handle-command.ts";
import { digestMessage } from "../../src/jobs/compose-digest.ts";
import { messageToText } from "../../src/message/message-to-text.ts";
import type { Entity, EntityKind, KnownRole } from "../../src/model/entity.ts";
import type { ChannelAddress, CommandHandler } from "../../src/model/ports.ts";
import type { Language } from "../../src/model/text.ts";
import type { Store } from "../../src/store/open-store.ts";
import { World } from "../jobs/world.ts";

interface Names {
  readonly en?: string;
  readonly zh?: string;
  readonly zhHant?: string;
  readonly aliases?: readonly string[];
  readonly partOf?: string;
  readonly roles?: readonly KnownRole[];
}

function entity(
  id: string,
  kind: EntityKind,
  name: string,
  { en, zh, zhHant, aliases = [], partOf, roles = [] }: Names = {},
) {
  const forms = [name, en, zh, ...aliases].filter((text) => text !== undefined);
  const names = { ...(en && { en }), ...(zh && { "zh-Hans": zh }), ...(zhHant && { "zh-Hant": zhHant }) };
  return { id, kind, name, names, aliases: forms.map((text) => ({ text, needsContext: false })), partOf, roles };
}

/** Whom people ask about in these tests: two share a name. */
const ENTITIES: readonly Entity[] = [
  entity("bytedance", "company", "字节跳动", {
    en: "ByteDance",
    zh: "字节跳动",
    zhHant: "字節跳動",
    aliases: ["字节"],
  }),
  entity("bytedance-seed", "team", "Seed团队", { en: "Seed", aliases: ["字节Seed"], partOf: "bytedance" }),
  entity("google-deepmind", "company", "Google DeepMind", { zh: "谷歌DeepMind", aliases: ["DeepMind"] }),
  entity("openai", "company", "OpenAI"),
  entity("wu-yonghui", "person", "吴永辉", {
    en: "Yonghui Wu",
    zh: "吴永辉",
    roles: [
      {
        org: "bytedance",
        team: "bytedance-seed",
        title: "Seed 基础研究负责人",
        asOf: "2025-02",
        source: "https://news.example/role",
      },
    ],
  }),
  entity("ron-hale", "person", "Ron Hale", {
    roles: [{ org: "openai", team: undefined, title: "CEO", asOf: "2025-01", source: "https://news.example/hale" }],
  }),
  entity("li-lei", "person", "李磊", { en: "Lei Li" }),
  entity("li-lei-chips", "person", "李磊", { en: "Lei Li" }),
];

/** Who asks, where and how. */
export interface Asking {
  readonly language?: Language;
  readonly channel?: string;
  readonly canConfigure?: boolean;
}

/** The commands on a real store: what is typed goes in as a platform reads it, and text comes out. */
export class Desk {
  readonly world: World;
  readonly #handle: CommandHandler;

  constructor(store: Store) {
    this.world = new World(store, { entities: ENTITIES });
    const { context } = this.world;
    this.#handle = createCommandHandler({
      ...context,
      previewDigest: (channel) =>
        digestMessage(context, channel, { since: new Date("2026-01-01T00:00:00Z"), until: this.world.now }),
    });
  }

  addressOf(channel: string): ChannelAddress {
    return { platform: "slack", workspaceId: "T1", platformId: channel };
  }

  /** What the person alone sees, and what the whole channel does. */
  async ask(line: string, asking: Asking = {}): Promise<{ reply: string; announcement: string | undefined }> {
    const { language = "en", channel = "news", canConfigure = true } = asking;
    const { reply, announcement } = await this.#handle({
      ...readCommandLine(line, COMMANDS),
      address: this.addressOf(channel),
      channelName: channel,
      user: { id: "U1", name: "Ana", canConfigure },
      language,
    });
    return { reply: messageToText(reply), announcement: announcement && messageToText(announcement) };
  }
}
