// Readings of the characters that annotating pages most often annotate: traditional forms whose simplified form differs.
const READINGS = [
  "jié:節結傑潔劫 jīng:經驚鯨 nèi:內 yàn:驗厭 wèi:為衛 gè:個 shí:時實識 huì:會匯繪 duì:對隊 dāng:當 yīng:應鷹 diǎn:點 chǎng:場廠",
  "biāo:標 wǎng:網 xùn:訓訊 yù:預譽 chuàng:創 fā:發 fà:髮 yè:業葉頁 shù:術樹數 chǎn:產 tuán:團 jī:機積擊雞 xiàn:現縣線獻憲 guān:關觀",
  "jìn:進盡 jí:級極 wù:務誤霧 lǐng:領 zhǎng:長漲 cháng:長嘗償 dá:達 xué:學 qū:區驅 jià:價駕 rèn:認 chǔ:礎處儲 zhàn:戰 yōu:優憂 diào:調",
  "tiáo:調條 cuò:錯 zhuǎn:轉 zé:責則擇澤 lián:聯連憐 gòu:構購夠 tài:態 fēng:風瘋豐鋒 fù:負復複婦賦 guī:規歸龜 jù:據劇 dān:擔單 yǎng:養",
  "shè:設攝 xù:續緒 wěn:穩 zhǔn:準 dòng:動凍 yuǎn:遠 píng:評蘋 tǒng:統 jiǎn:簡減檢 dú:獨讀 jiān:堅監間艱 shì:勢適視飾釋 zhì:質製職幟",
  "qǐng:請 jìng:競鏡淨 quán:權 qiáng:強牆 dǎo:導島 zhí:執職 yùn:運 nóng:農濃 jǐn:謹僅錦 jì:計紀記際濟繼劑 bǔ:補 huán:環還 zhēng:爭",
  "bào:報 xīng:興 yì:議義億藝異譯 xiǎng:響 lùn:論 tí:題 wèn:問 jiàn:見鑒漸艦 shuō:說 méi:沒 guò:過 lái:來 mén:門們 men:們 jué:決覺",
  "cè:測側冊廁 zhàn:佔 ràng:讓 kuài:塊 qiān:簽遷 xié:協諧脅 chéng:誠懲 chē:車 dōng:東 zhōng:終鐘 xiǎn:顯險 shuāng:雙 guǎng:廣 lì:歷麗勵曆",
  "yīn:陰 yáng:陽楊揚 lín:臨鄰 jīn:僅 gāng:剛綱 gù:顧 shū:書輸 bèi:備貝 dài:帶貸 fèi:費 mǎ:馬碼 mǎi:買 mài:賣 shòu:壽 qì:氣棄 róng:榮",
  "liàng:兩諒 lù:錄陸 guó:國 nán:難 shì:試 tīng:聽 xuǎn:選 yuè:約躍 yuē:約 zhāng:張 zhì:誌滯 zǔ:組 zhòng:眾 zhǒng:種 zhòng:種 chuán:傳 rè:熱",
  "jiǎng:講獎 jiē:階 jiè:屆 kuàng:況礦 làn:爛 lèi:類淚 liè:獵 lóng:龍 luó:羅 mài:邁 miàn:麵 miè:滅 nǎo:腦 pán:盤 pèi:轡 qiáo:橋 qīng:傾",
  "kāi:開 shēng:聲 tǐ:體 quē:確 què:確 yuán:員園圓緣 zǒng:總 zhuān:專 cái:財 tóu:頭 xiào:効 huá:華劃 wéi:維圍違 yán:嚴顏 lǜ:慮綠",
].join(" ");

const charactersByReading = new Map(
  READINGS.split(" ").map((entry) => {
    const [reading = "", characters = ""] = entry.split(":");
    return [reading, characters];
  }),
);
/** The characters that are often annotated with a reading, as one string; empty where none is known. */
export function charactersWithReading(reading: string): string {
  return charactersByReading.get(reading) ?? "";
}

const INITIAL = "(?:[zcs]h|[bpmfdtnlgkhjqxzcsryw])?";
const FINALS = new Set(
  "a o e ai ei ao ou an en ang eng er i ia ie iao iu iou ian in iang ing iong u ua uo uai ui uei uan un uang ong ü üe üan ün ue v ve".split(
    " ",
  ),
);
const TONED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]/u;
const SYLLABLE = new RegExp(`^${INITIAL}(?<final>[a-zü]+)$`, "u");

/** Whether a text is one syllable of pinyin in proper spelling. */
export function isSyllable(text: string): boolean {
  const plain = text
    .normalize("NFD")
    .replaceAll(/[\u0300\u0301\u0304\u030c]/gu, "")
    .normalize("NFC");
  return FINALS.has(SYLLABLE.exec(plain)?.groups?.final ?? "");
}

/** Whether a syllable has a tone mark. */
export function hasTone(text: string): boolean {
  return TONED.test(text);
}
