import type { ExistenceRule } from "../../rule.ts";

/** “I was thought by good teachers”: “taught” is the past of “teach”. */
export const taughtThought: ExistenceRule = {
  name: "taught-thought",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: “taught” is the past of “teach”, “thought” the past of “think”.",
  why: "Both are real words, so no spelling check will see it.",
  source: "usage",
  example: { wrong: "I was thought by good teachers.", right: "I was taught by good teachers." },
  languages: ["Spanish", "French", "Turkish", "Vietnamese"],
  patterns: [
    "@be|been|being <thought> patience|@mass|how|medicine|surgery|anatomy",
    "was|were|am|been|being <thought> by|how",
    "was|were|am|been|being <thought> to|at|in read|suture|listen|examine|write|respect|wait|speak|school|home|university|medical|english|arabic",
    "<thought> me|us|him|them to|how|that|a|the|what|patience|anatomy|english|more|everything|many|so|something",
    "<thought> her|my students|to|how|nurses|interns",
    "i|he|she|we|they|who <thought> anatomy|physiology|students|english|biology|classes|interns|nurses|children|mothers",
    "i|he|she|we|they|had|have|always|never|also <taught> that|about it|i|he|she|we|of|for a",
  ],
  unless: [
    "taught that i|he|she|we|they @verb",
    "thought her students|nurses",
    "taught about|of|for",
    "taught that",
  ],
};
