import { describe, expect, it } from "vitest";
import { COUNTRIES, countryNamed } from "../../src/index.ts";

const codeOf = (told: string): string | null => {
  const found = countryNamed(told);
  return found.state === "known" ? found.country.code : null;
};

describe("a typed country", () => {
  it.each([
    ["Nepal", "NP"],
    ["nepali", "NP"],
    ["Burma", "MM"],
    ["Myanmar", "MM"],
    ["Ivory Coast", "CI"],
    ["Cote d'Ivoire", "CI"],
    ["Côte d’Ivoire", "CI"],
    ["The Gambia", "GM"],
    ["gambia", "GM"],
    ["the Sudan", "SD"],
    ["South Sudan", "SS"],
    ["Republic of the Congo", "CG"],
    ["DR Congo", "CD"],
    ["Niger", "NE"],
    ["Nigeria", "NG"],
    ["Dominica", "DM"],
    ["Dominican Republic", "DO"],
    ["IR", "IR"],
    ["Laos", "LA"],
    ["U.S.A.", "US"],
  ])("%s is known", (told, code) => {
    expect(codeOf(told)).toBe(code);
  });

  it("that means two is ambiguous, with both names", () => {
    expect(countryNamed("Congo")).toMatchObject({
      state: "ambiguous",
      countries: [{ code: "CG" }, { code: "CD" }],
    });
  });

  it("that nobody knows is unknown, with what is one slip away", () => {
    expect(countryNamed("Atlantis")).toEqual({ state: "unknown", nearest: [] });
    expect(countryNamed("Nigera")).toMatchObject({ nearest: [{ code: "NE" }, { code: "NG" }] });
    expect(countryNamed("Neapl")).toMatchObject({ nearest: [{ code: "NP" }] });
    expect(countryNamed("日本")).toEqual({ state: "unknown", nearest: [] });
    expect(countryNamed(null)).toEqual({ state: "not-told" });
  });

  it.each(["constructor", "valueOf", "__proto__"])("%s, which every object has, is unknown", (told) => {
    expect(countryNamed(told)).toMatchObject({ state: "unknown" });
  });

  it("is found by every name of the table, each code once", () => {
    expect(new Set(COUNTRIES.map(({ code }) => code)).size).toBe(COUNTRIES.length);
    for (const { code, name, aliases } of COUNTRIES) {
      for (const one of [code, name, ...aliases]) expect([one, codeOf(one)]).toEqual([one, code]);
    }
  });
});
