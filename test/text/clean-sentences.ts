import fc from "fast-check";

// Undamaged sentences as articles have them, put together from parts: nothing in them may be repaired.

const people = ["李明", "欧阳文静", "Sarah Chen", "陳柏宇", "王垚(yáo)", "J. K. Moreau", "佐藤健一", "José Álvarez"];
const companies = [
  "星河智能",
  "Northwind AI",
  "AT&T",
  "深蓝（Deep Blue）",
  "R&D中心",
  "火山引擎",
  "Open Lab",
  "C&A",
  "微光科技Inc.",
];
const chinese = [
  (person: string, company: string) => `${person}今日宣布离开${company}，此前他负责模型训练。`,
  (person: string, company: string) => `据悉，${company}将由${person}接任首席执行官(CEO)，任期3年。`,
  (person: string, company: string) => `“这不是终点，”${person}说，“${company}才刚刚开始！”`,
  (person: string, company: string) => `${company}2024年营收为1.24亿元，同比增长99.3%；${person}持股5%。`,
  (person: string, company: string) => `真的吗？!${person}反问道：${company}有7 000名员工？`,
  (person: string, company: string) => `${person}（1985—）曾任${company} AI Lab主任，参与Plan B与A/B测试。`,
  (person: string, company: string) => `${company}發佈了新模型，負責人${person}表示，團隊規模已達300人……`,
  (person: string, company: string) => `詳情見 https://example.com/a?b=c&d=1#e ，聯絡 ${person} 或 ${company}。`,
  (person: string, company: string) => `${person}说“all in one”是${company}的策略，C 端产品 1 月上线。`,
  (person: string, company: string) => `${company}的${person}在瀚海、鑫淼与旖旎三地做过研究;现居鄂尔多斯。`,
  (person: string, company: string) => `尴尬?媛媛与薇薇都忐忑！${person}在${company}咄咄逼人；龌龊A计划？`,
];
const english = [
  (person: string, company: string) => `${person} joined ${company} on Monday, I am told; Plan B is a go.`,
  (person: string, company: string) =>
    `"We're thrilled," said ${person}, ${company}'s new chief — a first (ever) for it.`,
  (person: string, company: string) =>
    `${company} paid ${person} $70 million in 2024, up 4 % from 1 / 5 of that: a < b && c > d.`,
  (person: string, company: string) =>
    `Café Zoë, naïve coöperation and São Paulo: ${person} of ${company} wrote "Ça va?" there.`,
  (person: string, company: string) =>
    `The key a1b2c3d4e5f6 was ${person}'s; ${company} uses SHA-256 and base64 (he did).`,
];
const emoji = ["", " 👍🏽", " 👨‍👩‍👧", " ①", " ™", " 𠮷"];

/** One sentence that nothing was done to. */
export const cleanSentence: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...chinese, ...english),
    fc.constantFrom(...people),
    fc.constantFrom(...companies),
    fc.constantFrom(...emoji),
  )
  .map(([sentence, person, company, end]) => sentence(person, company) + end);

/** A few of them as an article. */
export const cleanArticle: fc.Arbitrary<string> = fc
  .array(cleanSentence, { minLength: 1, maxLength: 6 })
  .map((sentences) => sentences.join("\n"));
