import type { EntityKind } from "../model/entity.ts";
import type { Span } from "../model/text.ts";

// Words that, right beside a short or common name, show that the tracked thing is meant. Patterns read the normal form.

interface ContextWords {
  readonly before: RegExp;
  readonly after: RegExp;
}

const ROLE_ZH =
  "(?:ceo|cto|coo|cfo|创始人|联合创始人|首席[\\u4e00-\\u9fff]{1,4}|总裁|副总裁|董事长|总经理|负责人|科学家|研究员|工程师|院长|主任|教授|博士|总监|合伙人|董事|掌门人|一号位)";
const ROLE_EN =
  "(?:ceo|cto|coo|cfo|chief|president|vp|vice president|founder|co-founder|cofounder|researcher|scientist|engineer|executive|employee|employees|spokesperson|head|director)";

const WORDS: Readonly<Partial<Record<EntityKind, ContextWords>>> = {
  company: {
    before:
      /(?:加入|离开|跳槽到?|入职|任职于?|供职于?|收购|投资|\b(?:at|joins?|joined|joining|leaves?|left|leaving|from|of|acquired by|parent company|rival)) ?$/u,
    after: new RegExp(
      `^(?:'s|’s)? ?(?:公司|集团|科技公司|旗下|系|内部|高管|员工|前员工|官方|${ROLE_ZH}|${ROLE_EN}\\b|(?:inc|corp|platforms)\\b)`,
      "u",
    ),
  },
  team: {
    before: /(?:团队|部门|实验室|代号为?|名为)[“"「'‘]?$/u,
    after: /^[”"」'’]? ?(?:团队|部门|实验室|研究院|事业部|业务线|大模型团队|team\b|lab\b|division\b|unit\b)/u,
  },
  person: {
    before: new RegExp(`(?:${ROLE_ZH}|\\b${ROLE_EN})[、,， ]{0,2}$`, "u"),
    after: new RegExp(
      `^(?:[，,] ?|[（(]|是|任|担任|出任|为)?(?:${ROLE_ZH}|[\\u4e00-\\u9fffa-z ]{0,8}${ROLE_ZH}|(?:the )?(?:former )?${ROLE_EN}\\b)`,
      "u",
    ),
  },
  product: {
    before: /(?:产品|应用|app|模型|大模型|助手|平台|推出的?|发布的?)[“"「'‘]?$/u,
    after: /^[”"」'’]? ?(?:app|应用|模型|大模型|助手|智能体|用户|月活|团队|平台|版本)/u,
  },
};

const REACH = 24;

/** Whether a role, a kind of organisation or the like stands right beside a name. */
export function hasContextWord(normal: string, { start, end }: Span, kind: EntityKind): boolean {
  const words = WORDS[kind];
  if (words === undefined) return false;
  return (
    words.after.test(normal.slice(end, end + REACH)) ||
    words.before.test(normal.slice(Math.max(0, start - REACH), start))
  );
}
