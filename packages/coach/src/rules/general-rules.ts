/**
 * Rules of grammar, by name, whose one message serves many constructions. Where another rule marks the same passage, the
 * other tells more and is heard.
 */
export const GENERAL_RULES: ReadonlySet<string> = new Set([
  "agreement-broad",
  "agreement-far",
  "article-with-plural",
  "be-doing-state",
  "calque",
  "calques",
  "clause-broad",
  "comparison",
  "comparison-forms",
  "confused-words",
  "double-comparative",
  "form-after-helper",
  "number-in-group",
  "object-small-word",
  "person-complement",
  "place-time",
  "recipient",
  "tense-broad",
  "voice-broad",
  "word-class",
  "word-order",
]);
