import type { Block, Message, RichText } from "../model/message.ts";
import type { AlertPace, Channel, Subscription } from "../model/subscription.ts";
import type { Language } from "../model/text.ts";
import type { UserError } from "../model/user-error.ts";
import { type CommandHelp, commandHelp } from "../wording/commands.ts";
import { formatInstant } from "../wording/dates.ts";
import { errorSentence } from "../wording/errors.ts";
import { headings, lines, sentences } from "../wording/labels.ts";
import { kindNames, severityNames } from "../wording/names.ts";
import { entityName } from "./name-of.ts";
import type { View } from "./view.ts";

/** How commands are typed on a platform: "/orgbeat subscribe" on Slack, "/subscribe" on Discord. */
export interface HelpView {
  readonly language: Language;
  /** What stands before the command's own words. */
  readonly prefix: string;
}

/** What `renderSubscriptions` takes. */
export interface SubscriptionsView extends View {
  readonly subscriptions: readonly Subscription[];
  readonly channel: Pick<Channel, "timeZone" | "nextDigestAt" | "pausedReason">;
}

/** Every command with what it does and a full example. */
export function renderHelp({ language, prefix }: HelpView): Message {
  const items = Object.values<CommandHelp>(commandHelp).map(({ usage, does, example }): RichText => {
    const isSame = usage[language] === example[language];
    return [
      { text: prefix + usage[language], style: "code" },
      { text: `  ${does[language]}${isSame ? "" : "\n"}` },
      ...(isSame ? [] : [{ text: prefix + example[language], style: "code" as const }]),
    ];
  });

  return reply(language, headings.help[language], [{ kind: "list", items }]);
}

/** What the channel follows, when its next digest comes, and why it is paused if it is. */
export function renderSubscriptions({ subscriptions, channel, ...view }: SubscriptionsView): Message {
  const { language } = view;
  if (subscriptions.length === 0) return renderNote(lines.noSubscriptions[language], language);

  const { nextDigestAt, timeZone, pausedReason } = channel;
  const next =
    nextDigestAt === undefined
      ? lines.noDigest[language]
      : sentences.nextDigest[language]({ at: formatInstant(nextDigestAt, { ...view, timeZone }), timeZone });

  return reply(language, headings.subscriptions[language], [
    { kind: "list", items: subscriptions.map((subscription) => subscriptionItem(subscription, view)) },
    { kind: "context", text: [{ text: next }] },
    ...(pausedReason === undefined
      ? []
      : [{ kind: "context", text: [{ text: lines.paused[language] + pausedReason }] } satisfies Block]),
  ]);
}

/** What a subscription wants, in words: "alerts and digest", "快讯". */
export function wantsOf(
  { wantsAlerts, wantsDigest }: Pick<Subscription, "wantsAlerts" | "wantsDigest">,
  language: Language,
): string {
  if (wantsAlerts && wantsDigest) return lines.alertsAndDigest[language];
  if (wantsAlerts) return lines.alerts[language];

  return (wantsDigest ? lines.digest : lines.muted)[language];
}

/** The public line after a channel's subscriptions changed: who did what. */
export function renderSubscribed(subscription: Subscription, user: string, view: View): Message {
  const text = sentences.subscribed[view.language]({
    user,
    name: followedName(subscription, view),
    wants: wantsOf(subscription, view.language),
  });

  return renderNote(text, view.language);
}

/** The public line after a subscription ended. */
export function renderUnsubscribed(subscription: Pick<Subscription, "entityId">, user: string, view: View): Message {
  return renderNote(
    sentences.unsubscribed[view.language]({ user, name: followedName(subscription, view) }),
    view.language,
  );
}

/** When a channel gets alerts, and how many: who set it and to what. */
export function renderPace(pace: AlertPace, user: string, view: View): Message {
  const { language, timeZone } = view;
  const { quiet, alertsPerDay } = pace;
  const parts = [
    quiet === undefined
      ? lines.neverQuiet[language]
      : sentences.quietHours[language]({ from: timeOfDay(quiet.from), to: timeOfDay(quiet.to), timeZone }),
    alertsPerDay === undefined ? lines.noLimit[language] : sentences.alertsPerDay[language]({ count: alertsPerDay }),
  ];
  return renderNote(sentences.paceSet[language]({ user, pace: parts.join(language === "en" ? ", " : "，") }), language);
}

/** "22:00" of a minute of the day. */
function timeOfDay(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/** The sentence of an error as a reply. */
export function renderError(error: UserError, language: Language): Message {
  const text = errorSentence(error, language);
  return { kind: "reply", language, summary: text, blocks: [{ kind: "text", text: [{ text }] }] };
}

/** One sentence as a note. */
export function renderNote(text: string, language: Language): Message {
  return { kind: "note", language, summary: text, blocks: [{ kind: "text", text: [{ text }] }] };
}

function subscriptionItem(subscription: Subscription, view: View): RichText {
  const { language } = view;
  const { minSeverity, kinds } = subscription;
  const separator = language === "en" ? ", " : "、";
  const details = [
    wantsOf(subscription, language),
    sentences.fromSeverity[language]({ severity: severityNames[minSeverity][language] }),
    ...(kinds.length === 0 ? [] : [kinds.map((kind) => kindNames[kind][language]).join(separator)]),
  ];

  return [{ text: followedName(subscription, view), style: "bold" }, { text: ` · ${details.join(" · ")}` }];
}

function followedName({ entityId }: Pick<Subscription, "entityId">, view: View): string {
  return entityId === undefined ? lines.everything[view.language] : entityName(entityId, view);
}

function reply(language: Language, title: string, blocks: readonly Block[]): Message {
  return { kind: "reply", language, summary: title, blocks: [{ kind: "heading", level: 1, text: title }, ...blocks] };
}
