/** English words of everyday text that companies and products are named with; in small letters they are only words. */
const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  [
    "ability academy ace action adept adobe advanced agent agile agility air alpha alphabet amber anchor anthropic apple arc arm arrow ascend",
    "asset atlas atom aurora autonomy base beacon behemoth bell bench bird bit black block bloom blue bolt boost border box brain branch",
    "brave bridge bright brown build butterfly canvas captions cascade catalyst character chime chip circle citadel clay clear cloud clover",
    "code codex cognition cohere company compass compute computer conductor copilot core cosmos craft creator crimson crystal cursor data",
    "deep delta descript design diffusion discord distill dot dream drift drive early earth echo edge element embark ember energy engine epic",
    "evolution exa expert fair falcon field figure fire first flame flash flow focus force forest forge form forward foundation foundry frame",
    "free frontier fusion future gamma garden gather general genius glean global gold grab grammar granite grape gravity green grid grok",
    "ground group grove guide harbor harness harvest harvey hive home honor horizon house hub human humane hyper icon ideal imagine impact",
    "impulse index infinite inflection insight instinct intel intelligence inventive iris jasper journey jump jungle kernel kite lab labs",
    "lambda land lark laser latch lattice leap learning lever life lift light lightning linear link liquid logic loom loop lovable lucid luma",
    "lumen machine machines magic magma magnet mango map maple marble mark match matter maze meadow mercury mesh meta method micro mind mirror",
    "mistral modal mode model modular moment momentum moon moonshot mosaic motion motor mountain muse musk native nectar nest net neural nexus",
    "next nile noble nomad noon north notion nova oak ocean omega open operator optimism optimus oracle orange orbit orchard order origin owl",
    "palette panda parallel parrot path pathway pearl people periodic perplexity phantom phoenix physical pika pilot pine pioneer pixel planet",
    "platform play polar portal power prism prime pulse pure quark quest radar radical rain ramp rapid raven reach reality reflection reka",
    "relay render replicate research resilience resonance ring rise river robin robotics rocket root rover rune runway safe sage sail salient",
    "scale scout sea seed sense sentient sequence shape shift sierra signal silver simple sky slack slate slope smart snow snowflake solar",
    "source space spark spear spectrum spot spring square stability stable stack stage star stone storm stream stripe studio summit sun super",
    "superintelligence surge swan swift symbolic synapse system systems talkie tandem target team tempo tempus terra thinking thread thunder",
    "tide tiger time together tome toolbox torch tower trace track trail transform tree tribe trident turbo turing twelve twin union unity",
    "valley vault vector venture verse vertex view village vision vista volt voyage wave wayfinder weave west whale whisper wild wind window",
    "windsurf wing wire wisdom wise wizard wolf wonder wood word work works world writer yellow zen zero zone zoom",
  ]
    .join(" ")
    .split(" "),
);

/** Whether every word of a Latin name is an everyday English word, so that only its capitals tell it apart. */
export function isOrdinary(name: string): boolean {
  return name
    .toLowerCase()
    .split(" ")
    .every((word) => ORDINARY_WORDS.has(word) || word === "ai");
}
