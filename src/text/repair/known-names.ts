/** Latin names that Chinese articles on the field are full of, as they are written whole. */
const NAMES = [
  "AGI AI AIGC AMD API App ARM Arm ASML AWS BAT CEO CFO CMO COO CTO CPU FAIR GLM GPT GPU HR IBM IDC IPO JD LLM MIT NLP NASA OKR OPPO RLHF SaaS SSI TPU TSMC VC VP",
  "Accenture Adept Adobe Agent Airbnb Alexa Alibaba Alphabet Amazon Android Anduril Anthropic Anysphere Apple Baichuan Baidu Bard Bilibili Bing Bloomberg",
  "Broadcom ByteDance Canva Cerebras ChatGPT Claude Cloudflare Codex Cognition Cohere Copilot CoreWeave Coze Cruise Cursor Databricks DeepMind DeepSeek Devin",
  "Discord Doubao Dropbox ElevenLabs Ernie Facebook Figma Firefly Flow Foxconn Gemini Gemma GitHub Google Grok Groq Hailuo Honor Huawei HuggingFace Hunyuan",
  "Inflection Instagram Intel iPhone Kimi Kling Lenovo Lilian LinkedIn Llama Luma Manus MediaTek Meituan Meta Microsoft Midjourney MiniMax Mistral Moonshot",
  "Netflix Notion NVIDIA Nvidia OpenAI Optimus Oracle Palantir Perplexity Pika Pinduoduo PyTorch Qualcomm Quark Qwen Reddit Replit Runway Safari Salesforce",
  "Samsung SAP Seed SenseTime Shopify Siri Slack Snap Snowflake SoftBank Sony Sora SpaceX Spotify StepFun Stripe Telegram Tencent TensorFlow Tesla TikTok",
  "Transformer Twitter Uber Uniqlo Waymo WeChat WhatsApp Windsurf Xiaomi Yahoo YouTube Zhipu Zoom xAI",
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
  "Mark Zuckerberg",
  "Sundar Pichai",
  "Satya Nadella",
  "Jensen Huang",
  "Yann LeCun",
  "Geoffrey Hinton",
  "Ilya Sutskever",
  "Mira Murati",
  "Alexandr Wang",
  "Tim Cook",
  "Tim Brooks",
  "Andrej Karpathy",
  "Demis Hassabis",
  "Dario Amodei",
  "World Labs",
  "Thinking Machines",
  "Reality Labs",
  "Hugging Face",
  "Apple Intelligence",
  "Google Brain",
  "Meta AI",
  "TBD Lab",
];

/** By their letters without spaces: a torn name keeps its capitals. */
export const KNOWN_NAMES: ReadonlyMap<string, string> = new Map(
  [...NAMES, ...NAMES_OF_TWO].map((name) => [name.replaceAll(" ", ""), name]),
);
