import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { SLACK_COMMAND } from "../../../src/chat/slack/slack-commands.ts";

const manifest = parse(readFileSync(new URL("../../../slack-manifest.yaml", import.meta.url), "utf8"));
const guide = readFileSync(new URL("../../../docs/connecting.md", import.meta.url), "utf8");

test("the manifest registers the command and the ways in that the adapter uses", () => {
  expect(manifest.features.slash_commands).toMatchObject([{ command: SLACK_COMMAND, should_escape: false }]);
  expect(manifest.settings).toMatchObject({ socket_mode_enabled: true, interactivity: { is_enabled: true } });
});

test("the guide gives the reason for each scope of the manifest and for no other", () => {
  const explained = [...guide.matchAll(/^\| `([a-z:.]+)` \|/gm)].map(([, scope]) => scope);

  expect(explained).toEqual(manifest.oauth_config.scopes.bot);
});

test("texts are within Slack's limits", () => {
  expect(manifest.display_information.name.length).toBeLessThanOrEqual(35);
  expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
  expect(manifest.features.slash_commands[0].description.length).toBeLessThanOrEqual(2_000);
});
