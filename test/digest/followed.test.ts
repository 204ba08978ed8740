import { describe, expect, test } from "vitest";
import { careFor, careForChange, companyOf, companyOfEntity } from "../../src/digest/followed.ts";
import { change, entities, tracked, unknown } from "../message/samples.ts";

const all = { followed: undefined, entities };
const qinghe = { followed: new Map([["qinghe", 1]]), entities };

describe("care for", () => {
  test.each([
    ["a followed company", qinghe, ["qinghe"], 1],
    ["its team", qinghe, ["harbor"], 0.8],
    ["another company", qinghe, ["beacon"], 0],
    ["the best of several", qinghe, ["beacon", "harbor"], 0.8],
    ["anything where all is followed", all, ["beacon"], 1],
    ["nothing", all, [], 0],
  ] as const)("%s", (_, audience, ids, care) => {
    expect(careFor(ids, audience)).toBe(care);
  });

  test("a change counts every name in it", () => {
    expect(careForChange(change({ org: tracked("beacon"), from: [tracked("qinghe")] }), qinghe)).toBe(1);
    expect(careForChange(change({ org: unknown("Tidepool") }), all)).toBe(0);
  });
});

describe("the company of", () => {
  test.each([
    ["a change where it happens", change({ org: tracked("qinghe") }), all, "qinghe"],
    [
      "a change at a followed company's other end",
      change({ org: tracked("beacon"), from: [tracked("qinghe")] }),
      qinghe,
      "qinghe",
    ],
    ["a change among strangers", change({ org: unknown("Tidepool") }), all, undefined],
    [
      "a change from strangers to somebody tracked",
      change({ org: unknown("Tidepool"), from: [tracked("beacon")] }),
      all,
      "beacon",
    ],
  ] as const)("%s", (_, said, audience, company) => {
    expect(companyOf(said, audience)).toBe(company);
  });

  test.each([
    ["harbor", "qinghe"],
    ["qinghe", "qinghe"],
    ["lin-wanqing", "qinghe"],
    ["zhao-heming", undefined],
    ["nobody", undefined],
    [undefined, undefined],
  ])("entity %s is %s", (id, company) => {
    expect(companyOfEntity(id, all)).toBe(company);
  });
});
