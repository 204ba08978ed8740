// How traditional characters that have another simplified form are read where nothing asks for another reading: of a
// character with several readings only the commonest. Those are the characters that annotating pages annotate.
const READINGS = [
  "ài:愛礙 ái:捱皚 ǎi:藹 àn:闇 āng:骯 ào:奧 ǎo:襖 bà:垻壩罷 bài:敗 bǎi:擺襬 bàn:絆辦 bān:頒 bǎn:闆 bàng:謗鎊 bāng:幫 bǎng:綁 bào:報鮑 bāo:剝",
  "bǎo:寶飽 bèi:備憊狽貝輩鋇 bēi:盃 bēng:綳繃 bì:幣斃畢痺祕閉 bǐ:筆 biàn:變辮辯 biān:編邊 biǎn:貶 biāo:標 biǎo:錶 biè:彆 bié:別 biē:癟鱉 bìn:擯",
  "bīn:濱瀕賓 bìng:並併幷 bǐng:餅 bo:蔔 bó:鉑駁 bō:撥缽鉢 bù:佈 bǔ:補 cái:纔財 cǎi:埰寀採綵 càn:燦 cán:慚殘蠶 cān:參叄 cǎn:慘 cāng:倉滄艙蒼",
  "cè:側冊厠廁測 céng:層 chà:剎詫 chá:査 chàn:顫 chán:纏蟬讒饞 chān:摻攙 chǎn:剷產産鏟闡 chàng:暢 cháng:償嘗嚐腸長 chǎng:場廠 chāo:鈔 chè:徹",
  "chē:車 chèn:襯 chén:塵陳 chéng:懲誠 chēng:撐稱 chěng:騁 chì:熾 chí:遲馳 chī:喫癡 chǐ:恥齒 chóng:蟲 chōng:沖衝 chǒng:寵 chóu:疇籌綢躊 chǒu:醜",
  "chù:觸 chú:廚櫥鋤雛 chū:齣 chǔ:儲礎處 chuán:傳 chuàng:創 chuáng:牀 chuāng:瘡 chuǎng:闖 chuí:錘鎚 chún:純脣 chuò:綽 cì:賜 cí:詞辭 cóng:叢從",
  "cōng:囪聰蔥 còu:湊 cuàn:竄 cuān:躥 cuò:錯 dá:達 dài:帶貸 dāi:獃 dàn:彈憚誕 dān:單擔鄲 dǎn:撣膽 dàng:檔盪蕩 dāng:噹當 dǎng:擋黨 dào:盜",
  "dǎo:導島搗擣禱 dèng:鄧 dēng:燈 dì:締遞 dí:敵滌 dǐ:牴 diàn:墊澱電 diān:顛 diǎn:點 diào:弔調釣 diāo:彫琱鵰 dié:疊諜 dìng:訂錠 dīng:釘 dǐng:頂",
  "diū:丟 dòng:凍動棟 dōng:東鼕 dòu:鬥 dù:鍍 dú:犢獨讀 dǔ:賭 duàn:斷緞鍛 duì:兌對隊 dùn:鈍頓 dūn:噸 duò:墮 duó:奪 è:惡餓 é:訛額鵝 ě:噁 èr:貳",
  "ér:兒 ěr:爾餌 fà:琺髮 fá:罰閥 fā:發 fàn:汎範販飯 fán:氾煩礬釩 fǎng:紡訪 fèi:廢費 fēi:飛 fěi:誹 fèn:奮憤糞 fén:墳 fēn:紛 fèng:鳳 féng:縫馮",
  "fēng:峯楓瘋豐鋒風 fěng:諷 fù:婦復縛複訃負賦 fú:彿輻 fū:膚 fǔ:撫輔 gài:蓋鈣 gāi:該 gàn:幹榦贛 gǎn:桿稈趕 gàng:槓 gāng:剛岡綱鋼 gǎng:崗 gǎo:鎬",
  "gè:個箇鉻 gé:閣 gē:擱鴿 gěi:給 gòng:貢 gōng:宮龔 gǒng:鞏 gòu:夠構購 gōu:溝鈎鉤 gù:僱顧 gǔ:穀蠱 guà:掛 guā:颳 guǎ:剮 guǎi:枴柺 guàn:慣貫",
  "guān:觀關 guǎn:舘館 guǎng:廣 guì:劊櫃貴 guī:歸規閨龜 guǐ:詭軌 gǔn:滾輥 guò:過 guó:國 guō:鍋 hài:駭 hái:還 hàn:扞漢 hán:韓 hào:號 hè:嚇賀鶴",
  "hé:覈閡閤 héng:恆橫 hòng:鬨 hóng:紅鴻 hōng:轟 hòu:後 hù:戶滬護 hú:壺衚餬鬍 huà:畫畵話 huá:劃嘩華譁 huài:壞 huái:懷 huàn:喚換渙煥瘓 huán:環",
  "huān:歡 huǎn:緩 huáng:黃 huǎng:謊 huì:匯彙會滙燴穢繪誨諱賄 huí:迴 huī:揮輝 huǐ:毀燬譭 hún:渾 hūn:葷 huò:獲禍穫貨 huǒ:夥",
  "jì:劑旣濟紀績繼薊計記跡蹟際 jí:卽極級緝輯 jī:擊機積譏雞飢饑鷄 jǐ:幾擠 jià:價駕 jiá:莢袷頰 jiā:傢夾 jiǎ:賈鉀 jiàn:劍漸澗濺艦薦見賤踐鍵鑑鑒餞",
  "jiān:堅姦殲監箋緘艱間鵑 jiǎn:儉揀撿檢減簡繭鹼 jiàng:醬 jiāng:將殭漿薑 jiǎng:奬槳獎蔣講 jiào:敎較轎 jiāo:嬌澆膠驕 jiǎo:僥攪矯絞繳腳鉸餃",
  "jiè:屆誡 jié:傑潔節結 jiē:階 jìn:勁晉燼盡進 jǐn:僅儘緊謹錦 jìng:凈徑淨痙競莖逕鏡靜 jīng:經荊驚鯨 jǐng:頸 jiù:廄舊 jiū:糾 jù:劇懼據鉅鋸 jú:侷",
  "jū:駒 jǔ:榘舉 juàn:絹 juǎn:捲 jué:決絕絶覺訣 jùn:儁駿 jūn:軍鈞 kāi:開 kǎi:凱 kǎn:檻 kè:剋課 ké:殼 kē:顆 kěn:墾懇 kòu:釦 kōu:摳 kù:庫褲",
  "kuā:誇 kuài:儈塊 kuān:寬 kuàng:曠況礦 kuì:潰饋 kuī:巋窺虧 kùn:睏 kūn:崑 kǔn:綑 kuò:擴闊 là:臘蠟 lài:賴 lái:來萊 làn:濫爛",
  "lán:攔欄瀾籃藍蘭讕闌 lǎn:懶攬纜覽 lào:澇 láo:勞 lāo:撈 lè:樂 lèi:淚類 léi:纍鐳 lěi:壘 léng:稜 lì:勵厤厲慄曆歷瀝礫隸 lí:灕籬貍釐離麗",
  "lǐ:禮裏裡鯉 liàn:戀煉練鍊鏈 lián:憐漣簾聯蓮連鎌鐮 liǎn:斂臉 liàng:諒輛 liáng:樑涼糧 liǎng:倆兩 liào:鐐 liáo:療遼 liè:獵 lìn:賃 lín:臨鄰鱗",
  "lǐn:凜 líng:淩鈴靈齡 lǐng:嶺領 liú:劉餾 lóng:嚨籠聾龍 lǒng:壟攏隴 lóu:婁樓 lǒu:摟簍 lù:彔祿賂錄録陸 lú:廬爐盧蘆顱 lǔ:擄滷虜魯鹵 lǘ:驢",
  "lǚ:侶呂屢縷鋁 lǜ:慮濾綠緑 luàn:亂 luán:孿巒攣灤 lùn:論 lún:侖倫崙淪綸輪 lūn:掄 luò:絡駱 luó:籮羅蘿邏鑼騾 ma:嗎 mà:罵駡 mā:媽 mǎ:瑪碼螞馬",
  "mài:脈賣邁麥 mǎi:買 mán:瞞蠻謾饅 mǎn:滿 mào:貿 máo:錨 māo:貓 mǎo:鉚 me:麼麽 méi:沒黴 měi:鎂 men:們 mèn:悶 mén:門 mèng:夢 méng:懞濛矇 měng:錳",
  "mì:冪覓 mí:彌瀰謎 miàn:麪麫麵 mián:綿 miǎn:緬 miào:廟 miè:滅衊 mǐn:憫閩 míng:銘鳴 miù:謬 móu:謀 mǔ:畝 nà:吶納鈉 nán:難 nào:鬧 náo:撓",
  "nǎo:惱腦 nèi:內 něi:餒 nì:膩 nǐ:擬 niàn:唸 niǎn:攆 niàng:釀 niáng:孃 niǎo:鳥 niè:嚙聶鎳鑷齧 nìng:濘 níng:寧擰檸獰 niǔ:紐鈕 nóng:濃膿農",
  "nüè:瘧 nuò:諾 ōu:歐毆漚鷗 ǒu:嘔 pán:盤 páng:龐 pāo:拋 péi:賠 pēn:噴 péng:鵬 pì:闢 piàn:騙 piāo:飄 pín:貧頻 pīn:拚 píng:憑蘋評 pō:潑頗 pù:舖",
  "pú:僕 pū:撲鋪 pǔ:樸譜 qì:棄氣訖 qí:旂棊臍騎齊 qī:悽慼棲淒 qǐ:啓啟豈 qiàn:塹縴 qián:乾潛鉗錢 qiān:牽簽籤謙遷釺鉛韆 qiǎn:淺譴 qiáng:墻強牆薔",
  "qiāng:嗆搶槍 qiào:殻竅 qiáo:僑喬橋翹 qiāo:鍬 qiè:竊 qīn:欽親 qǐn:寢 qìng:慶 qīng:傾氫輕 qǐng:請頃 qióng:瓊窮 qiū:鞦 qū:區趨軀驅麯麴 qǔ:齲",
  "quàn:勸 quán:權顴 què:卻確鵲 qún:羣 ràng:讓 rào:繞遶 ráo:饒 rǎo:擾 rè:熱 rèn:紉認韌 róng:榮絨 ruǎn:軟 ruì:銳鋭 rùn:潤閏 sà:薩 sǎ:灑 sài:賽",
  "sāi:鰓 sǎn:傘 sāng:喪 sāo:騷 sǎo:掃 sè:澀 shà:廈 shā:殺紗 shài:曬 shāi:篩 shàn:繕贍 shān:刪搧柵 shǎn:閃陝 shāng:傷 shǎng:賞 shào:紹 shāo:燒",
  "shè:懾攝設 shē:賒 shě:捨 shèn:滲腎 shēn:紳蔘 shěn:嬸審瀋 shèng:勝聖 shéng:繩 shēng:昇聲陞 shì:勢視試適釋飾 shí:實時蝕識 shī:屍師溼濕獅蝨詩",
  "shǐ:駛 shòu:壽獸 shù:數朮樹竪術豎 shú:贖 shū:書樞輸 shǔ:屬 shuài:帥 shuāng:雙 shuì:稅 shuí:誰 shùn:順 shuò:爍碩 shuō:說説 sì:飼 sī:俬絲",
  "sòng:訟誦頌 sōng:鬆 sǒng:慫聳 sòu:擻 sōu:蒐 sù:泝肅訴遡 sū:囌蘇 suān:痠 suì:嵗歲 suí:綏隨 suī:雖 sūn:孫 sǔn:損筍 suō:簑縮 suǒ:瑣鎖 tà:撻",
  "tǎ:獺 tài:態 tái:擡枱檯臺薹颱 tàn:嘆歎 tán:墰壇壜罈罎談譚 tān:攤灘癱貪 tàng:燙 táng:醣 tāng:湯 tāo:濤絛縧 tǎo:討 téng:謄騰 tì:屜 tí:題 tī:銻",
  "tǐ:體 tiáo:條 tiē:貼 tiě:鐵 tīng:廳烴聽 tòng:衕 tóng:銅 tǒng:統 tóu:頭 tú:圖塗 tū:禿 tuán:團糰 tuì:蛻 tuí:頹頽 tuó:馱駝鴕 tuō:脫託 tuǒ:橢",
  "wà:襪 wā:窪 wàn:萬 wán:翫頑 wān:彎灣 wǎn:輓 wǎng:網 wèi:衛衞謂餵 wéi:圍濰為爲維違韋 wěi:偉偽僞緯葦 wèn:問 wén:紋聞 wēn:溫 wěn:穩 wèng:甕",
  "wò:臥 wō:渦窩蝸 wù:務塢誤霧 wú:吳無蕪 wū:嗚汙烏誣鎢 xì:係戲細繫 xí:習蓆襲 xī:犧谿錫 xiá:俠峽狹轄 xiā:蝦 xiàn:憲獻現綫線縣羨餡",
  "xián:絃賢銜閑閒鹹 xiān:纖鍁鮮 xiǎn:銑險顯 xiàng:嚮曏項 xiáng:詳 xiāng:廂鄉鑲 xiǎng:響 xiào:嘯 xiāo:囂蕭銷 xiǎo:曉 xiè:洩瀉謝 xié:協挾攜脅諧",
  "xiē:蠍 xiě:寫 xìn:釁 xīn:鋅 xìng:倖 xīng:興 xiōng:兇洶 xiù:綉繡銹鏽 xiū:脩 xù:卹敍敘緒續 xū:噓虛許須鬚 xuàn:絢鏇 xuán:懸 xuān:軒 xuǎn:癬選",
  "xué:學 xùn:訊訓遜馴 xún:尋詢 xūn:勛勳燻 yà:訝軋 yā:亞壓鴉鴨 yǎ:啞 yàn:厭嚥彥硯艷諺豔驗 yán:嚴巖閻顏顔鹽 yān:煙菸閹 yàng:樣 yáng:揚楊瘍陽",
  "yāng:鴦 yǎng:癢養 yào:葯藥 yáo:堯搖瑤窯謠謡遙 yè:業葉頁 yé:爺 yì:億憶異繹義藝詣誼譯議 yí:儀遺頤 yī:醫銥 yǐ:蟻 yìn:廕 yín:銀 yīn:蔭陰",
  "yǐn:隱飲 yíng:熒營瑩螢蠅贏 yīng:嬰應櫻纓鷹 yǐng:穎 yo:喲 yōng:傭擁癰 yǒng:湧詠踴 yòu:誘 yóu:猶遊郵鈾 yōu:優憂 yù:慾獄癒禦籲譽預馭鬱",
  "yú:娛於漁踰輿餘魚 yǔ:嶼與語 yuàn:願 yuán:員園圓緣轅 yuān:淵鴛 yuǎn:遠 yuè:嶽悅粵躍鈅鑰閱閲 yuē:約 yùn:藴蘊運醖醞韻 yún:勻鄖雲 yūn:暈 yǔn:隕",
  "zá:雜 zā:紮 zài:載 zāi:災 zàn:暫讚贊 zǎn:攢 zàng:臟 zāng:贓贜髒 zào:皁竈譟 záo:鑿 zǎo:棗 zé:則擇澤責 zéi:賊 zèng:贈 zhà:詐 zhá:箚鍘閘 zhā:劄",
  "zhài:債 zhāi:齋 zhàn:佔戰棧綻 zhān:氈霑 zhǎn:嶄斬盞輾 zhàng:帳脹賬 zhāng:張 zhǎng:漲 zhào:趙 zhè:這 zhé:摺蟄轍 zhě:鍺 zhèn:鎭鎮陣",
  "zhēn:偵幀眞貞針鍼 zhěn:診 zhèng:証證鄭 zhēng:徵掙爭猙癥睜 zhì:幟摯擲滯緻製誌質 zhí:執職 zhī:織隻 zhǐ:紙衹 zhòng:眾衆 zhōng:終鈡鍾鐘",
  "zhǒng:種腫 zhòu:晝皺驟 zhóu:軸 zhōu:謅週 zhù:築註貯鑄駐 zhú:燭 zhū:硃誅諸豬 zhǔ:囑矚 zhuā:撾 zhuàn:賺 zhuān:專磚 zhuǎn:轉 zhuàng:壯狀",
  "zhuāng:妝樁粧莊裝 zhuì:墜綴贅 zhuī:錐 zhūn:諄 zhǔn:準 zhuó:濁 zì:漬 zī:茲諮資 zòng:縱 zōng:綜蹤 zǒng:總 zōu:鄒 zǔ:組詛 zuān:鉆鑽",
].join(" ");

const pairs = new Set(
  READINGS.split(" ").flatMap((entry) => {
    const [reading = "", characters = ""] = entry.split(":");
    return [...characters].map((character) => character + reading);
  }),
);

/** Whether a traditional character is read so by default. */
export function isDefaultReading(character: string, reading: string): boolean {
  return pairs.has(character + reading);
}
