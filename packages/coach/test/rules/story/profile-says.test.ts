import { describe, expect, it } from "vitest";
import { documentOf } from "../../../src/document/document.ts";
import type { ProfileFacts } from "../../../src/rules/context.ts";
import { claimsOf } from "../../../src/rules/story/profile-claims.ts";
import { profileSays } from "../../../src/rules/story/profile-says.ts";
import { factsOf } from "../../claims/empty-ledger.ts";

const NEVER_TAKEN = { passed: false, score: null, failures: null };
const PROFILE = factsOf({
  step1: { passed: true, score: null, failures: 1 },
  step3: NEVER_TAKEN,
  clinicalMonths: 3,
  publications: 1,
  earlierSeasons: 0,
});

const saysOf = (text: string, profile: ProfileFacts = PROFILE) => {
  const [claim] = claimsOf(documentOf(text, "personal-statement"));
  return claim === undefined ? null : profileSays(claim, profile);
};

describe("what the profile says of a claim", () => {
  it.each([
    ["I failed Step 1 twice.", "2 failed attempts at Step 1", "1 failed attempt at Step 1"],
    [
      "I passed Step 1 on my first attempt.",
      "a pass at Step 1 on the first attempt",
      "1 failed attempt at Step 1",
    ],
    ["I have passed Step 3.", "a pass at Step 3", "no pass at Step 3"],
    [
      "I bring eight months of US clinical experience.",
      "8 months of clinical work in the United States",
      "3 months of clinical work in the United States",
    ],
    ["I have five publications.", "5 publications", "1 publication"],
    ["I did not match in 2023.", "an earlier season", "no earlier seasons"],
  ])("%s is told in whole phrases with their units", (text, told, shown) => {
    expect(saysOf(text)).toEqual({ agrees: false, text: told, profile: shown });
  });

  it("holds citizenship, a green card and languages against it", () => {
    const profile = factsOf({ usCitizen: false, needsVisa: true, languages: ["english", "nepali"] });
    expect(saysOf("I am a US citizen.", profile)?.agrees).toBe(false);
    expect(saysOf("I hold a green card.", profile)?.agrees).toBe(false);
    expect(saysOf("I hold a green card.", factsOf({ usCitizen: false, needsVisa: false }))?.agrees).toBe(
      true,
    );
    expect(saysOf("I hold a green card.", factsOf({ usCitizen: false }))).toBeNull();
    expect(saysOf("I speak Spanish fluently.", profile)).toEqual({
      ...{ agrees: false, text: "Spanish", profile: "English, Nepali" },
    });
    expect(saysOf("I speak Nepali with patients.", profile)?.agrees).toBe(true);
  });

  it("agrees with the number of failed attempts, or with a failure of no told number", () => {
    expect(saysOf("I failed Step 1 once.")?.agrees).toBe(true);
    expect(saysOf("I failed Step 1.")?.agrees).toBe(true);
  });
});
