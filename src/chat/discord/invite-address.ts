import { OAuth2Scopes, PermissionFlagsBits } from "discord.js";

/** What the bot needs in a server, each with its reason. None of them is privileged. */
export const DISCORD_PERMISSIONS: readonly { readonly name: keyof typeof PermissionFlagsBits; readonly why: string }[] =
  [
    { name: "ViewChannel", why: "to see the channels that follow something" },
    { name: "SendMessages", why: "to post alerts and digests" },
    { name: "ReadMessageHistory", why: "to look whether a post is there whose answer was lost" },
    { name: "EmbedLinks", why: "so that links to articles work" },
    { name: "CreatePublicThreads", why: "to put what became of an alert in a thread below it" },
    { name: "SendMessagesInThreads", why: "to post in that thread, and in threads that follow something" },
  ];

/** The address with which somebody who manages a Discord server adds the bot to it, with exactly its permissions. */
export function discordInviteAddress(applicationId: string): string {
  const permissions = DISCORD_PERMISSIONS.reduce((bits, { name }) => bits | PermissionFlagsBits[name], 0n);
  const address = new URL("https://discord.com/oauth2/authorize");
  address.searchParams.set("client_id", applicationId);
  address.searchParams.set("scope", `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`);
  address.searchParams.set("permissions", String(permissions));
  return address.href;
}
