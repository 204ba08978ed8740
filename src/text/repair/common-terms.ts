import { buildNameLookup } from "./name-lookup.ts";

/** Latin abbreviations and terms that Chinese news on companies is full of, whoever is followed. */
const TERMS =
  "AGI AI AIGC API App APP ASIC AWS BAT CEO CFO CHO CIO CMO COO CPO CPU CSO CTO EVP GDP GMV GPT GPU HR HRBP IDC IPO IT KPI LLM MBA MCN MIT NLP OKR PhD PR RLHF ROI SaaS SVP TMT TPU VC VP".split(
    " ",
  );

/** By their letters without spaces: a torn term keeps its capitals. */
export const COMMON_TERMS = buildNameLookup(() => [...TERMS, "AI Lab"]);
