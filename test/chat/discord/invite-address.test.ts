import { readFileSync } from "node:fs";
import { PermissionFlagsBits } from "discord.js";
import { expect, test } from "vitest";
import { DISCORD_PERMISSIONS, discordInviteAddress } from "../../../src/chat/discord/invite-address.ts";

test("the address asks for exactly the permissions that are explained", () => {
  const address = new URL(discordInviteAddress("900000000000000001"));

  expect(address.origin + address.pathname).toBe("https://discord.com/oauth2/authorize");
  expect(Object.fromEntries(address.searchParams)).toEqual({
    client_id: "900000000000000001",
    scope: "bot applications.commands",
    permissions: "309237730304",
  });
  expect(DISCORD_PERMISSIONS.map(({ name }) => PermissionFlagsBits[name]).reduce((sum, bit) => sum + bit, 0n)).toBe(
    309237730304n,
  );
});

test("the guide has this address", () => {
  const guide = readFileSync(new URL("../../../docs/connecting.md", import.meta.url), "utf8");

  expect(guide).toContain(`${discordInviteAddress("APPLICATION_ID")}\n`);
});
