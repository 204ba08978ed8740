/** The part of the logger that adapters use: constant text, values as fields. */
export interface ChatLog {
  debug(facts: object, text: string): void;
  info(facts: object, text: string): void;
  warn(facts: object, text: string): void;
  error(facts: object, text: string): void;
}

const MIN_SECRET_LENGTH = 6;

/** Replaces every secret in a text that a library wrote, so that it can be logged. */
export function hideSecrets(text: string, secrets: readonly (string | undefined)[]): string {
  let shown = text;
  for (const secret of secrets) {
    if (secret !== undefined && secret.length >= MIN_SECRET_LENGTH) shown = shown.replaceAll(secret, "***");
  }
  return shown;
}

/** What went wrong in one line, whatever was thrown. */
export function describeError(error: unknown, secrets: readonly (string | undefined)[]): string {
  return hideSecrets(error instanceof Error ? `${error.name}: ${error.message}` : String(error), secrets);
}
