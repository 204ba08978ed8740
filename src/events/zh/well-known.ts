import type { Span } from "../../model/text.ts";
import { tagWords } from "../../text/tag-words.ts";
import { SURNAMES } from "./surnames.ts";

// Companies that readers know by a name without a suffix: nothing in the writing of 博世 or 礼来 says that it is one.
// Names that are ordinary words too (理想, 日产, 大众) stand here in their longer forms only.

const NAMES: readonly string[] = `
一加 万事达 万科 万豪 三一重工 三七互娱 三井住友 三星 三星电子 三菱 三菱电机 上汽 上汽集团 世嘉
世界银行 世芯 东航 东芝 中信证券 中信金控 中兴 中兴通讯 中华电信 中国电信 中国移动 中国联通 中海油
中石化 中石油 中粮 中芯国际 中远海运 中金公司 丰田 乐天 乐视 乐高 五粮液 亚马逊 亚马逊云科技 京东方
京东物流 仁宝 任天堂 伊利 伊莱克斯 优必选 优步 优衣库 优酷 伟创力 传音 作业帮 佳能 保时捷 信达生物
元戎启行 元气森林 兆易创新 先正达 克莱斯勒 全家便利 全日空 兰博基尼 兴业银行 农业银行 农夫山泉 凯捷
凯雷 创意电子 创维 利丰 力拓 力积电 动视暴雪 劳斯莱斯 勃林格殷格翰 华为 华住 华大基因 华泰证券 华硕
华纳兄弟 华虹 华邦电 卓胜微 南亚科 南航 博世 博通 卡夫亨氏 卡普空 卡特彼勒 去哪儿 友达 友邦 叠纸
可口可乐 台塑 台泥 台湾大哥大 台积电 台达电 吉利 吉利德 吉利汽车 同花顺 名创优品 周大福 和硕 哈啰 哈曼
哔哩哔哩 哪吒汽车 唐恩都乐 唯品会 商汤 商汤科技 喜茶 喜马拉雅 嘉能可 国泰君安 国泰航空 国泰金控 国航
圣戈班 埃克森美孚 埃森哲 塔吉特 塔塔 壳牌 复宏汉霖 复星 夏普 多邻国 大众汽车 大润发 大疆 大立光
天合光能 天弘 奇瑞 奇瑞汽车 奇虎360 奈飞 奔驰 奥美 奥迪 好市多 好未来 威刚 威马汽车 字节 字节跳动
学而思 孩子王 宁德时代 宇树 宇通 安森美 安永 安盛 安联 安踏 安进 完美世界 完美日记 宏碁 宏达电 宜家
宝武 宝洁 宝马 家乐福 富士康 富士通 富途 富邦金控 小米 小红书 小马智行 小鹏 小鹏汽车 尼康 工商银行
巨人网络 巴克莱 巴宝莉 巴斯夫 希尔顿 希捷 希音 平头哥 平安银行 广汽 广汽集团 广达 库迪咖啡 康宁 康师傅
强生 得物 微创医疗 微博 微星 德勤 德州仪器 德意志银行 快手 思科 恒大 恒瑞医药 恒隆 惠普 戴姆勒 戴尔
戴森 技嘉 抖音 拉卡拉 招商银行 拜耳 拼多多 捷豹路虎 推特 搜狐 搜狗 携程 摩托罗拉 摩根士丹利 摩根大通
文远知行 斯伦贝谢 斯巴鲁 斯特兰蒂斯 新东方 新浪微博 新鸿基 施乐 施耐德电气 日产汽车 日月光 日本电产 日立
日航 旺宏 明基 易到 易车 星展 星展银行 星巴克 春秋航空 普利司通 普华永道 景顺 晶科能源 暴雪 本田汽车
来伊份 松下 极兔 极氪 极越 标致雪铁龙 格力 格力电器 格罗方德 桥水 欣兴 欧司朗 欧姆龙 欧莱雅 武田制药
比亚迪 毕马威 永辉 永辉超市 汇丰 汇丰银行 汉堡王 汉莎航空 江淮汽车 汽车之家 沃尔沃 沃尔玛 沃达丰
沙特阿美 沪硅产业 法拉利 法拉第未来 泡泡玛特 波司登 波士顿咨询 波音 泰森食品 泰科电子 洛克希德马丁 派拉蒙
海信 海尔 海底捞 海康威视 海思 深圳航空 渣打 渣打银行 渤健 港铁 滴滴 滴滴出行 爱奇艺 爱尔眼科 爱彼迎
爱立信 爱马仕 物美 特斯拉 猎豹移动 玉山金控 环球晶 现代汽车 理光 瑞声科技 瑞幸 瑞幸咖啡 瑞昱 瑞穗 瑞萨
瑞银 璞泰来 用友 甲骨文 申通 电讯盈科 百事 百事可乐 百威 百度 百时美施贵宝 百济神州 百胜中国 盒马 盖璞
知乎 研华 礼来 神州数码 福特 福特汽车 福耀玻璃 科大讯飞 科沃斯 穆迪 空客 立讯精密 米其林 米哈游 索尼
紫光 紫光展锐 纬创 纬颖 统一企业 维珍航空 维萨 网易 网易云音乐 罗兰贝格 罗技 罗氏 美光 美光科技 美团
美图 美敦力 美的集团 美联航 美银 群创 群联 耐世特 耐克 联发科 联合健康 联合利华 联咏 联想 联电
联邦快递 肯德基 育碧 腾讯 腾讯云 腾讯音乐 舜宇光学 艾默生 芬迪 花旗 花旗银行 苏宁 苏宁易购 英业达 英伟达
英国电信 英国石油 英特尔 英飞凌 苹果公司 药明康德 药明生物 莉莉丝 菲亚特 菲亚特克莱斯勒 葛兰素史克 蒙牛
蔚来 蔚来汽车 虎牙 蚂蚁金服 蚂蚁集团 蜜雪冰城 西部数据 西门子 西门子能源 诺华 诺和诺德 诺基亚 谷歌云
贝壳找房 贝宝 贝莱德 货拉拉 费列罗 赛力斯 赛富时 赛诺菲 赛默飞 赤子城 起亚 超威半导体 趣头条 路威酷轩
路易威登 软银 辉瑞 达美乐 达能 迅雷 迈瑞医疗 远传 迪卡侬 迪士尼 途虎 通用汽车 通用电气 采埃孚 金山云
金山办公 钉钉 铃木汽车 链家 锐捷 长和 长城汽车 长安汽车 长江存储 长荣海运 长荣航空 长虹 长鑫存储
闻泰科技 阳明海运 阿斯利康 阿斯麦 阿迪达斯 阿里 阿里云 隆基绿能 雀巢 雅培 雅虎 雅诗兰黛 雪佛兰 雪佛龙
零跑 零跑汽车 雷神科技 雷诺 霍尼韦尔 韦尔股份 韩亚航空 顺丰 领展 领英 飞书 飞利浦 飞猪 饿了么 马士基
马士基航运 马自达 高德 高瓴 高盛 高通 高鑫零售 高露洁 鸥翎 鸿准 鸿星尔克 鸿海 鹰角 麦当劳 麦肯锡 默克
默沙东 龙湖
东亚银行 东元 中信金 中华煤气 中国信托 中油 中电控股 中磊 中美晶 中银香港 九龙仓 亚德客
京鼎 众安银行 会德丰 保诚 信和置业 信骅 元大金 兆丰金 先进光 光宝科 凯基证券 凯基金 创兴银行
力旺 华南金 华擎 华新科 华航 南亚塑胶 南华早报 友邦保险 台塑化 台新金 台湾虎航 台电 台胜科 台达
合库金 启碁 周生生 和泰车 和记电讯 国巨 国泰世华银行 国泰人寿 国泰金 国泰集团 美超微 全联 明碁 明基医 耀才 大家乐 大快活
大摩 大新银行 太古地产 太古股份 宏利 宏捷科 富邦人寿 富邦媒 富邦金 富采 帆宣 开发金 弘塑
恒基兆业 恒基地产 恒生银行 恒隆地产 惠康 数码通 新世界发展 新光三越 新光金 新鸿基地产 无线电视
星宇航空 景硕 智邦 永丰金 汇立银行 港灯 港龙航空 玉山金 玉山银行 玉晶光 电能实业
电视广播 盈科拓展 神基 神达 稳懋 第一金 统一超 网路家庭 莎莎国际 裕隆 谢瑞麟 远东新 远东新世纪
远东百货 长实集团 长江和记 长江基建 长江实业 长荣 长荣航 集友银行 香港宽频 香港快运
香港电讯 高盛亚洲
`
  .trim()
  .split(/\s+/u);

const LONGEST_FIRST = [...new Set(NAMES)].sort((a, b) => b.length - a.length);

/** Names of two characters of which the first is also a family name: 高盛 in 高盛楠. */
const NOT_IN_PERSON =
  "(?![一-鿿](?<![的和与及将已称在于是为被前原等拟])(?:[,。、:;)”」]|$|先生|女士|担任|出任|任|表示|加入|离职|辞))";

const WELL_KNOWN = new RegExp(
  `(?:${LONGEST_FIRST.filter((name) => name.length > 2).join("|")})|(?:${LONGEST_FIRST.filter((name) => name.length === 2).join("|")})${NOT_IN_PERSON}`,
  "giu",
);

/** Finds the names of companies that are known beyond the watchlist; longest first, without overlap. */
export function findWellKnown(text: string): Span[] {
  return [...text.matchAll(WELL_KNOWN)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .filter((span) => span.end - span.start > 2 || standsAlone(text, span));
}

/** Whether no word of the dictionary reaches over the end of a short name: not 安进 in 博杜安进入. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const words = tagWords(text.slice(end - 1, end + 1));
  const before = tagWords(text.slice(Math.max(0, start - 1), start + 1));
  if (isGivenName(text, start)) return false;
  return !(words.length === 1 && words[0]?.word.length === 2) && !(before.length === 1 && before[0]?.word.length === 2);
}

/** Whether a family name that begins a clause stands right before it: 永辉 in 吴永辉今日加入. */
function isGivenName(text: string, start: number): boolean {
  return (
    SURNAMES.has(text.charAt(start - 1)) && /(?:^|[\s,。;:、!?“「『(《])$/u.test(text.slice(0, Math.max(0, start - 1)))
  );
}
