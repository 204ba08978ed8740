// What a page that annotates traditional characters writes after them, as far as the news needs them. Written down apart
// from the table that repair has: it is larger in one place and smaller in another.
const READINGS = [
  "bào:報 bèi:備貝 bǐ:筆 biàn:變 biāo:標 bīn:賓 bù:佈 cái:財 cān:參 cháng:長 chǎng:廠場 chē:車 chén:陳 chéng:誠 chuàng:創 cì:賜 cóng:從",
  "dá:達 dài:帶 dān:擔單 dāng:當 dǎng:黨 dào:導 dēng:燈 dèng:鄧 diàn:電 dōng:東 dǒng:董 dòng:動 dú:獨讀 duàn:斷 duì:對隊 ěr:爾 fā:發 fān:範",
  "fēi:飛 fèi:費 fēng:風豐 fù:婦負 gāng:剛 gè:個 gōng:龔 gòu:構購 gù:顧 guān:關觀 guāng:廣 guī:規歸 guì:貴 guó:國 guò:過 hǎi:還 hàn:漢 hào:號",
  "hòu:後 huá:華 huà:畫話 huān:歡 huáng:黃 huì:會匯惠 jī:機擊積 jì:計記紀際繼 jiā:傢 jià:價 jiān:間監堅 jiàn:見漸劍 jiāng:將薑 jiǎng:蔣講 jiāo:驕",
  "jié:節結傑 jiè:屆 jīn:金 jǐn:僅錦 jìn:進 jīng:經驚 jìng:競 jiù:舊 jù:據 jūn:軍 kāi:開 kē:顆 kuài:快 lái:來 lǎo:老 lè:樂 léi:類 lǐ:裡 lì:麗歷",
  "lián:聯連 liáng:樑 liàng:輛 lín:臨 lǐng:領 liú:劉 lóng:龍 lú:盧 lù:陸錄 luó:羅 mǎ:馬碼 mài:賣邁 me:麼 méi:沒 mén:門 men:們 mèng:夢 miàn:面",
  "miào:廟 nèi:內 ní:尼 niè:聶 níng:寧 ōu:歐 pán:盤 péng:鵬 píng:評蘋 qí:齊 qì:氣 qiān:簽遷 qián:錢 qiáng:強 qiáo:喬 qín:親 qīng:輕 qū:區驅 quán:權",
  "quē:確 rè:熱 rèn:認 róng:榮 ruì:銳 sài:賽 shā:殺 shàn:單 shè:設攝 shēng:聲 shèng:聖勝 shí:時實 shǐ:駛 shì:試視勢 shòu:壽 shū:書 shù:術數樹",
  "shuāng:雙 shuō:說 sī:絲 sū:蘇 suàn:算 sūn:孫 tán:談譚 tāng:湯 tǐ:體 tiáo:條調 tīng:聽 tóng:銅 tǒng:統 tóu:頭 tú:圖 tuán:團 wān:灣 wàn:萬 wáng:網",
  "wéi:維違 wěi:偉 wèi:衛為 wén:聞 wèn:問 wú:無吳 wù:務 xí:習 xì:繫 xiān:賢 xiǎn:顯 xiàn:現線憲 xiàng:項 xiè:謝 xīn:鑫 xìn:訊 xīng:興 xū:須 xǔ:許 xuǎn:選",
  "xué:學 xùn:訊訓 yán:嚴閆顏 yáng:楊陽 yè:業葉 yī:醫 yí:儀 yǐ:憶 yì:億藝議義 yīn:陰 yín:銀 yīng:應英 yíng:營 yǒng:擁 yōu:優 yóu:遊 yú:於 yǔ:與語 yù:預",
  "yuán:員圓 yuǎn:遠 yuè:閱躍 yún:雲 yùn:運 zǎi:載 zé:則責 zhǎn:展 zhàn:戰 zhāng:張 zhǎng:長 zhào:趙 zhe:著 zhè:這 zhēn:針 zhèn:陣 zhèng:鄭證 zhí:執職",
  "zhì:質製誌 zhōng:鐘 zhòng:眾 zhū:諸 zhǔ:囑 zhuān:專 zhuǎn:轉 zhuàng:狀 zhǔn:準 zī:資 zǒng:總 zǔ:組",
].join(" ");

/** A reading for a character, where the page has one. */
export const READING_OF: ReadonlyMap<string, string> = new Map(
  READINGS.split(" ").flatMap((entry) => {
    const [reading = "", characters = ""] = entry.split(":");
    return [...characters].map((character) => [character, reading] as const);
  }),
);
