import { normalForm } from "@smartpick/core";
import type { NameLookup } from "./field.ts";

/** A lookup over a few words and the other forms taken for each, in any case and punctuation. */
export function wordsNamed(forms: Readonly<Record<string, readonly string[]>>): NameLookup {
  const index = new Map(
    Object.entries(forms).flatMap(([word, others]) =>
      [word, ...others].map((form) => [normalForm(form), word]),
    ),
  );
  return (input) => index.get(normalForm(input)) ?? null;
}

export const STEP1_WORDS = ["pass", "fail", "pending"] as const;
export const STEP2_WORDS = ["pending"] as const;
export const STEP3_WORDS = ["none", "pass", "fail"] as const;
export const ENGLISH_RESULTS = ["passed", "failed", "booked", "none"] as const;
export const ECFMG_WORDS = ["certified", "applied", "none"] as const;
export const VISA_WORDS = ["none", "j1", "h1b", "any", "ead"] as const;
export const SIGNAL_WORDS = ["gold", "silver", "signal", "none"] as const;
export const TIER_WORDS = ["safer", "target", "reach"] as const;

const PASS = ["passed", "p"];
const FAIL = ["failed", "f"];
const PENDING = ["awaited", "awaiting", "waiting", "result pending"];
const NONE = ["no", "not taken"];

export const step1Named = wordsNamed({ pass: PASS, fail: FAIL, pending: PENDING });
export const step2Named = wordsNamed({ pending: PENDING });
export const step3Named = wordsNamed({ none: NONE, pass: PASS, fail: FAIL });
export const englishResultNamed = wordsNamed({
  passed: ["pass"],
  failed: ["fail"],
  booked: ["registered"],
  none: NONE,
});
export const ecfmgNamed = wordsNamed({
  certified: ["certificate", "held", "yes"],
  applied: ["pathway", "pathway applied", "pathway applied for"],
  none: ["no", "not yet"],
});
export const visaNamed = wordsNamed({
  none: [
    "no",
    "not needed",
    "green card",
    "permanent resident",
    "lawful permanent resident",
    "citizen",
    "US citizen",
  ],
  j1: ["J-1 visa"],
  h1b: ["H1-B visa"],
  any: ["either", "both"],
  ead: ["DACA", "work permit", "EAD card", "employment authorization document"],
});
export const letterQualityNamed = wordsNamed({
  analytical: ["analysis", "analytical approach"],
  reliability: ["reliable"],
  resilience: ["resilient"],
  communication: ["communicates"],
  workflow: ["workflows", "IT"],
  outcomes: ["outcome", "results"],
});
export const experienceTypeNamed = wordsNamed({
  education: ["training", "education/training"],
  military: ["military service"],
  professional: ["professional organization"],
  extracurricular: ["club", "hobby", "other extracurricular activity, club, hobby"],
  research: ["research experience"],
  teaching: ["mentoring", "teaching/mentoring", "teaching experience"],
  volunteer: ["service", "advocacy", "volunteering", "volunteer/service/advocacy", "volunteer experience"],
  work: ["job", "work experience"],
});
export const focusAreaNamed = wordsNamed({
  "basic-science": [],
  "clinical-science": ["clinical/translational science", "translational science"],
  community: ["community involvement", "community involvement/outreach"],
  "customer-service": [],
  administration: ["healthcare administration"],
  access: ["improving access", "improving access to healthcare"],
  education: ["medical education"],
  "arts-and-sports": ["music/athletics/art", "music", "athletics", "art"],
  wellness: ["promoting wellness"],
  "public-health": [],
  quality: ["quality improvement", "QI"],
  advocacy: ["social justice/advocacy", "social justice"],
});
export const keyCharacteristicNamed = wordsNamed({
  communication: [],
  "critical-thinking": ["critical thinking and problem solving", "problem solving"],
  "cultural-humility": ["cultural humility and awareness"],
  empathy: ["empathy and compassion", "compassion"],
  ethics: ["ethical responsibility"],
  ingenuity: ["ingenuity and innovation", "innovation"],
  reliability: ["reliability and dependability", "reliable"],
  resilience: ["resilience and adaptability", "resilient"],
  "self-reflection": ["self-reflection and improvement"],
  teamwork: ["teamwork and leadership", "leadership"],
});
export const scholarlyTypeNamed = wordsNamed({
  article: ["journal article", "peer-reviewed article", "paper"],
  chapter: ["book chapter"],
  abstract: ["journal abstract"],
  oral: ["oral presentation", "talk"],
  poster: ["poster presentation"],
});
export const areaPreferenceNamed = wordsNamed({
  urban: ["city"],
  suburban: [],
  rural: ["country"],
  none: ["no preference"],
});
export const letterUploaderNamed = wordsNamed({ writer: ["author"], applicant: ["me", "I", "myself"] });
export const signalNamed = wordsNamed({ gold: [], silver: [], signal: [], none: ["no"] });
export const tierNamed = wordsNamed({ safer: ["safe", "safety"], target: [], reach: [] });
