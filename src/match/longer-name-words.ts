// Ordinary words and other names that begin or end with a short Chinese name. Keys and patterns are in normal form.

/** After a name: what makes it another word. */
export const FOLLOWERS = rulesByName({
  三星: /^(?:级|葱|堆|乡|餐|酒店|宾馆|大厨|主厨|上将)/u,
  书生: /^(?:气|意气|们|打扮)/u,
  京东: /^南/u,
  佩奇: /^(?:一家|玩具|乐园)/u,
  元宝: /^(?:蜡烛|山|枫|造型|形状|饺)/u,
  光年: /^(?:外|之外|远|的距离|以外)/u,
  博通: /^(?:古今|今古)/u,
  商汤: /^(?:王|灭夏|时期)/u,
  地平线: /^(?:上(?!市|线)|下|尽头|以下|附近|缓缓)/u,
  基辛格: /^(?:博士|国务卿|访华)/u,
  大疆: /^域/u,
  天工: /^(?:开物|造物)/u,
  头条: /^(?:新闻|号外|位置|要闻)/u,
  夸克: /^(?:粒子|物质|模型|禁闭|星)/u,
  奥特曼: /^(?:打|动画|玩具|卡|系列|变身|怪兽)/u,
  字节: /^(?:码|数|序|流|对齐|单位|长度|数组|缓冲|级|型)/u,
  寒武纪: /^(?:生命|大爆发|化石|地层|时期|早期|中期|晚期|海洋)/u,
  小米: /^(?:粥|稀饭|糊|饭|面|椒|辣|酥|糕|煎饼|油|渣|锅巴|种植|南瓜|酒|红枣)/u,
  布林: /^(?:线|带|通道|代数|值|函数)/u,
  库克: /^(?:船长|群岛|海峡|山)/u,
  微软: /^(?:雅黑|正黑)/u,
  快手: /^(?:菜|餐|小炒|早餐|料理|家常|厨)/u,
  抖音: /^(?:神曲|体)/u,
  文心: /^雕龙/u,
  施密特: /^(?:正交|触发|望远镜)/u,
  昆仑: /^(?:山|关|雪|决)/u,
  星火: /^燎原/u,
  星野: /^(?:摄影|道夫)/u,
  混元: /^(?:桩|功|气)/u,
  火山: /^(?:喷发|爆发|灰|口|岩|地震|群|岛|石|活动)/u,
  特斯拉: /^(?:线圈|阀)/u,
  甲骨文: /^(?:字|拓|片|残片|发现|研究|的发现)/u,
  百川: /^(?:归|汇|东到海)/u,
  百度: /^(?:百科|文库|贴吧|知道|网盘|经验|学术|翻译|指数|地图|安全验证|搜索指数)/u,
  盘古: /^(?:开天|开辟|氏)/u,
  知乎: /^者/u,
  种子: /^(?:轮|选手|用户|基金|库)/u,
  美团: /^圆/u,
  联想: /^(?:到|起|法|词|记忆|能力|输入)/u,
  苹果: /^(?:汁|树|醋|酱|园|核|皮|派|饼|肉|干|肌|花|茶|脯|酒|绿|红|脸|箱|农|籽|蛋糕|沙拉|西打|种植|品种|产区|产业|产量|收成|采摘|大小|价格指数)/u,
  荣耀: /^(?:感|归|时刻|之|属于|勋章)/u,
  菜鸟: /^(?:司机|教练|球员|级|记者)/u,
  蚂蚁: /^(?:窝|上树|搬家|巢|们|触角|森林公园)/u,
  诺亚方舟: /^(?:的?故事|传说|神话)/u,
  谷歌: /^地球/u,
  豆包: /^(?:子|馅|饭|铺|山)/u,
  通义: /^(?:词典|复句)/u,
  钉钉: /^子/u,
  阶跃: /^(?:式|函数|响应|信号|输入|变化|点)/u,
  阿里: /^(?:山|郎|地区|亚斯|奇|斯顿)/u,
  霍夫曼: /^(?:编码|树)/u,
  面壁: /^(?:思过|而坐|九年|十年)/u,
  飞书: /^传/u,
  高通: /^(?:量|胀|货|滤|过率)/u,
  海螺: /^(?:水泥|沟|壳|肉|汤|号角)/u,
  亚马逊: /^(?:热带)?(?:雨林|河|流域|丛林|盆地|森林|部落|州|平原|女战士|鹦鹉|古国)/u,
  平安: /^(?:夜|无事|健康地|归来|抵达|果|县)/u,
  alphabet: /^ (?:soup|city|song|book|letters?|blocks?)\b/u,
  amazon: /^ (?:rain ?forest|river|basin|jungle|delta|forest|tribes?|warriors?|tributar(?:y|ies)|deforestation)\b/u,
  apple:
    /^ (?:pies?|ciders?|orchards?|trees?|juice|sauce|crumble|strudel|tarts?|cake|farms?|picking|harvest|cores?|slices?|blossoms?)\b/u,
  arm: /^(?:'s length| wrestling| length| rest)\b/u,
  character:
    /^ (?:development|actors?|arcs?|sets?|limits?|assassination|traits?|witness(?:es)?|counts?|sketch|building|encoding|design|flaws?|study|references?|class(?:es)?|recognition)\b/u,
  claude: /^ (?:monet|debussy|shannon|rains|chabrol)\b/u,
  cursor: /^ (?:keys?|position|movement)\b/u,
  figure: /^ (?:\d|skat(?:er|ers|ing)\b|eight\b|of speech\b|drawing\b|legends?\b)/u,
  gemini: /^ (?:season|constellation|twins|moon|program|is (?:a|an|the) (?:\w+ )?sign)\b/u,
  honor: /^ (?:roll|guard|code|killings?|society|student|system|of being)\b/u,
  inflection: /^ points?\b/u,
  meta: /^ ?(?:分析|标签|学习|描述|关键词)|^ (?:analys[ei]s|tags?|descriptions?|question|discussion)\b/u,
  optimus: /^ prime\b/u,
  oracle: /^ (?:of|bones?|cards?)\b/u,
  perplexity: /^ (?:scores?|of|is (?:a|the) (?:\w+ )?(?:metric|measure))\b/u,
  runway: /^ (?:\d|shows?\b|lights?\b|models?\b|fashion\b|incursions?\b)/u,
  slack: /^ (?:water|tide|time|variables?|rope)\b/u,
  snowflake: /^ (?:obsidian|pattern|generation)\b/u,
});

/** After a short name: a school or an office that is called so too. */
export const PLACES = /^(?:中学|小学|幼儿园|菜市场|村委会|街道办)/u;
/** After a name that is also a common word: a place, shop or band that is called so. */
export const NAMED_AFTER_WORDS =
  /^(?:书店|酒店|宾馆|餐厅|饭店|咖啡|大街|公寓|小区|公园|影院|乐队|超市|火锅|水果店)|^ (?:park|street|road|avenue|lane|school|hotel|beach|lake|county|creek|valley|records|inn)\b/u;

/** Before a name: what makes it the end of another word. One-character keys are surnames. */
export const LEADERS = rulesByName({
  字节: /(?:[多双单半兆千个几每两\d一二四八]|编码)\s?$/u,
  京东: /[东南北]$/u,
  光年: /[\d万亿百千个几一二三四五六七八九十]$/u,
  小米: /(?:黄|碾|煮|黑)$/u,
  理想: /(?:有|的|很|不|最|较|更|为|把|了|个|崇高|人生)$/u,
  联想: /(?:浮|让人|令人|引人|产生|不禁)$/u,
  arm: /\b(?:left|right|upper|his|her|one) $/u,
  character: /\b(?:strength|content|lack|out|question|test) of $/u,
  honor: /\b(?:(?:medal|legion|maid|guest|badge|court|place|word|debt|field) of|your|his|her) $/u,
  佩奇: /小猪$/u,
  元宝: /(?:金|银|纸|折|烧)$/u,
  三星: /(?:米其林|海|福禄寿)$/u,
  平安: /(?:保|报|祝|一路|人|祈求|一生)$/u,
  苹果: /(?:个|吃|斤|红|青|种|削|烟台|烤|糖|摘)$/u,
  张: /(?:主|夸|紧|扩|开|慌|嚣|伸|铺|纸|一|两|几|每|这)$/u,
  周: /(?:一|两|几|每|本|上|下|这|四|圆|双|单|半|数|首|整)$/u,
  李: /行$/u,
  王: /(?:国|大|女|魔|天|法|亲|霸|君|帝)$/u,
  黄: /(?:金|蛋|扫|橙)$/u,
  高: /(?:提|最|更|新|很|较|极|偏|升|增)$/u,
  陈: /铺$/u,
  马: /(?:人|骑|赛|斑|罗|号|立)$/u,
  方: /(?:对|双|官|地|东|西|南|北|各|多|一|甲|乙|警|我|校|院|资|中|美|四)$/u,
  向: /(?:方|面|转|动|走|朝|倾|意|走|流|定)$/u,
  于: /(?:由|关|对|至|属|位|终|等|在|处|基|用|低|高|大|小|便|善|敢|优|源|限|鉴|忙|急|勇|甘|敢于)$/u,
  常: /(?:非|经|日|正|通|平|异|时)$/u,
  时: /(?:当|同|及|小|有|那|随|此|届|暂|临|定|实|按|平|何|一)$/u,
  成: /(?:完|达|形|构|造|变|组|促|赞|分|生|合|集|养|收)$/u,
  和: /(?:总|缓|温|平|共|饱|谐)$/u,
  任: /(?:责|信|担|主|历|现|前|继|兼|曾|出|接|升|首|上|离|委|胜|聘|重|就)$/u,
  金: /(?:资|基|奖|现|黄|薪|租|押|佣|本|融)$/u,
  江: /(?:长|浙|黑龙|珠)$/u,
  安: /(?:公|平|保|治|长|不|西)$/u,
  石: /(?:基|钻|岩|宝|矿)$/u,
  白: /(?:明|坦|空|告)$/u,
  林: /(?:森|园|树|柏|独)$/u,
  万: /(?:一|几|十|百|千|数|上|两|[\d])$/u,
  程: /(?:工|过|流|课|进|日|编|历|议|章|全|里)$/u,
  章: /(?:文|篇|规|印|勋|徽)$/u,
});

/** Characters that often are the second character of a given name. */
export const GIVEN_NAME_UNITS: ReadonlySet<string> = new Set([
  ..."明华强伟芳娜秀英敏静丽军磊洋勇艳杰娟涛超霞平刚桂玲辉鹏飞宇浩然轩博文子涵怡佳欣雨晨琳琪雪梅兰红玉珍春燕萍荣峰斌波龙",
  ..."建国志凯旭鑫亮健宁瑞睿哲彬豪俊毅翔坤森林松楠桐阳光辰星月云海江河川山石岩诚信义仁德福禄祥瑜瑶璐莹颖洁婷婧媛妍岚",
]);

/** Ordinary words that begin with such a character and often follow a name. */
export const WORDS_AFTER_NAMES =
  /^(?:明(?:确|显|白|天|年|日|言|知|明)|强(?:调|烈|化|势|行)|伟大|静(?:静|下|候|默)|军(?:方|事|队)|勇(?:敢|于|夺)|超(?:过|越|额|级|出)|平(?:时|日|静|均|常|台)|飞(?:往|抵|赴|到|回|书)|亮(?:相|出|明)|健康|宁(?:愿|可|肯)|建(?:议|立|成|设|起|了)|国(?:内|外|际|家)|志(?:在|愿)|然后|文(?:章|中|件)|子(?:公司|女)|信(?:心|任|中|息|奉)|光(?:是|靠|临)|月(?:薪|初|底|入|中)|海(?:外|归|内)|红(?:杉|极)|阳(?:光|性)|德国|英(?:国|伟达|特尔)|华(?:为|人|尔街|裔|东|南|北|中)|春(?:节|季|天)|云(?:计算|端|服务)|星(?:期|辰)|星际|晨间|山姆|江湖|林林|佳绩|博(?:士|客|文)|欣然|欣赏|荣(?:获|升|任|登|誉|膺)|杰出|刚(?:刚|才|好|从|加入|离|到|在|被|一)|桂林|哲学|义务|毅然|龙头|俊杰|诚(?:恳|邀|实)|川普|雨天|秀(?:出|了)|洁净|丽江|旭日|瑞士|瑞典|玉米|雪(?:中|后)|福(?:利|建)|敏锐|河北|河南)/u;

/** A map, since a name may be "constructor". */
function rulesByName(rules: Readonly<Record<string, RegExp>>): ReadonlyMap<string, RegExp> {
  return new Map(Object.entries(rules));
}
