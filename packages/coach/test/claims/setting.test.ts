import { describe, expect, it } from "vitest";
import { areApart, areContrasted, settingIn } from "../../src/claims/setting.ts";
import { documentOf } from "../../src/document/document.ts";

const read = (text: string) =>
  settingIn(documentOf(text, "experience").sentences.flatMap(({ sentence }) => sentence.tokens));

describe("the setting of a claim", () => {
  it.each([
    ["In the first month I saw 40 children.", { name: "first month", isPart: true }],
    ["I saw 300 children in the year.", { name: "year", isPart: false }],
    ["By March I had seen 40 children.", { name: "march", isPart: true }],
    ["In the pilot we saw 40 children.", { name: "in the pilot", isPart: true }],
    ["Each week I saw 40 children.", { name: "each week", isPart: true }],
    ["I saw 40 children each week.", null],
    ["I saw 40 children in four months.", null],
    ["I saw 40 children for a year.", null],
  ])("reads when: %s", (text, frame) => {
    expect(read(text).frame).toEqual(frame);
  });

  it.each([
    ["I saw 40 children.", "i"],
    ["We saw 40 children.", "we"],
    ["With my team I saw 40 children.", "team"],
    ["Saw 40 children.", null],
  ])("reads who: %s", (text, doer) => {
    expect(read(text).doer).toBe(doer);
  });

  it("names an undertaking by what stands before it or behind “on”, and by nothing that fits all", () => {
    expect([...read("I ran a vaccine reminder project.").projects].sort()).toEqual(["reminder", "vaccin"]);
    expect([...read("I joined a study on malaria.").projects]).toEqual(["malaria"]);
    expect([...read("I ran a quality improvement project.").projects]).toEqual([]);
    expect(areApart(read("The nutrition project."), read("The eye camp."))).toBe(true);
    expect(areApart(read("The nutrition project."), read("A nutrition survey."))).toBe(false);
    expect(areApart(read("The nutrition project."), read("A village."))).toBe(false);
  });

  it("knows two sides, unless one names both", () => {
    expect(areContrasted(read("On night shifts."), read("On day shifts."))).toBe(true);
    expect(areContrasted(read("On day and night shifts."), read("On day shifts."))).toBe(false);
    expect(areContrasted(read("40 patients a day."), read("On night shifts."))).toBe(false);
    expect(areContrasted(read("40 boys."), read("30 girls."))).toBe(true);
    expect(areContrasted(read("40 boys."), read("30 children."))).toBe(false);
  });
});
