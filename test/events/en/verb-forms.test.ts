import { describe, expect, test } from "vitest";
import { participles, verbForms } from "../../../src/events/en/verb-forms.ts";

/** What an alternation allows, in the order of the alphabet. */
function allowed(pattern: string): string[] {
  return pattern.slice(3, -1).split("|").sort();
}

describe("the forms of a verb", () => {
  test.each([
    { verb: "hire", forms: ["hire", "hired", "hires", "hiring"] },
    { verb: "poach", forms: ["poach", "poached", "poaches", "poaching"] },
    { verb: "snag+", forms: ["snag", "snagged", "snagging", "snags"] },
    { verb: "unify", forms: ["unified", "unifies", "unify", "unifying"] },
    { verb: "steal/stole/stolen", forms: ["steal", "stealing", "steals", "stole", "stolen"] },
    { verb: "quit+/quit", forms: ["quit", "quits", "quitting"] },
    { verb: "flee/fled", forms: ["fled", "flee", "fleeing", "flees"] },
    { verb: "woo", forms: ["woo", "wooed", "wooing", "woos"] },
  ])("$verb", ({ verb, forms }) => {
    expect(allowed(verbForms(verb))).toEqual(forms);
  });

  test("participles of several verbs", () => {
    expect(allowed(participles("hire steal/stole/stolen sell/sold"))).toEqual(["hired", "sold", "stolen"]);
  });

  test("a longer form is tried before a shorter one that it begins with", () => {
    expect(new RegExp(`^${verbForms("name")}`, "u").exec("named Jane")?.[0]).toBe("named");
  });
});
