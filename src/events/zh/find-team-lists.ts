import type { Span } from "../../model/text.ts";

// Teams whose name only their place gives away: items of a list that one general word closes (船务、租船、码头三个部门),
// what is founded or dissolved and ends in 部 or 处, and a quoted name before a general word (“小栖”产品线).

/** A team's name, and where the words end that belong to it. */
export interface PlacedTeam {
  readonly name: Span;
  readonly end: number;
}

const UNIT =
  "(?:一级|二级|业务|核心|主要)?(?:部门|事业部|事业群|业务群|团队|业务线|业务板块|业务|条线|小组|中心|产品线|事业处|处室|大区)";

const CLOSED_LIST = new RegExp(
  `(?:^|[将把对原,。:为成至到入归了]|旗下|撤销|合并|整合|解散|裁撤|拆分|分为|拆为|拆成|其中|分管|划归|归入)(?<list>[一-鿿a-z0-9&]{2,8}(?:[、和与及][一-鿿a-z0-9&]{2,8}){1,6})(?:等)?(?<tail>(?:[两二三四五六七八2-8]大?个?|这[两三]个)${UNIT})`,
  "dgu",
);

const MADE_OR_ENDED =
  "(?:成立|设立|新设|增设|组建|筹建|新建|撤销|裁撤|解散|并入|划归|划入|归入|转入|更名为|改名为|合并为|合并成|并为|并成|合组|整合为|整合成|拆成|拆为|拆分为|升格为|升级为|独立为|改组为|重组为|隶属|新成立的?)(?:了)?(?:一个|全新的?|新的|独立的?|专门的?){0,2}";

const PLACED = new RegExp(
  `(?:${MADE_OR_ENDED}[“「]?)(?<name>[一-鿿a-z0-9&-]{2,8}?(?:部|处|产品线|研究所|营运部|事业处|管理处))(?=[”」]?(?:[,。;、!(]|$|和|与|及|由|,|后|并|以|直接|向|负责|归|下设))`,
  "dgu",
);

const QUOTED =
  /[“「『](?<name>[一-鿿a-z0-9 ]{2,10})[”」』](?<tail>产品线|团队|部门|项目组|事业部|小组|实验室|业务组?|工作室)/dgu;

/** One team of two fields: 网络与边缘事业部. Where the two are merged they are two. */
const TWO_FIELDS =
  /(?:[将把其的了]|旗下|分拆|拆分|撤销|成立|裁撤|解散|组建|新设|剥离|关闭)(?<name>[一-鿿]{2,4}(?<!团队|部门|中心|小组|业务|部)(?:与|和|及)[一-鿿]{2,4}(?:事业部|事业群|业务部?|部门|团队|板块|中心|实验室))(?![^。,;]{0,4}(?:合并|整合|合二|合到|融合|合组))/dgu;

const UNIT_END = "(?:组|处|部|室|科)";

/** What becomes of parts of a company. */
const CHANGED =
  "(?:将|已|正式|整体|一并|同步|两个部门|两部门)?(?:合并|整并|整合|合组|合二为一|并入|划归|划入|归入|撤销|裁撤|解散|拆分|更名|改名)";

/** Parts whose own name ends in no word for one, known from what becomes of them: 推理组与编译器组合并, “社区处”更名. */
const CHANGED_TEAM = new RegExp(
  `(?<=^|[,。;:将把原由对的起日月底初、和与及“「『])(?<name>(?![原现两三四五六七八九十各多])(?:(?![将把起为由的以和与及在向被从])[一-鿿a-z0-9]){2,6}?${UNIT_END}(?<![重改分编]组))(?=[”」』]?(?:[、和与及][“「『]?[一-鿿a-z0-9]{2,8}?(?:${UNIT_END}|中心|团队)[”」』]?){0,4}${CHANGED})`,
  "dgu",
);
const MAY_HOLD_CHANGED = new RegExp(`${UNIT_END}[^,。;]{0,32}?${CHANGED}`, "u");

/** What a list's first item may still have in front: 分别划归|直播, 商家端的|产品. */
const LEAD = /^.*(?:分别|划归|划入|归入|并入|转入|[将把的为成至到入由向对]|包括|设置?|有)(?=[一-鿿a-z0-9&]{2})/u;

/** A house's own institute, which is a part of it. */
const INSTITUTE =
  /(?:[一-鿿]{2}(?:证券|集团|金控|银行|保险|期货|基金|汽车|科技))(?<name>研究所|研究院)(?!有限|股份|所长|院长)/dgu;

const NO_TEAM_NAME =
  /^(?:俱乐部|内部|外部|全部|总部|支部|党支部|干部|编辑部|工商部|该部|各部|本部|司令部|指挥部|外交部|国防部|财政部|教育部|商务部|.*[的了是].*|.*(?:总部|办事处|俱乐部|司令部|干部))$/u;

/** Finds teams by their place in normalised text, in order. */
export function findPlacedTeams(text: string, taken: Uint8Array): PlacedTeam[] {
  const found: PlacedTeam[] = [];
  const add = (start: number, nameEnd: number, end: number) => {
    const isFree = !taken.subarray(start, end).some((flag) => flag === 1);
    if (isFree && !NO_TEAM_NAME.test(text.slice(start, nameEnd))) found.push({ name: { start, end: nameEnd }, end });
  };
  for (const match of text.matchAll(CLOSED_LIST)) {
    const list = match.indices?.groups?.list;
    const tail = match.indices?.groups?.tail;
    if (!list || !tail) continue;
    const items = [...text.slice(list[0], list[1]).matchAll(/[^、和与及]+/gu)];
    items.forEach((item, index) => {
      const lead = index === 0 ? (LEAD.exec(item[0])?.[0].length ?? 0) : 0;
      const start = list[0] + item.index + lead;
      const nameEnd = list[0] + item.index + item[0].length;
      add(start, nameEnd, index === items.length - 1 ? tail[1] : nameEnd);
    });
  }
  for (const match of text.matchAll(QUOTED)) {
    const name = match.indices?.groups?.name;
    const tail = match.indices?.groups?.tail;
    if (name && tail) add(name[0] - 1, tail[1], tail[1]);
  }
  if (MAY_HOLD_CHANGED.test(text)) {
    for (const match of text.matchAll(CHANGED_TEAM)) {
      const name = match.indices?.groups?.name;
      if (name) add(firstFree(taken, name[0]), name[1], name[1]);
    }
  }
  for (const match of [...text.matchAll(TWO_FIELDS), ...text.matchAll(PLACED), ...text.matchAll(INSTITUTE)]) {
    const name = match.indices?.groups?.name;
    if (name) add(name[0], name[1], name[1]);
  }
  return found;
}

/** Where a name begins whose company stands right before it: 小米|交付组. */
function firstFree(taken: Uint8Array, start: number): number {
  let free = start;
  while (taken[free]) free += 1;
  return free;
}
