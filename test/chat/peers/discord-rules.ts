import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

// Discord's own description of the requests that we make (test/discord-openapi.json), and the limits that Discord has
// and its description leaves out.

export type Operation =
  | "create_message"
  | "update_message"
  | "create_thread_from_message"
  | "bulk_set_application_commands"
  | "create_interaction_response"
  | "execute_webhook"
  | "update_original_webhook_message";

const IS_COMPONENTS_V2 = 1 << 15;
const MAX_COMPONENTS = 40;
const MAX_TEXT = 4_000;
const COMMAND_NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

const description = readDescription();
const ajv = new Ajv2020({ strict: false, allErrors: false, logger: false });
addFormats.default(ajv);
ajv.addFormat("snowflake", /^\d{1,20}$/);
for (const format of ["nonce", "int32", "int64", "double"]) ajv.addFormat(format, true);
ajv.addSchema(description, "discord");
const validators = new Map<Operation, ValidateFunction>();

/** What Discord would refuse in a request's body; empty when it would take it. */
export function requestFaults(operation: Operation, body: unknown): readonly string[] {
  const validate = validatorOf(operation);
  if (!validate(body)) return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  if (operation === "bulk_set_application_commands") return asList(body).flatMap(commandFaults);
  if (operation === "create_thread_from_message" || operation === "create_interaction_response") return [];
  return messageFaults(body);
}

function messageFaults(body: unknown): readonly string[] {
  if (!isObject(body)) return ["not an object"];
  const components = [...nested(body.components)];
  const texts = components.map(({ content }) => (typeof content === "string" ? content : undefined));
  const length = texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
  const ids = components.flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]));
  const isV2 = (Number(body.flags ?? 0) & IS_COMPONENTS_V2) !== 0;
  return [
    ...(isV2 ? [] : ["not marked as Components V2"]),
    ...("content" in body || "embeds" in body ? ["content beside Components V2"] : []),
    ...(components.length === 0 ? ["Cannot send an empty message"] : []),
    ...(components.length > MAX_COMPONENTS ? [`${components.length} components`] : []),
    ...(length > MAX_TEXT ? [`${length} characters`] : []),
    ...(texts.some((text) => text?.trim() === "") ? ["empty text"] : []),
    ...(new Set(ids).size < ids.length ? ["custom id twice"] : []),
    ...(body.enforce_nonce === true && body.nonce === undefined ? ["enforce_nonce without nonce"] : []),
  ];
}

function commandFaults(command: unknown): readonly string[] {
  if (!isObject(command)) return ["not an object"];
  const options = asList(command.options).filter(isObject);
  const names = [command, ...options].flatMap(({ name, name_localizations: local }) => [
    String(name),
    ...(isObject(local) ? Object.values(local).map(String) : []),
  ]);
  const required = options.map((option) => option.required === true);
  return [
    ...names.filter((name) => !COMMAND_NAME.test(name) || name !== name.toLowerCase()),
    ...(required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)
      ? ["required after optional"]
      : []),
    ...(JSON.stringify(command).length > 8_000 ? ["longer than 8,000 characters"] : []),
  ];
}

function* nested(components: unknown): Generator<Readonly<Record<string, unknown>>> {
  for (const component of asList(components).filter(isObject)) {
    yield component;
    yield* nested(component.components);
  }
}

function validatorOf(operation: Operation): ValidateFunction {
  const known = validators.get(operation);
  if (known !== undefined) return known;
  const validate = ajv.compile({
    $ref: `discord#${pointerTo(operation)}/requestBody/content/application~1json/schema`,
  });
  validators.set(operation, validate);
  return validate;
}

function pointerTo(operation: Operation): string {
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, { operationId }] of Object.entries(methods)) {
      if (operationId === operation) return `/paths/${path.replaceAll("/", "~1")}/${method}`;
    }
  }
  throw new Error(`no operation ${operation} in the description`);
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
}

function readDescription(): Description {
  return JSON.parse(readFileSync(new URL("../../discord-openapi.json", import.meta.url), "utf8"));
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
