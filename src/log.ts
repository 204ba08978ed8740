import pino, { type Logger } from "pino";

export type Log = Logger;

/** Names of fields that never reach a log line, wherever they stand. */
const SECRET_FIELDS = ["token", "botToken", "appToken", "signingSecret", "authorization", "password", "databaseUrl"];

/**
 * The logger. Lines go to standard error, so that standard output holds results only. On a terminal they are for
 * people, else JSON.
 */
export function createLog(level: string, isTerminal: boolean): Log {
  const options = {
    level,
    base: undefined,
    redact: { paths: SECRET_FIELDS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: "[secret]" },
  };
  if (!isTerminal) return pino(options, pino.destination({ dest: 2, sync: true }));
  return pino({
    ...options,
    transport: {
      target: "pino-pretty",
      options: { destination: 2, ignore: "pid,hostname", translateTime: "SYS:HH:MM:ss", sync: true },
    },
  });
}
