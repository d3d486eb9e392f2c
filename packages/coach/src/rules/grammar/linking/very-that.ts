import type { ExistenceRule } from "../../rule.ts";

/** A result after “that” needs “so” before the adjective, not “very”. */
export const veryThat: ExistenceRule = {
  name: "very-that",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "Before a result with “that” stands “so”, not “very”.",
  why: "“Very” ends the thought; “so … that” carries it on.",
  source: "usage",
  example: { wrong: "It was very dark that we fell.", right: "It was so dark that we fell." },
  languages: ["Thai", "Chinese", "Turkish", "Persian"],
  patterns: [
    "~be|~become|~get|~feel <very muddy|tired|busy|weak|sick|ill|hot|cold|heavy|dark|poor|small|crowded|loud|full|narrow|long|severe|high|low|hungry|thin|pale|dirty|deep|fast|slow|far|noisy|exhausted|scared|dangerous|complicated|expensive|short|steep|bad|intense that> i|we|he|she|it|they|the|my|our|even|nobody|no|her|his|some|many",
    "~be|~become <too tired|busy|weak|sick|hot|cold|heavy|dark|crowded|loud|full|narrow|high|exhausted|scared|dangerous that> i|we|he|she|it|they|the|my|our|nobody|no",
  ],
};
