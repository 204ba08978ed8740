import { simplifyUnit } from "./normalize.ts";

/** Simplified forms that are characters of traditional text as well. */
const ALSO_TRADITIONAL: ReadonlySet<number> = new Set(
  [
    ..."万与丑么了云于仆价佣余克党几准凌出划别制千升占卷只台叶合同后向吁周咨唇回困垂姜姊家尸岳布席并干幸弥弦征御念志恤",
    ..."才扎托挂挽据斗昆昵曲朱杰松板极柜核梁欲正殃沈注泛洒涂淀清游漆灶烟玩瓮痹皂盐着秋秘私系累羹背胜胡腌致舍芝苏范药",
    ..."虫表象谷辟逼邮郁采里钟面雇雕韵香",
  ].map((character) => character.charCodeAt(0)),
);
const simplifiedOnly = buildSimplifiedOnly();

/** Whether a Han unit is written so in simplified text only, as 们 and not as 人. */
export function isSimplifiedOnly(unit: number): boolean {
  return simplifiedOnly[unit] === 1;
}

/** Whether a unit is a Han character of the basic plane. */
export function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
}

function buildSimplifiedOnly(): Uint8Array {
  const flags = new Uint8Array(0x10000);
  for (let unit = 0x4e00; unit <= 0x9fff; unit++) {
    const target = simplifyUnit(unit);
    if (target !== unit && !ALSO_TRADITIONAL.has(target)) flags[target] = 1;
  }
  return flags;
}
