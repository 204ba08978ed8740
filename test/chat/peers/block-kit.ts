// Slack's limits for the blocks that a message of ours can have, written from Slack's documentation and independent of
// the renderer: unknown properties are faults, as they are for Slack.

type Fault = string;

const BUTTON_PROPERTIES = ["type", "text", "action_id", "value", "url", "style"];
const INLINE_PROPERTIES = { text: ["type", "text", "style"], link: ["type", "url", "text", "style"] };
const STYLES = ["bold", "italic", "strike", "code"];

/** Everything that Slack would refuse in a message's text and blocks; empty when it would take them. */
export function blockKitFaults(message: { readonly text?: unknown; readonly blocks?: unknown }): readonly Fault[] {
  const { text, blocks } = message;
  if (typeof text !== "string" || text === "") return ["no_text"];
  if (!Array.isArray(blocks)) return ["invalid_blocks_format"];
  const total = JSON.stringify(blocks).length;
  return [
    ...(text.length > 4_000 ? ["msg_too_long"] : []),
    ...(blocks.length > 50 ? [`${blocks.length} blocks`] : []),
    ...(total > 13_200 ? [`msg_blocks_too_long ${total}`] : []),
    ...blocks.flatMap((block, index) => blockFaults(block).map((fault) => `/blocks/${index} ${fault}`)),
  ];
}

function blockFaults(block: unknown): readonly Fault[] {
  if (!isObject(block)) return ["not an object"];
  switch (block.type) {
    case "divider":
      return unknownProperties(block, ["type"]);
    case "header":
      return [...unknownProperties(block, ["type", "text"]), ...textFaults(block.text, ["plain_text"], 150)];
    case "context":
      return listFaults(block.elements, 10, (element) => textFaults(element, ["plain_text", "mrkdwn"], 3_000));
    case "actions":
      return [
        ...listFaults(block.elements, 25, buttonFaults),
        ...duplicates(asList(block.elements).map((element) => (isObject(element) ? element.action_id : undefined))),
      ];
    case "rich_text":
      return listFaults(block.elements, 100, richFaults);
    default:
      return [`unsupported block ${String(block.type)}`];
  }
}

function richFaults(element: unknown): readonly Fault[] {
  if (!isObject(element)) return ["not an object"];
  if (element.type === "rich_text_list") {
    const style = element.style === "bullet" || element.style === "ordered" ? [] : ["list style"];
    return [...style, ...listFaults(element.elements, 1_000, richFaults)];
  }
  if (element.type !== "rich_text_section" && element.type !== "rich_text_quote") return [`element ${element.type}`];
  return [...unknownProperties(element, ["type", "elements"]), ...listFaults(element.elements, 1_000, inlineFaults)];
}

function inlineFaults(element: unknown): readonly Fault[] {
  if (!isObject(element) || (element.type !== "text" && element.type !== "link")) return ["inline element"];
  const style = isObject(element.style) ? unknownProperties(element.style, STYLES) : [];
  const empty = typeof element.text === "string" && element.text !== "" ? [] : ["empty text"];
  const link = element.type === "link" ? urlFaults(element.url) : [];
  return [...unknownProperties(element, INLINE_PROPERTIES[element.type]), ...style, ...empty, ...link];
}

function buttonFaults(element: unknown): readonly Fault[] {
  if (!isObject(element) || element.type !== "button") return ["not a button"];
  return [
    ...unknownProperties(element, BUTTON_PROPERTIES),
    ...textFaults(element.text, ["plain_text"], 75),
    ...(element.url === undefined ? [] : urlFaults(element.url)),
    ...(element.value === undefined ? [] : lengthFaults(element.value, 2_000)),
    ...lengthFaults(element.action_id, 255),
    ...(element.style === undefined || element.style === "primary" || element.style === "danger" ? [] : ["style"]),
  ];
}

function textFaults(text: unknown, types: readonly string[], maxLength: number): readonly Fault[] {
  if (!isObject(text) || !types.includes(String(text.type))) return ["text type"];
  const own = text.type === "mrkdwn" ? "verbatim" : "emoji";
  return [...unknownProperties(text, ["type", "text", own]), ...lengthFaults(text.text, maxLength)];
}

function lengthFaults(text: unknown, maxLength: number): readonly Fault[] {
  if (typeof text !== "string" || text === "") return ["empty text"];
  return text.length > maxLength ? [`${text.length} characters, ${maxLength} allowed`] : [];
}

function urlFaults(url: unknown): readonly Fault[] {
  return typeof url === "string" && url.length <= 3_000 && /^https?:$/.test(URL.parse(url)?.protocol ?? "")
    ? []
    : ["invalid url"];
}

function listFaults(list: unknown, max: number, faultsOf: (item: unknown) => readonly Fault[]): readonly Fault[] {
  if (!Array.isArray(list) || list.length === 0 || list.length > max) return ["number of elements"];
  return list.flatMap(faultsOf);
}

function unknownProperties(object: Readonly<Record<string, unknown>>, known: readonly string[]): readonly Fault[] {
  return Object.keys(object)
    .filter((key) => !known.includes(key))
    .map((key) => `unknown property ${key}`);
}

function duplicates(ids: readonly unknown[]): readonly Fault[] {
  return new Set(ids).size === ids.length ? [] : ["action_id twice"];
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
