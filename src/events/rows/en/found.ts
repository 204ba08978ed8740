import type { Row } from "../../row.ts";
import { MID, ORG_DET, SUBJECT } from "./phrases.ts";

// Foundations, in English.

const SOME = "(?:(?:its|the|two|three|four|former|ex-|veteran|longtime|fellow|a) ?){0,4}";

export const ENGLISH_FOUND_ROWS: readonly Row[] = [
  {
    id: "en-found",
    kind: "found",
    language: "en",
    strength: "strong",
    pattern: `${SUBJECT}(?:co-?found(?:s|ed|ing)?|found(?:s|ed|ing))(?: ${ORG_DET}){0,5},? <O:org>`,
    examples: [
      {
        text: "Jane Miller co-founded Thinking Machines Lab.",
        expect: [{ kind: "found", person: "Jane Miller", org: "Thinking Machines Lab" }],
      },
    ],
  },
  {
    id: "en-found-to-start",
    kind: "found",
    language: "en",
    strength: "medium",
    pattern: `(?<=\\b(?:leav(?:es?|ing)|left|quit(?:s|ting)?|exit(?:s|ed)?|depart(?:s|ed|ing)|resign(?:s|ed|ing)?|step(?:s|ped|ping)? down|out)\\b[^.;]{0,60} to )(?:start|found|co-?found|launch|set up|form|create|build)(?: (?:an?|the|his|her|their|own|new|ai|startup|start-up|company|venture|firm|lab|robotics|called|named|rival|competitor)){0,6},? <O:org>(?!['’]s)`,
    examples: [
      {
        text: "Jane Miller is leaving Google to start Deepline, a robotics company.",
        expect: [
          { kind: "leave", person: "Jane Miller", org: "Google" },
          { kind: "found", person: "Jane Miller", org: "Deepline" },
        ],
      },
    ],
  },
  {
    id: "en-found-startup",
    kind: "found",
    language: "en",
    strength: "strong",
    pattern: `${SUBJECT}(?:(?:co-?)?found(?:s|ed|ing)|launch(?:es|ed|ing)?|start(?:s|ed|ing)?|creat(?:es?|ed|ing)|set(?:s|ting)? up|form(?:s|ed|ing)?|buil(?:ding|ds|t)|debut(?:s|ed)?|unveil(?:s|ed)?)(?: [a-z-]+){0,5}? (?:startup|start-up|company|venture|firm|lab)(?: (?:called|named|dubbed))?,? <O:org>`,
    examples: [
      {
        text: "Jane Miller has founded a battery company called Deepline.",
        expect: [{ kind: "found", person: "Jane Miller", org: "Deepline" }],
      },
      {
        text: "Jane Miller launches AI startup Thinking Machines Lab.",
        expect: [{ kind: "found", person: "Jane Miller", org: "Thinking Machines Lab" }],
      },
    ],
  },
  {
    id: "en-found-described",
    kind: "found",
    language: "en",
    strength: "medium",
    pattern: `${SUBJECT}(?:found|start|launch|build|form|creat|establish|unveil|announc|incorporat|debut|set(?:ting)? up)(?:s|e|es|ed|ing)?(?: ${ORG_DET}){0,3} <O:org>, (?:a|an|his|her|their) [^,.;<=X>]{0,50}?(?:start-?up|company|firm|venture|lab|studio)\\b(?!['’]s)`,
    examples: [
      {
        text: "Former Google engineers Jane Miller and John Brown launch Deepline, a robotics startup",
        expect: [
          { kind: "found", person: "Jane Miller", org: "Deepline" },
          { kind: "found", person: "John Brown", org: "Deepline" },
        ],
      },
    ],
  },
  {
    id: "en-founded-first",
    kind: "found",
    language: "en",
    strength: "medium",
    pattern: `(?:co-?founded|founded|started|launched|set up)(?: (?:in )?<D>)? by ${SOME}<P:person>, <O:org>(?!['’]s)`,
    examples: [
      {
        text: "Founded in 2021 by Jane Miller, Deepline makes chips.",
        expect: [{ kind: "found", person: "Jane Miller", org: "Deepline" }],
      },
    ],
  },
  {
    id: "en-found-company",
    kind: "found",
    language: "en",
    strength: "medium",
    pattern: `(?:<PP:person>${MID} |\\b)(?:launch(?:es|ed|ing)? <OO:org>|(?:set(?:s|ting)? up|start(?:s|ed|ing)|incorporat(?:es|ed)|opened|establish(?:es|ed)) <O:org2>(?=[.,;]|$| (?:in|with|after|to|last|this|on|together|from|soon|and)\\b| <D>))(?![’']s)`,
    examples: [
      {
        text: "Jane Miller left Google in March and set up Deepline Labs.",
        expect: [
          { kind: "leave", person: "Jane Miller", org: "Google" },
          { kind: "found", person: "Jane Miller", org: "Deepline Labs" },
        ],
      },
    ],
  },
  {
    id: "en-founded-by",
    kind: "found",
    language: "en",
    strength: "medium",
    pattern: `<O:org>(?:, [^.;<=X>]{0,60}?| [^.;<=X>]{0,20}?)(?:co-?founded|founded|started|launched|set up|created|established)(?: (?:in )?(?:<D>|<X>)| last [a-z]+| together){0,3} by ${SOME}<P:person>`,
    examples: [
      {
        text: "Thinking Machines Lab was founded by Jane Miller.",
        expect: [{ kind: "found", person: "Jane Miller", org: "Thinking Machines Lab" }],
      },
    ],
  },
  {
    id: "en-found-with",
    kind: "found",
    language: "en",
    strength: "medium",
    pattern: `(?<=\\b(?:co-?found(?:s|ed|ing)?|found(?:s|ed|ing)|start(?:s|ed|ing)|launch(?:es|ed|ing)|set(?:ting)? up)(?: ${ORG_DET}){0,5},? (?<org>[<=O>]),?(?: (?:in |on )?<D>)? )(?:together |along |jointly )?with (?:colleagues? |his |her |former |fellow |co-founders? ){0,3}<P:person>`,
    examples: [
      {
        text: "Jane Miller co-founded Deepline Labs together with John Brown and Mary Stone.",
        expect: [
          { kind: "found", person: "Jane Miller", org: "Deepline Labs" },
          { kind: "found", person: "John Brown", org: "Deepline Labs" },
          { kind: "found", person: "Mary Stone", org: "Deepline Labs" },
        ],
      },
    ],
  },
  {
    id: "en-found-that",
    kind: "found",
    language: "en",
    strength: "medium",
    pattern: `<O:org>, (?:which|(?:the|a|an|his|her|their) [^,.;<=X>]{0,50}?(?:company|start-?up|firm|lab|studio|business|venture|maker|marketplace|platform|app|service|fund|agency|brand|retailer|bank|fintech)(?: that| which)?) <P:person> (?:co-?founded|founded|started|set up|launched|created)`,
    examples: [
      {
        text: "OpenAI is buying Deepline, the hardware company that Jane Miller founded in 2024.",
        expect: [
          { kind: "acquire", org: "OpenAI", target: "Deepline" },
          { kind: "found", person: "Jane Miller", org: "Deepline" },
        ],
      },
    ],
  },
];
