import type { DocumentKind } from "@smartpick/answers";

interface KindWords {
  readonly one: string;
  readonly many: string;
  /** Three questions to begin with; the answers are hers. */
  readonly begin: readonly [string, string, string];
}

/** What each kind of text is called, and what may help to begin it. */
export const KIND_WORDS: Readonly<Record<DocumentKind, KindWords>> = {
  "personal-statement": {
    one: "Personal statement",
    many: "Personal statements",
    begin: [
      "Which patient do you still think of?",
      "What did you do yourself, and with what?",
      "What changed, for the patient or for you?",
    ],
  },
  experience: {
    one: "Experience entry",
    many: "Experience entries",
    begin: [
      "Who was the patient, or the problem?",
      "What did you do yourself, how often, and with which tool?",
      "What was different at the end, and who saw it?",
    ],
  },
  "letter-request": {
    one: "Letter request",
    many: "Letter requests",
    begin: [
      "Which patient did you look after together?",
      "What did this person see you do?",
      "By which day is the letter needed, and through which portal?",
    ],
  },
  "interview-answer": {
    one: "Interview answer",
    many: "Interview answers",
    begin: [
      "Which patient shows it best?",
      "What was hard, and what did you decide?",
      "What do you do differently since then?",
    ],
  },
  "position-request": {
    one: "Request for a place",
    many: "Requests for a place",
    begin: [
      "Which paper, project or clinic of this reader do you mean?",
      "Who are you, in one sentence: degree, year, what you do now?",
      "From when, for how many weeks, and for which one task?",
    ],
  },
};

/** The kinds, in the order in which they are shown. */
export const KINDS = Object.keys(KIND_WORDS) as readonly DocumentKind[];
