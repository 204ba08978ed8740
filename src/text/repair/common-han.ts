import { simplifyUnit } from "../normalize.ts";
import { isHan } from "../script.ts";

// How ordinary a Han character is. Damaged text gives itself away by characters that hardly anybody writes.

/** The everyday characters of news, by rough frequency; the rest of ordinary ones come from GB 2312's first level. */
const EVERYDAY = [
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法",
  "所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四",
  "日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代",
  "想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农",
  "指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共",
  "权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今",
  "集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约",
  "支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适",
  "属圆包火住调满县局照参红细引听该铁价严首底液官德随病苏失尔死讲配女黄推显谈罪神艺呢席含企望密批营项防举球英氧势告李台落木",
  "帮轮破亚师围注远字材排供河态封另施减树溶怎止案言士均武固叶鱼波视仅费紧爱左章早朝害续轻服试食充兵源判护司足某练差致板田降",
  "黑犯负击范继兴似余坚曲输修故城夫够送笔船占右财吃富春职觉汉画功巴跟虽杂飞检吸助升阳互初创抗考投坏策古径换未跑留钢曾端责站",
  "简述钱副尽帝射草冲承独令限阿宣环双请超微让控州良轴找否纪益依优顶础载倒房突坐粉敌略客袁冷胜绝析块剂测丝协诉念陈仍罗盐友洋",
  "错苦夜刑移频逐靠混母短皮终聚汽村云哪既距卫停烈央察烧迅境若印洲刻括激孔搞甚室待核校散侵吧甲游久菜味旧模湖货损预阻毫普稳乙",
  "妈植息扩银语挥酒守拿序纸医缺雨吗针刘啊急唱误训愿审附获茶鲜粮斤孩脱硫肥善龙演父渐血欢械掌歌沙刚攻谓盾讨晚粒乱燃矛乎杀药宁",
  "鲁贵钟煤读班伯香介迫句丰培握兰担弦蛋沉假穿执答乐谁顺烟缩征脸喜松脚困异免背星福买染井概慢怕磁倍祖皇促静补评翻肉践尼衣宽扬",
  "棉希伤操垂秋宜氢套督振架亮末宪庆编牛触映雷销诗座居抓裂胞呼娘景威绿晶厚盟衡鸡孙延危胶屋乡临陆顾掉呀灯岁措束耐剧玉赵跳哥季",
  "课凯胡额款绍卷齐伟蒸殖永宗苗川炉岩弱零杨奏沿露杆探滑镇饭浓航怀赶库夺伊灵税途灭赛归召鼓播盘裁险康唯录菌纯借糖盖横符私努堂",
  "域枪润幅哈竟熟虫泽脑壤碳欧遍侧寨敢彻虑斜薄庭纳弹饲伸折麦湿暗荷瓦塞床筑恶户访塔奇透梁刀旋迹卡氯遇份毒泥退洗摆灰彩卖耗夏择",
  "忙铜献硬予繁圈雪函亦抽篇阵阴丁尺追堆雄迎泛爸楼避谋吨野猪旗累偏典馆索秦脂潮爷豆忽托惊塑遗愈朱替纤粗倾尚痛楚谢奋购磨君池旁",
  "碎骨监捕弟暴割贯殊释词亡壁顿宝午尘闻揭炮残冬桥妇警综招吴付浮遭徐您摇谷赞箱隔订男吹园纷唐败宋玻巨耕坦荣闭湾键凡驻锅救恩剥",
  "媒账户薪酬聘辞仲裁竞品芯片创投融资估值渠道算法像频链智谱暗搜狐聊跃阶董秘兼履历擅长架构汇报屏幕",
].join("");
const EVERYDAY_COUNT = 500;

/** Of the rarer ones what names, places and brands of the day are written with, and a few words that news has use for. */
const IN_NAMES =
  "圳晖睿鑫晟昊煜玥瑾璇琪钰骁暄妍娅茜薇萱熠炜烨焱翀琛珺珂玮琰瑜璐璨彧峥嵘岚淇泓沣潇湫锟霏霆韬馨麒麟祺禧稷筠翊翎翡聿芃芮芸苓茉莘菁谌贇邃酆铠铧镕闫阙隽雯霁骥鹭哔尴尬瑕濠滢珈珑琇璞瓴睒砺碁祎荃蓓蟑螂谧跬迦逵郦";

/** 3 for the commonest, 2 for everyday, 1 for ordinary, 0 for rare Han characters and for everything else. */
const ranks = buildRanks();

/** How ordinary a Han unit is, in either script: 3, 2, 1, or 0 for rare ones and for what is not Han. */
export function rankOfHan(unit: number): number {
  return ranks[unit] ?? 0;
}

/** Whether a unit is a Han character that ordinary text hardly has. */
export function isRareHan(unit: number): boolean {
  return isHan(unit) && ranks[unit] === 0;
}

function buildRanks(): Uint8Array {
  const simplified = new Uint8Array(0x10000);
  for (const character of new TextDecoder("gb2312").decode(firstLevel())) simplified[character.charCodeAt(0)] = 1;
  for (const character of IN_NAMES) simplified[character.charCodeAt(0)] = 1;
  for (let at = EVERYDAY.length - 1; at >= 0; at--) simplified[EVERYDAY.charCodeAt(at)] = at < EVERYDAY_COUNT ? 3 : 2;
  const both = new Uint8Array(0x10000);
  for (let unit = 0; unit < both.length; unit++) both[unit] = simplified[simplifyUnit(unit)] ?? 0;
  return both;
}

/** Rows 16 to 55 of GB 2312: its 3,755 common characters. */
function firstLevel(): Uint8Array {
  const bytes: number[] = [];
  for (let lead = 0xb0; lead <= 0xd7; lead++) {
    const last = lead === 0xd7 ? 0xf9 : 0xfe;
    for (let trail = 0xa1; trail <= last; trail++) bytes.push(lead, trail);
  }
  return Uint8Array.from(bytes);
}
