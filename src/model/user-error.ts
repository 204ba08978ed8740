/** Something that a person can put right. The sentence is looked up by code where it is shown. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly code: UserErrorCode;
  readonly facts: Readonly<Record<string, string>>;

  constructor(code: UserErrorCode, facts: Readonly<Record<string, string>> = {}, options?: ErrorOptions) {
    super(`${code} ${Object.values(facts).join(" ")}`.trim(), options);
    this.code = code;
    this.facts = facts;
  }
}

/** Every code has a sentence in each language in `wording/`. */
export type UserErrorCode =
  | "unknown-command"
  | "entity-not-found"
  | "entity-ambiguous"
  | "not-subscribed"
  | "already-subscribed"
  | "nothing-subscribed"
  | "not-allowed"
  | "missing-argument"
  | "bad-times"
  | "bad-limit"
  | "token-refused"
  | "port-taken"
  | "already-running"
  | "edition-invalid"
  | "config-invalid"
  | "feed-unreachable"
  | "not-an-article"
  | "body-too-large"
  | "database-unreachable"
  | "database-mismatch"
  | "address-refused"
  | "file-not-found"
  | "empty-article"
  | "no-data"
  | "event-not-found"
  | "event-merged"
  | "event-rejected"
  | "merge-with-itself"
  | "claim-not-found"
  | "split-alone"
  | "nothing-to-undo"
  | "field-unknown"
  | "bad-value"
  | "already-followed"
  | "id-needed";
