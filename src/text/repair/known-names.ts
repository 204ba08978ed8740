/** Latin names that Chinese articles on the field are full of, as they are written whole. */
const NAMES = [
  "AGI AI AIGC AMD API App ARM ASML AWS BAT CEO CFO COO CTO CPU GPT GPU HR IBM IDC IPO LLM NLP OKR OPPO SaaS TPU TSMC VC VP",
  "Agent Airbnb Alibaba Amazon Android Anthropic Apple Baichuan Baidu Bing Bloomberg ByteDance ChatGPT Claude Cohere Copilot Coze Cursor",
  "DeepMind DeepSeek Discord Doubao Facebook Flow FAIR Gemini Gemma GitHub GLM Google Grok Groq Huawei Instagram Intel iPhone Kimi",
  "LinkedIn Llama Manus Meta Microsoft Midjourney MiniMax Mistral Moonshot Netflix NVIDIA Nvidia OpenAI Oracle Palantir Perplexity Pika",
  "Qwen Reddit Runway Salesforce Samsung Seed Shopify Siri Slack Sora SpaceX Spotify Stripe Telegram Tencent Tesla TikTok Transformer",
  "Twitter Uber WeChat WhatsApp Xiaomi YouTube Zhipu Zoom xAI",
]
  .join(" ")
  .split(" ");
const NAMES_OF_TWO = [
  "AI Lab",
  "Scale AI",
  "Luma AI",
  "Character AI",
  "Stability AI",
  "Figure AI",
  "Seed Edge",
  "Sam Altman",
  "Elon Musk",
];

/** By their letters without spaces and case. */
export const KNOWN_NAMES: ReadonlyMap<string, string> = new Map(
  [...NAMES, ...NAMES_OF_TWO].map((name) => [name.replaceAll(" ", "").toLowerCase(), name]),
);
