// Family names: what a Chinese person's name begins with.

const SINGLE =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申殷詹欧耿关兰焦俞左柳甘祝包宁尚符舒阮纪梅童凌毕单裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁房蒲滕屈饶解牟艾尤时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝闻匡郜井晋楚丘储鞠练揭仝帅强权计粟阳蔚郗邸庾竺宓蓬鄂索咸籍赖屠皮乌胥苍莘贡劳逄堵宰郦雍璩濮寿扈燕冀浦慕茹宦鱼容慎戈暨衡弘禄阙东殴殳沃越夔厍勾融訾阚毋乜巢蒯荆逯桓晁贲牧柯滑惠麹封芮羿汲邴糜松富隗弓裘奚谌郐骆虢俸鄢郏揣祖侍茅束骈冼亢赫哈睢阴闾淳迮咎展楼幸苌鄞祢湛铁漆樵佴帖琚厉禚亓衣敬呙昝郄郤羊戎利暴习禤朴栗尧战檀矫仉妫笪谯綦缑郁泮盖冒荀於嵇沐励忻仵酆皋隽尉肇茆鹿翦廉禹狄贝谈季宣杭洪诸钮巴仰伊钭景韶蓟薄邰蔺鬱卻折郇冮凃宾撒卯蹇寸印班云凤伏宿";

/** Family names of two characters. */
export const COMPOUND = new Set(
  "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 夏侯 端木 南宫 独孤 闻人 轩辕 宇文 长孙 呼延 钟离 百里 东郭 澹台 完颜 申屠 太史 左丘 万俟 东门 西门 南门 公羊 谷梁 濮阳 拓跋 梁丘 公良 淳于 司空 公西 第五 羊舌 鲜于 公冶 赫连 单于 乐正 亓官 巫马 公孙 子车 颛孙 漆雕 壤驷 张简 范姜".split(
    " ",
  ),
);

/** Family names of one character. */
export const SURNAMES: ReadonlySet<string> = new Set(SINGLE);

/** Characters that no given name in the news has; a run with one of them is words, not a name. */
export const NEVER_GIVEN: ReadonlySet<string> = new Set(
  "的了是在和与及将已从被把于等也不这那个们说称就都还又再到至去来让请对向给由并或因但而他她它我你您某该后前号第位人司部总裁任职离入出获担辞卸者吗呢吧啊哦嘛么则所要能只仅各最更很太非没无曾本报内厂局署",
);

/** Some of them are in names after all, though seldom: 谭本宏, 赵非. */
export const SELDOM_GIVEN: ReadonlySet<string> = new Set("非本能向前总无要来所再人");

/** Characters that a given name has in the middle and that at its end are nearly always the next word (张三以…). */
export const NEVER_LAST: ReadonlySet<string> = new Set("即仍拟或亦虽曾以为会自未每将示管称说兼获赴挖带调去回暂");

/** Japanese family names of two and three characters that the news has; those that are common words are left out. */
export const JAPANESE: ReadonlySet<string> = new Set(
  "佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 斋藤 清水 山崎 森田 池田 桥本 阿部 石川 山下 中岛 小川 石井 前田 冈田 长谷川 藤田 后藤 近藤 村上 远藤 青木 坂本 斋藤 福田 太田 西村 藤井 冈本 藤原 金子 中野 三浦 原田 中川 松田 竹内 小野 田村 中山 和田 石田 森本 上田 原口 内田 柴田 酒井 宫崎 横山 高木 安藤 宫本 大野 小岛 谷口 工藤 今井 高田 增田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千叶 菅原 岩崎 木下 佐野 久保 松尾 野村 菊地 杉本 市川 古川 大西 岛田 水野 樱井 高野 吉川 山内 西田 饭田 菊池 北村 安田 五十岚 秋山 川口 平田 关口 中田 东野 服部 川崎 岩田 土屋 樋口 本田 永井 大岛 马场 浅野 荒木 大久保 野田 熊谷 松下 盛田 稻盛 柳井 孙正 三木谷 内山 十时 吉田 平井 久夛良木 山内 古川 宫泽 岸田 石破 高市 菅 盛山 神田 小泉 河村 植田 黑田 白川 丰田 东福寺 内田 西川 志贺 福井 津贺 楠见 川村 东原 小岛 森永 片野坂 植木 赤坂 鸟海 芝田".split(
    " ",
  ),
);

/** Characters that foreign names are written with. */
export const TRANSLITERATION: ReadonlySet<string> = new Set(
  "代合丁万三丘东丝丰丹丽乃久乌乔买于亚亨京什仁伊伏休伟伦伯佐佛佩依侯保修儒克兰兴兹内冈冉农冯凯切列刘利别加努劳勋勒北匹华卓南博卡卢卫厄叙古可史叶吉吕吾哈唐喀嘎因图土圣圭坎坦埃培基堆塔塞增墨士夏多大夫央夸奇奈奎契奥妮妲姆姬威娃娄娅娜嫩孔孜孟季宁安宗宪宰宾密富寿尔尚尤尼屈山左巴布希帕席平年库庞康延廷弗强彭彼律徐德怀恩恰悉惠戈戴扎托扬拉拜拿措提摩撒敏文斯方施日旦旺昂昆明易晋晏普曼朗木本朱李杜杨杰松林柏查柯根格桑梅森楚次欣欧武殷比毛永汉汗江汤沃沙治法波泰泽洛洪派海涅温滕满潘热焦爱特狄玛珀珍珠班理琪琳琴琼瑙瑞瑟瓜瓦甘生田申留略登白皮盖盛知石祖福秀科穆立简米素索约纳纽绍维缪罗美翁考耶联肉肖肯胜胡能舍舒良艾芒芙芝芬苏若英范茅茜茨茹荣莉莎莫莱莲菲萝萨葛蒂蒙蒲蓝蓬蕾薇蜜衣裴西詹许诗诺谢豪贝贡费贺贾赖赛赞赫路辛达迈连迪逊道邓邦邱都采里金钦锡门阿陀陶隆雄雅雪雷霍霓露韦顿香马高魏鲁鲍麦黎黑默黛齐龙勃梁灵玻杉婷仲珊韩缇姗翰逸",
);
