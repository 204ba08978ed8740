import { describe, expect, test } from "vitest";
import { entity, readMentions } from "./cases.ts";

const world = [
  entity("bytedance", { kind: "company", aliases: ["字节跳动", "ByteDance", "字节"] }),
  entity("seed", { kind: "team", aliases: ["字节Seed", "Seed团队"], contextAliases: ["Seed"], partOf: "bytedance" }),
  entity("flow", { kind: "team", contextAliases: ["Flow"], partOf: "bytedance" }),
  entity("baidu", { kind: "company", aliases: ["百度", "Baidu"] }),
  entity("alibaba", { kind: "company", aliases: ["阿里巴巴", "阿里"] }),
  entity("aliyun", { kind: "company", aliases: ["阿里云"], partOf: "alibaba" }),
  entity("openai", { kind: "company", aliases: ["OpenAI"] }),
  entity("cohere", { kind: "company", aliases: ["Cohere"] }),
  entity("nvidia", { kind: "company", aliases: ["NVIDIA"] }),
  entity("safety", { kind: "company", contextAliases: ["360"] }),
  entity("zhou-hongyi", { kind: "person", aliases: ["周鸿祎"], worksAt: "safety" }),
  entity("meta", { kind: "company", aliases: ["Meta Platforms"], contextAliases: ["Meta"] }),
  entity("apple", { kind: "company", aliases: ["Apple Inc."], contextAliases: ["苹果", "Apple"] }),
  entity("ai", { kind: "topic", aliases: ["AI"] }),
  entity("open-source", { kind: "topic", aliases: ["Open source"] }),
  entity("zhang-yong", { kind: "person", aliases: ["张勇"] }),
  entity("li-ming", { kind: "person", aliases: ["李明"] }),
  entity("li-feifei", { kind: "person", aliases: ["李飞飞", "Fei-Fei Li"], en: "Fei-Fei Li" }),
  entity("lecun", { kind: "person", aliases: ["Yann LeCun"], en: "Yann LeCun", worksAt: "meta" }),
  entity("wu", { kind: "person", aliases: ["吴永辉", "Yonghui Wu"], en: "Yonghui Wu", worksAt: "bytedance" }),
  entity("zhou", { kind: "person", contextAliases: ["周畅"], worksAt: "bytedance" }),
  entity("scaringe", { kind: "person", aliases: ["R.J. Scaringe"], en: "R.J. Scaringe" }),
  entity("ford", { kind: "company", aliases: ["Ford Motor"], contextAliases: ["Ford"] }),
  entity("great-wall", { kind: "company", aliases: ["长城汽车"], contextAliases: ["长城", "Great Wall"] }),
  entity("ping-an", { kind: "company", aliases: ["中国平安"], contextAliases: ["平安"] }),
  entity("geely", { kind: "company", contextAliases: ["吉利"] }),
  entity("xiaomi", { kind: "company", aliases: ["小米集团"], contextAliases: ["小米"] }),
  entity("lei-jun", { kind: "person", aliases: ["雷军"], worksAt: "xiaomi" }),
  entity("altman", { kind: "person", aliases: ["Sam Altman", "山姆·奥特曼"], en: "Sam Altman", worksAt: "openai" }),
];

interface MentionCase {
  readonly name: string;
  readonly text: string;
  readonly title?: string;
  readonly found: readonly string[];
}

const full = (surface: string, id: string): string => `${surface}>${id}:full-name`;
const near = (surface: string, id: string): string => `${surface}>${id}:context-nearby`;
const later = (surface: string, id: string): string => `${surface}>${id}:earlier-full-name`;
const none = (surface: string): string => `${surface}>:no-context`;
const inside = (surface: string): string => `${surface}>:inside-longer-name`;

const written: MentionCase[] = [
  { name: "traditional characters", text: "張勇卸任", found: [full("張勇", "zhang-yong")] },
  { name: "wide Latin", text: "ＯｐｅｎＡＩ发布", found: [full("OpenAI", "openai")] },
  { name: "a space inside a Chinese name", text: "学者李 飞飞说", found: [full("李 飞飞", "li-feifei")] },
  { name: "a space after the surname's first character", text: "由张　勇签署", found: [full("张　勇", "zhang-yong")] },
  { name: "a non-breaking hyphen", text: "says Fei‑Fei Li.", found: [full("Fei‑Fei Li", "li-feifei")] },
  { name: "no hyphen", text: "says Fei Fei Li.", found: [full("Fei Fei Li", "li-feifei")] },
  { name: "a name torn at its hump", text: "Yann Le Cun left", found: [full("Yann Le Cun", "lecun")] },
  { name: "several spaces", text: "Yann  LeCun left", found: [full("Yann  LeCun", "lecun")] },
  { name: "Open AI", text: "at Open AI today", found: [full("Open AI", "openai")] },
  { name: "a space between scripts", text: "字节 Seed 发布", found: [full("字节 Seed", "seed")] },
  { name: "possessive", text: "OpenAI's and OpenAI’s", found: [full("OpenAI", "openai"), full("OpenAI", "openai")] },
  { name: "Chinese suffixes", text: "阿里系与字节内部", found: [full("阿里", "alibaba"), full("字节", "bytedance")] },
  { name: "pinyin in the damaged text", text: "字節(jié)跳動(dòng)裁員", found: [full("字節跳動", "bytedance")] },
  { name: "a compound with a name", text: "the OpenAI-backed firm", found: [full("OpenAI", "openai")] },
];

const boundaries: MentionCase[] = [
  { name: "inside an English word", text: "Shanghai training", found: [] },
  { name: "beside Han characters", text: "用AI做", found: [full("AI", "ai")] },
  { name: "plural and digits", text: "OpenAIs OpenAI2", found: [] },
  { name: "the start of a longer person's name", text: "李明明加入", found: [inside("李明")] },
  { name: "a word that begins like a given name", text: "李明明确表示", found: [full("李明", "li-ming")] },
  { name: "the end of another word", text: "他主张勇敢", found: [inside("张勇")] },
  { name: "an encyclopedia", text: "见百度百科", found: [inside("百度")] },
  { name: "a unit of computing", text: "一段字节码", found: [inside("字节")] },
  { name: "bytes that are counted", text: "每个双字节字符", found: [inside("字节")] },
  { name: "longest wins", text: "阿里云与阿里巴巴", found: [full("阿里云", "aliyun"), full("阿里巴巴", "alibaba")] },
  { name: "words apart in a headline", text: "阿里 云计算", found: [full("阿里", "alibaba")] },
  { name: "a domain", text: "visit openai.com", found: [inside("openai")] },
  { name: "a path of an address", text: "github.com/openai/x", found: [inside("openai")] },
  { name: "a sentence's full stop", text: "It left OpenAI.", found: [full("OpenAI", "openai")] },
];

const letters: MentionCase[] = [
  { name: "small letters of a short name", text: "a meta question, with ai", found: [] },
  {
    name: "compound of a word",
    text: "Meta-analysis by Meta Platforms",
    found: [inside("Meta"), full("Meta Platforms", "meta")],
  },
  { name: "a verb", text: "字节的 flow 很好", found: [full("字节", "bytedance")] },
  { name: "small letters of a long name", text: "via openai today", found: [full("openai", "openai")] },
  { name: "an everyday word", text: "ideas cohere here", found: [] },
  { name: "a topic of everyday words", text: "on open source", found: [full("open source", "open-source")] },
  { name: "its capital", text: "with Cohere here", found: [full("Cohere", "cohere")] },
  {
    name: "a headline in capitals",
    text: "COHERE NAMES NVIDIA VETERAN",
    found: [full("COHERE", "cohere"), full("NVIDIA", "nvidia")],
  },
  { name: "small letters of a long name in capitals", text: "at Nvidia", found: [full("Nvidia", "nvidia")] },
  { name: "capitals throughout", text: "META Platforms sued", found: [full("META Platforms", "meta")] },
];

const context: MentionCase[] = [
  {
    name: "a team beside its company",
    text: "字节的Seed招人",
    found: [full("字节", "bytedance"), near("Seed", "seed")],
  },
  { name: "a team alone", text: "The Seed of doubt", found: [none("Seed")] },
  {
    name: "a person beside the company",
    text: "周畅加入字节",
    found: [near("周畅", "zhou"), full("字节", "bytedance")],
  },
  { name: "a person with a role", text: "首席科学家周畅说", found: [near("周畅", "zhou")] },
  { name: "a byline", text: "记者 周畅 字节报道", found: [none("周畅"), full("字节", "bytedance")] },
  {
    name: "somebody of another walk of life, and the one who is followed",
    text: "字节的周畅请了律师周畅",
    found: [full("字节", "bytedance"), near("周畅", "zhou"), none("周畅")],
  },
  { name: "a person alone", text: "周畅去了公园", found: [none("周畅")] },
  { name: "a company's chief", text: "Meta CEO said", found: [near("Meta", "meta")] },
  { name: "a fruit", text: "他吃了一个苹果。", found: [inside("苹果")] },
  { name: "apple juice", text: "苹果汁很甜", found: [inside("苹果")] },
  { name: "a company in the Chinese press", text: "苹果公司发布", found: [near("苹果", "apple")] },
  {
    name: "after the full form",
    text: "Meta Platforms fell. Meta rose.",
    found: [full("Meta Platforms", "meta"), later("Meta", "meta")],
  },
  {
    name: "in a list of companies",
    text: "OpenAI、Meta和百度",
    found: [full("OpenAI", "openai"), near("Meta", "meta"), full("百度", "baidu")],
  },
  {
    name: "one meaning in an article",
    text: "周畅走了。首席科学家周畅。",
    found: [near("周畅", "zhou"), near("周畅", "zhou")],
  },
  {
    name: "context that is itself resolved by context",
    text: "字节有Seed和Flow",
    found: [full("字节", "bytedance"), near("Seed", "seed"), near("Flow", "flow")],
  },
  {
    name: "a title before its text's full form",
    title: "Meta cuts jobs",
    text: "Meta Platforms said.",
    found: [later("Meta", "meta"), full("Meta Platforms", "meta")],
  },
];

const common: MentionCase[] = [
  { name: "a name among Chinese characters", text: "传Meta要裁员", found: [near("Meta", "meta")] },
  { name: "a statistical method", text: "一篇Meta分析", found: [inside("Meta")] },
  { name: "a word that is spoken of", text: "Meta这个词很流行", found: [none("Meta")] },
  { name: "an English run in Chinese text", text: "插件Meta Slider更新", found: [none("Meta")] },
  { name: "a company's act", text: "Meta hires ten people", found: [near("Meta", "meta")] },
  { name: "somebody's move", text: "She leaves Apple", found: [near("Apple", "apple")] },
  { name: "a capital in a sentence", text: "The memo reached Meta yesterday", found: [near("Meta", "meta")] },
  { name: "a capital after an article", text: "She ate the Apple yesterday", found: [none("Apple")] },
  { name: "capitals in every word", text: "Why We Love Apple Now", found: [none("Apple")] },
  { name: "a move in Chinese", text: "他转投苹果", found: [near("苹果", "apple")] },
  { name: "what it once was", text: "former Apple people", found: [near("Apple", "apple")] },
  { name: "an act with its time", text: "苹果下周正式发布", found: [near("苹果", "apple")] },
  {
    name: "its full name in brackets",
    text: "周畅（一位学者）与Meta (formerly Meta Platforms)",
    found: [none("周畅"), near("Meta", "meta"), full("Meta Platforms", "meta")],
  },
  { name: "a shop", text: "他离开苹果书店", found: [inside("苹果")] },
  { name: "a part of it with a title", text: "苹果芯片负责人说", found: [near("苹果", "apple")] },
  {
    name: "two companies with one another",
    text: "苹果正与OpenAI谈",
    found: [near("苹果", "apple"), full("OpenAI", "openai")],
  },
  { name: "a move away", text: "他从苹果辞职了", found: [near("苹果", "apple")] },
  { name: "an ingredient that is added", text: "锅里加入苹果", found: [none("苹果")] },
  { name: "a title of Taiwan", text: "蘋果營運長說", found: [near("蘋果", "apple")] },
  { name: "a tree", text: "Apple trees bloom", found: [inside("Apple")] },
  { name: "a school", text: "百度小学放假", found: [inside("百度")] },
  { name: "a company and its school", text: "OpenAI的百度", found: [full("OpenAI", "openai"), full("百度", "baidu")] },
];

const shortForms: MentionCase[] = [
  {
    name: "surname after the full name",
    text: "Yann LeCun left. LeCun said so.",
    found: [full("Yann LeCun", "lecun"), later("LeCun", "lecun")],
  },
  { name: "surname before it", text: "LeCun left. Yann LeCun said.", found: [full("Yann LeCun", "lecun")] },
  {
    name: "somebody else's surname",
    text: "Yonghui Wu met Tim Wu. Wu left.",
    found: [full("Yonghui Wu", "wu"), "Wu>:ambiguous"],
  },
  { name: "surname and title", text: "吴永辉到场，吴总说。", found: [full("吴永辉", "wu"), later("吴总", "wu")] },
  {
    name: "of two with the surname nobody",
    text: "吴永辉见了吴晓东，吴总说。",
    found: [full("吴永辉", "wu"), "吴总>:ambiguous"],
  },
  {
    name: "a word that begins like the surname",
    text: "吴永辉去吴县，吴总说。",
    found: [full("吴永辉", "wu"), later("吴总", "wu")],
  },
  {
    name: "a city that begins like the surname",
    text: "吴永辉去了吴江。吴总说。",
    found: [full("吴永辉", "wu"), later("吴总", "wu")],
  },
  {
    name: "a district that begins like the surname",
    text: "吴永辉去了吴中区。吴总说。",
    found: [full("吴永辉", "wu"), later("吴总", "wu")],
  },
  {
    name: "an instrument that begins like the surname",
    text: "雷军称，新车有毫米波雷达。雷总说。",
    found: [full("雷军", "lei-jun"), later("雷总", "lei-jun")],
  },
  {
    name: "somebody of two characters who does what people do",
    text: "雷军没有来，雷鸣表示满意。雷总说。",
    found: [full("雷军", "lei-jun"), "雷总>:ambiguous"],
  },
  {
    name: "somebody of two characters with a title",
    text: "雷军带来了工程师雷鸣。雷总说。",
    found: [full("雷军", "lei-jun"), "雷总>:ambiguous"],
  },
  { name: "not a headquarters", text: "吴永辉去了东吴总部。", found: [full("吴永辉", "wu")] },
  {
    name: "the last part of a foreign name",
    text: "山姆·奥特曼来了，奥特曼说。",
    found: [full("山姆·奥特曼", "altman"), later("奥特曼", "altman")],
  },
  {
    name: "a title names, the text goes on",
    title: "Sam Altman is out",
    text: "Altman will leave.",
    found: [full("Sam Altman", "altman"), later("Altman", "altman")],
  },
];

const initials: MentionCase[] = [
  {
    name: "beside the company",
    text: "S. Altman of OpenAI",
    found: [near("S. Altman", "altman"), full("OpenAI", "openai")],
  },
  { name: "alone", text: "S. Altman of Ohio", found: [none("S. Altman")] },
  {
    name: "after the full name, and the surname after both",
    text: "Sam Altman left. S. Altman is back; Altman said so.",
    found: [full("Sam Altman", "altman"), later("S. Altman", "altman"), later("Altman", "altman")],
  },
  {
    name: "another initial is somebody else",
    text: "Sam Altman met J. Altman. Altman left.",
    found: [full("Sam Altman", "altman"), "Altman>:ambiguous"],
  },
  { name: "spaces between", text: "R. J. Scaringe", found: [full("R. J. Scaringe", "scaringe")] },
  { name: "without dots", text: "RJ Scaringe", found: [full("RJ Scaringe", "scaringe")] },
  { name: "in small letters", text: "rj scaringe", found: [] },
];

const neighbours: MentionCase[] = [
  {
    name: "a person's surname",
    text: "Ford Motor met with Betty Ford there.",
    found: [full("Ford Motor", "ford"), none("Ford")],
  },
  {
    name: "after a title",
    text: "Ford Motor rose. They met Chief Ford there.",
    found: [full("Ford Motor", "ford"), later("Ford", "ford")],
  },
  {
    name: "a headline",
    text: "Ford Motor Falls, Rivals of Ailing Ford Rise",
    found: [full("Ford Motor", "ford"), later("Ford", "ford")],
  },
  {
    name: "a place",
    text: "They saw the Great Wall of China with 长城汽车.",
    found: [none("Great Wall"), full("长城汽车", "great-wall")],
  },
  { name: "a holiday", text: "中国平安放假，平安夜见。", found: [full("中国平安", "ping-an"), inside("平安")] },
  { name: "a wish", text: "中国平安祝人人都平安。", found: [full("中国平安", "ping-an"), none("平安")] },
  {
    name: "the short form first",
    text: "平安换了人，中国平安未回应。",
    found: [near("平安", "ping-an"), full("中国平安", "ping-an")],
  },
  {
    name: "three of them in a list",
    text: "长城、平安和吉利派了人",
    found: [near("长城", "great-wall"), near("平安", "ping-an"), near("吉利", "geely")],
  },
  {
    name: "a preposition before the name",
    text: "他从小米跳到OpenAI",
    found: [near("小米", "xiaomi"), full("OpenAI", "openai")],
  },
  {
    name: "a preposition before it, and its full name earlier",
    text: "小米集团公告，他已从小米卸任。",
    found: [full("小米集团", "xiaomi"), later("小米", "xiaomi")],
  },
  {
    name: "its people behind 的",
    text: "小米的雷军上台了。",
    found: [near("小米", "xiaomi"), full("雷军", "lei-jun")],
  },
  { name: "a product with its head behind 的", text: "苹果的Vision Pro负责人说", found: [near("苹果", "apple")] },
  { name: "a change of its people", text: "平安今年换过三位分公司主管。", found: [near("平安", "ping-an")] },
  { name: "a change of its parts", text: "昨天，吉利把两个品牌的团队合在一起。", found: [near("吉利", "geely")] },
  { name: "another organisation's change", text: "长城证券更换了三名主管。", found: [none("长城")] },
  { name: "a change near a place", text: "长城附近的客栈换了经理。", found: [none("长城")] },
  { name: "a change in another clause", text: "苹果丰收，合作社的主管也换了。", found: [none("苹果")] },
  { name: "its finance chief in English", text: "Ford's finance chief sighed", found: [near("Ford", "ford")] },
  { name: "two of them in a list", text: "长城和吉利派了人", found: [none("长城"), none("吉利")] },
];

const numbers: MentionCase[] = [
  { name: "a company's word after it", text: "360公司发布", found: [near("360", "safety")] },
  { name: "a title", text: "360 CEO说", found: [near("360", "safety")] },
  {
    name: "its founder in the same breath",
    text: "360创办于北京，周鸿祎说",
    found: [near("360", "safety"), full("周鸿祎", "zhou-hongyi")],
  },
  {
    name: "its founder somewhere",
    text: "周鸿祎说，这场发布会一共邀请到来自各地的360名观众",
    found: [full("周鸿祎", "zhou-hongyi"), none("360")],
  },
  { name: "a part of a number", text: "1.360员工", found: [none("360")] },
  { name: "an angle", text: "360度", found: [none("360")] },
];

describe.each([
  { group: "numbers", cases: numbers },
  { group: "written forms", cases: written },
  { group: "boundaries", cases: boundaries },
  { group: "letter case", cases: letters },
  { group: "context", cases: context },
  { group: "common words", cases: common },
  { group: "short forms", cases: shortForms },
  { group: "initials", cases: initials },
  { group: "what stands beside a common name", cases: neighbours },
])("$group", ({ cases }) => {
  test.each(cases)("$name", ({ text, title, found }) => {
    expect(readMentions(world, text, title)).toEqual(found);
  });
});

describe("two meanings of one form", () => {
  describe("two people with one name", () => {
    const namesakes = [
      entity("li-ming-a", { kind: "person", aliases: ["李明", "Ming Li-Star"], worksAt: "a" }),
      entity("li-ming-b", { kind: "person", contextAliases: ["李明"], worksAt: "b-part" }),
      entity("a", { kind: "company", aliases: ["星河"] }),
      entity("b", { kind: "company", aliases: ["Northwind"] }),
      entity("b-lab", { kind: "company", aliases: ["北风实验室"], partOf: "b" }),
      entity("b-part", { kind: "team", aliases: ["北风视觉组"], partOf: "b-lab" }),
    ];

    test.each([
      ["nobody's company is named", "李明来了", ""],
      ["a title fits both", "CEO李明来了", ""],
      ["both companies are named", "星河与Northwind谈过，李明来了", ""],
      ["both companies are named far away", `星河与Northwind。${"那天下着雨。".repeat(6)}李明来了`, ""],
      ["the company of one stands before", "星河CEO李明来了", "li-ming-a"],
      ["the parent's parent of one stands before", "Northwind首席科学家李明来了", "li-ming-b"],
      ["each company stands somewhere, one right before", "星河说，北风实验室的李明来了", "li-ming-b"],
      ["only one company is named in the article", `北风实验室开会。${"那天下着雨。".repeat(6)}李明来了`, "li-ming-b"],
      ["the English name of one in brackets", "李明（Ming Li-Star）来了", "li-ming-a"],
      ["after the name in English", "星河 met 李明, a researcher at Northwind", "li-ming-b"],
    ])("%s", (_, text, id) => {
      const found = readMentions(namesakes, text).filter((mention) => mention.startsWith("李明"));

      expect(found).toEqual([id === "" ? "李明>:ambiguous" : `李明>${id}:context-nearby`]);
    });

    test("both in one article, each beside his company, and once alone", () => {
      const found = readMentions(namesakes, `星河的李明见了北风实验室的李明。${"那天下着雨。".repeat(30)}李明走了`);

      expect(found.filter((mention) => mention.startsWith("李明"))).toEqual([
        "李明>li-ming-a:context-nearby",
        "李明>li-ming-b:context-nearby",
        "李明>:ambiguous",
      ]);
    });
  });

  test("a full form gives way to a company beside the other meaning", () => {
    const pair = [
      entity("titan-robot", { kind: "product", contextAliases: ["泰坦"], partOf: "star" }),
      entity("titan", { kind: "topic", aliases: ["泰坦"] }),
      entity("star", { kind: "company", aliases: ["星河"] }),
    ];

    expect(readMentions(pair, "泰坦很大")).toEqual(["泰坦>titan:full-name"]);
    expect(readMentions(pair, "星河的泰坦很大")).toContain("泰坦>titan-robot:context-nearby");
  });

  test("one title of two people with one surname stays unresolved", () => {
    const people = [
      entity("wu-a", { kind: "person", aliases: ["吴永辉"] }),
      entity("wu-b", { kind: "person", aliases: ["吴晓东"] }),
    ];

    expect(readMentions(people, "吴永辉与吴晓东同台，吴总说")).toContain("吴总>:ambiguous");
  });

  test("a company wins over its product of the same name", () => {
    const pair = [
      entity("deepseek-model", { kind: "product", aliases: ["DeepSeek"], partOf: "deepseek" }),
      entity("deepseek", { kind: "company", aliases: ["DeepSeek"] }),
    ];

    expect(readMentions(pair, "DeepSeek开源")).toEqual(["DeepSeek>deepseek:full-name"]);
  });

  test("what is nearby decides between two products", () => {
    const products = [
      entity("gemini", { kind: "product", aliases: ["Gemini"], partOf: "google" }),
      entity("gemini-exchange", { kind: "company", aliases: ["Gemini"] }),
      entity("google", { kind: "company", aliases: ["Google"] }),
    ];

    expect(readMentions(products, "Google showed Gemini")).toContain("Gemini>gemini:context-nearby");
    expect(readMentions(products, "Gemini fell")).toEqual(["Gemini>:ambiguous"]);
  });

  test("a form that needs context wins over the same form without", () => {
    const team = entity("seed", { kind: "team", aliases: ["Seed"], contextAliases: ["Seed"] });

    expect(readMentions([team], "Seed rose")).toEqual(["Seed>:no-context"]);
  });
});

describe("texts of nothing but common names", () => {
  test("a list of 20,000", () => {
    const found = readMentions(world, "苹果、".repeat(20_000));

    expect(found.filter((mention) => mention === near("苹果", "apple"))).toHaveLength(20_000);
  });

  test("a run of 15,000 without anything between", () => {
    const found = readMentions(world, "长城平安吉利".repeat(5000));

    expect(found.filter((mention) => mention.endsWith(":no-context"))).toHaveLength(15_000);
  });

  test("a list is counted in both directions, and ends where another word stands", () => {
    expect(readMentions(world, "长城、平安、吉利")).toEqual([
      near("长城", "great-wall"),
      near("平安", "ping-an"),
      near("吉利", "geely"),
    ]);
    expect(readMentions(world, "长城、平安说吉利")).toEqual([none("长城"), none("平安"), none("吉利")]);
  });
});
