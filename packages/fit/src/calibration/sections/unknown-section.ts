import type { CalibrationSection } from "@smartpick/core";

/** What no table here can check. */
export function unknownSection(): CalibrationSection {
  return {
    id: "unknown",
    title: "What the model does not know",
    words: [
      "Letters, school, essays and interviews. They stand behind the width of every range.",
      "Other specialties two seasons on. Only neurology was published twice, so all others take its drift.",
      "US IMG and DO: no ranks by specialty and no bands of score are published. Their second step is carried over and moved to the counts.",
      "People without a list. Published match rates leave them out. Our season counts them, and only counts of applicants check that part.",
      "The level of self-reports. They lean towards success, so they check order and spread, never the level.",
      "Very competitive specialties. Few IMGs apply, so their tables are small.",
    ],
    tables: [],
    notes: [],
  };
}
