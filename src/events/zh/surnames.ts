// Family names: what a Chinese person's name begins with.

const SINGLE =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申殷詹欧耿关兰焦俞左柳甘祝包宁尚符舒阮纪梅童凌毕单裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁房蒲滕屈饶解牟艾尤时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝闻匡郜井晋楚丘储鞠练揭仝帅原强权计粟阳蔚郗邸庾竺宓蓬鄂索咸籍赖屠皮乌胥苍莘贡劳逄堵宰郦雍璩濮寿扈燕冀浦慕茹宦鱼容慎戈暨衡弘禄阙东殴殳沃越夔厍勾融訾阚毋乜巢蒯荆逯桓晁贲牧柯滑惠麹封芮羿汲邴糜松富隗弓裘奚谌郐骆虢俸鄢郏揣祖侍茅束骈冼亢赫哈睢阴闾淳迮咎展楼幸苌鄞祢湛铁漆樵佴帖琚厉禚亓衣敬呙昝郄郤羊戎利";

/** Family names of two characters. */
export const COMPOUND = new Set(
  "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 夏侯 端木 南宫 独孤 闻人 轩辕 宇文 长孙 呼延 钟离 百里 东郭 澹台 完颜 申屠 太史 左丘 万俟 东门 西门 南门 公羊 谷梁 濮阳 拓跋 梁丘 公良 淳于 司空 公西 第五 羊舌 鲜于 公冶 赫连 单于".split(
    " ",
  ),
);

/** Family names of one character. */
export const SURNAMES: ReadonlySet<string> = new Set(SINGLE);

/** Characters that no given name in the news has; a run with one of them is words, not a name. */
export const NEVER_GIVEN: ReadonlySet<string> = new Set(
  "的了是在和与及将已从被把于等也不这那个们说称就都还又再到至去来让请对向给由并或因但而他她它我你您某该后前号第位人司部总裁任职离入出获担辞卸者吗呢吧啊哦嘛么则所要能只仅各最更很太非没无曾本报内",
);

/** Characters that a given name has in the middle and that at its end are nearly always the next word (张三以…). */
export const NEVER_LAST: ReadonlySet<string> = new Set("以为会自未每将示管称说兼获赴挖带调去回");

/** Characters that foreign names are written with. */
export const TRANSLITERATION: ReadonlySet<string> = new Set(
  "阿埃艾爱安昂奥巴白班邦保鲍北贝本比彼宾波伯博布采查茨达大戴丹道德登邓迪蒂丁东杜顿多恩尔法范菲费芬丰冯佛夫弗福富盖冈高戈格葛根古瓜哈海汉豪赫亨洪胡华怀惠霍基吉季加贾简杰金京卡凯坎康考科克肯库夸拉莱赖兰朗劳勒雷黎李里利莉立丽莲联连良列林琳留刘龙隆卢鲁路露伦罗洛吕玛马麦曼芒毛茅梅美蒙米密明缪摩莫墨姆穆纳娜奈南内能尼年宁纽农努诺欧帕派潘庞佩彭皮平珀普奇齐契恰强乔切琴丘琼热仁日荣茹儒瑞若撒萨塞赛桑瑟森沙莎山尚舍申生圣胜施史士舒斯丝松苏索塔泰坦汤唐特滕提廷图托瓦旺威韦维卫魏温文翁沃乌武西希锡席夏香肖谢辛欣休许雪逊雅亚扬耶叶伊易因英永尤于约赞泽扎詹珍芝治朱卓兹佐扎克伯勋黑扎纳德拉",
);
