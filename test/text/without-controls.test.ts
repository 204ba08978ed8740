import { expect, test } from "vitest";
import { withoutControls } from "../../src/text/without-controls.ts";

test.each([
  { given: "plain 文字\n\twith lines", left: "plain 文字\n\twith lines" },
  { given: "evil\u001b[2Jtitle\u0007", left: "evil[2Jtitle" },
  { given: "back\rover\u009b31mred", left: "backover31mred" },
])("$left", ({ given, left }) => {
  expect(withoutControls(given)).toBe(left);
});
