import type { LetterQuality } from "@smartpick/core";

const QUALITIES: Readonly<Record<LetterQuality, string>> = {
  analytical: "analytical approach",
  reliability: "reliability",
  resilience: "resilience",
  communication: "communication",
  workflow: "work on workflow and IT",
  outcomes: "outcomes of the work",
};

/** A quality that a letter may speak of, as a phrase: `"analytical approach"`. */
export function qualityName(quality: LetterQuality): string {
  return QUALITIES[quality];
}
