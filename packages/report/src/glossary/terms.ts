/** What a word belongs to. */
export type TermGroup =
  | "organisations"
  | "exams"
  | "applicants"
  | "visas"
  | "programs"
  | "applying"
  | "match"
  | "informatics"
  | "ours";

/** What is the same in every language: a word as the applicant meets it, in English. */
interface TermShape {
  /** As it stands in letters, forms and screens: `"ROL"`, `"Categorical"`. */
  readonly word: string;
  /** What its letters stand for. */
  readonly long?: string;
  readonly group: TermGroup;
  /** Words that belong to it. */
  readonly related?: readonly string[];
  /** Ids of `data/sources`, where its explanation states a fact of a year or a rule. */
  readonly sources?: readonly string[];
}

const TABLE = {
  aamc: {
    word: "AAMC",
    long: "Association of American Medical Colleges",
    group: "organisations",
    related: ["eras"],
  },
  abms: {
    word: "ABMS",
    long: "American Board of Medical Specialties",
    group: "organisations",
    related: ["board-certification"],
  },
  acgme: {
    word: "ACGME",
    long: "Accreditation Council for Graduate Medical Education",
    group: "organisations",
    related: ["acgme-code", "program"],
  },
  ecfmg: {
    word: "ECFMG",
    long: "Educational Commission for Foreign Medical Graduates",
    group: "organisations",
    related: ["intealth", "ecfmg-certificate", "pathways", "token"],
  },
  eras: {
    word: "ERAS",
    long: "Electronic Residency Application Service",
    group: "organisations",
    related: ["myeras", "token", "fee-steps"],
  },
  freida: { word: "FREIDA", group: "organisations", related: ["program", "ledger"] },
  gme: {
    word: "GME",
    long: "Graduate Medical Education",
    group: "organisations",
    related: ["residency", "fellowship", "acgme"],
  },
  intealth: { word: "Intealth", group: "organisations", related: ["ecfmg", "pathways"] },
  nrmp: {
    word: "NRMP",
    long: "National Resident Matching Program",
    group: "organisations",
    related: ["match", "nrmp-code"],
  },
  residencycas: {
    word: "ResidencyCAS",
    long: "Residency Centralized Application Service",
    group: "organisations",
    related: ["eras"],
    sources: ["saem-residencycas-2026"],
  },
  uscis: {
    word: "USCIS",
    long: "US Citizenship and Immigration Services",
    group: "organisations",
    related: ["h1b", "ead"],
  },

  "comlex-usa": {
    word: "COMLEX-USA",
    long: "Comprehensive Osteopathic Medical Licensing Examination",
    group: "exams",
    related: ["us-do", "usmle"],
  },
  "failed-attempt": { word: "Failed attempt", group: "exams", related: ["red-flag", "step-1", "step-2-ck"] },
  oet: {
    word: "OET",
    long: "Occupational English Test",
    group: "exams",
    related: ["pathways", "ecfmg-certificate"],
    sources: ["ecfmg-pathways-2023"],
  },
  "passing-score": { word: "Passing score", group: "exams", related: ["step-2-ck", "step-3"] },
  "step-1": { word: "Step 1", group: "exams", related: ["usmle", "failed-attempt"] },
  "step-2-ck": {
    word: "Step 2 CK",
    long: "Step 2 Clinical Knowledge",
    group: "exams",
    related: ["usmle", "step-3"],
  },
  "step-3": {
    word: "Step 3",
    group: "exams",
    related: ["usmle", "h1b"],
    sources: ["fsmb-step3-pages", "cfr-8-214-2-h1b-physicians"],
  },
  transcript: { word: "USMLE transcript", group: "exams", related: ["usmle", "failed-attempt"] },
  usmle: {
    word: "USMLE",
    long: "United States Medical Licensing Examination",
    group: "exams",
    related: ["step-1", "step-2-ck", "step-3"],
  },

  couple: { word: "Couple", group: "applicants", related: ["rol"] },
  "ecfmg-certificate": {
    word: "ECFMG certificate",
    group: "applicants",
    related: ["ecfmg", "pathways", "oet"],
    sources: ["nrmp-img-verification"],
  },
  elective: { word: "Elective", group: "applicants", related: ["usce", "observership"] },
  externship: { word: "Externship", group: "applicants", related: ["usce", "hands-on"] },
  gap: { word: "Gap", group: "applicants", related: ["red-flag", "year-of-graduation"] },
  "hands-on": { word: "Hands-on", group: "applicants", related: ["usce", "observership", "externship"] },
  img: {
    word: "IMG",
    long: "International medical graduate",
    group: "applicants",
    related: ["us-img", "non-us-img", "ecfmg-certificate"],
  },
  "non-us-img": { word: "Non-US-IMG", group: "applicants", related: ["img", "j1", "h1b"] },
  observership: { word: "Observership", group: "applicants", related: ["usce", "hands-on"] },
  pathways: {
    word: "Pathways",
    group: "applicants",
    related: ["ecfmg-certificate", "oet", "intealth"],
    sources: ["ecfmg-pathways-2023"],
  },
  "previous-graduate": {
    word: "Previous graduate",
    group: "applicants",
    related: ["senior", "year-of-graduation"],
  },
  "red-flag": {
    word: "Red flag",
    group: "applicants",
    related: ["failed-attempt", "gap", "personal-statement"],
  },
  reapplicant: { word: "Reapplicant", group: "applicants", related: ["unmatched"] },
  "research-experience": { word: "Research experience", group: "applicants", related: ["eras"] },
  senior: { word: "Senior", group: "applicants", related: ["us-md", "us-do", "previous-graduate"] },
  "us-do": {
    word: "US DO",
    long: "Doctor of Osteopathic Medicine",
    group: "applicants",
    related: ["comlex-usa", "us-md"],
  },
  "us-img": { word: "US-IMG", group: "applicants", related: ["img", "non-us-img"] },
  "us-md": { word: "US MD", group: "applicants", related: ["us-do", "senior"] },
  usce: {
    word: "USCE",
    long: "US clinical experience",
    group: "applicants",
    related: ["hands-on", "observership", "externship", "elective"],
  },
  "year-of-graduation": { word: "Year of graduation", group: "applicants", related: ["gap", "filter"] },

  "cap-exempt": { word: "Cap-exempt", group: "visas", related: ["h1b"] },
  conrad: {
    word: "Conrad 30 waiver",
    group: "visas",
    related: ["home-stay", "j1"],
    sources: ["physician-visa-news-2026"],
  },
  ds2019: { word: "DS-2019", group: "visas", related: ["j1", "ecfmg"] },
  ead: { word: "EAD", long: "Employment Authorization Document", group: "visas", related: ["uscis"] },
  "green-card": { word: "Green card", group: "visas", related: ["ead"] },
  h1b: {
    word: "H-1B",
    group: "visas",
    related: ["step-3", "cap-exempt", "visa-sponsor"],
    sources: ["cfr-8-214-2-h1b-physicians"],
  },
  "home-stay": {
    word: "Home stay",
    long: "Two-year home-country physical presence requirement",
    group: "visas",
    related: ["j1", "conrad"],
    sources: ["physician-visa-news-2026"],
  },
  j1: { word: "J-1", group: "visas", related: ["visa-sponsor", "ds2019", "home-stay"] },
  "visa-sponsor": { word: "Visa sponsor", group: "visas", related: ["j1", "h1b", "unknown"] },

  "acgme-code": {
    word: "ACGME code",
    group: "programs",
    related: ["acgme", "nrmp-code"],
    sources: ["acgme-im-2025"],
  },
  advanced: { word: "Advanced", group: "programs", related: ["preliminary", "categorical", "pgy-1"] },
  "board-certification": { word: "Board certification", group: "programs", related: ["abms", "categorical"] },
  categorical: { word: "Categorical", group: "programs", related: ["preliminary", "advanced", "pgy-1"] },
  "census-division": {
    word: "Census division",
    group: "programs",
    related: ["geographic-preference"],
    sources: ["aamc-myeras-biographical"],
  },
  community: { word: "Community program", group: "programs", related: ["setting", "university-program"] },
  coordinator: { word: "Program coordinator", group: "programs", related: ["director"] },
  director: { word: "Program director", group: "programs", related: ["coordinator", "filter"] },
  fellowship: { word: "Fellowship", group: "programs", related: ["residency", "ci-fellowship"] },
  filled: { word: "Filled", group: "programs", related: ["quota", "soap"] },
  "nrmp-code": {
    word: "NRMP code",
    group: "programs",
    related: ["nrmp", "rol", "acgme-code"],
    sources: ["nrmp-codes"],
  },
  "pgy-1": {
    word: "PGY-1",
    long: "Postgraduate year 1",
    group: "programs",
    related: ["residency", "categorical"],
  },
  preliminary: {
    word: "Preliminary",
    group: "programs",
    related: ["advanced", "transitional", "categorical"],
  },
  "primary-track": { word: "Primary", group: "programs", related: ["categorical"] },
  program: { word: "Program", group: "programs", related: ["residency", "sponsor"] },
  quota: { word: "Quota", group: "programs", related: ["filled"] },
  reserved: {
    word: "Reserved",
    long: "Physician-reserved position",
    group: "programs",
    related: ["categorical"],
  },
  residency: { word: "Residency", group: "programs", related: ["pgy-1", "fellowship"] },
  setting: { word: "Setting", group: "programs", related: ["community", "university-program"] },
  specialty: { word: "Specialty", group: "programs", related: ["residency"] },
  sponsor: { word: "Sponsoring institution", group: "programs", related: ["program", "visa-sponsor"] },
  track: { word: "Track", group: "programs", related: ["categorical", "preliminary", "nrmp-code"] },
  transitional: { word: "Transitional year", group: "programs", related: ["preliminary", "advanced"] },
  "university-program": { word: "University program", group: "programs", related: ["setting", "community"] },

  "fee-steps": { word: "Fee steps", group: "applying", related: ["eras", "stop-line"] },
  filter: { word: "Filter", group: "applying", related: ["rule", "hurdle"] },
  "geographic-preference": {
    word: "Geographic preference",
    group: "applying",
    related: ["census-division", "signal"],
    sources: ["aamc-myeras-biographical"],
  },
  gold: { word: "Gold, silver", group: "applying", related: ["signal"], sources: ["aamc-signals-2025"] },
  interview: { word: "Interview", group: "applying", related: ["invitation", "rol"] },
  invitation: { word: "Invitation", group: "applying", related: ["interview", "late-silence"] },
  lor: {
    word: "LoR",
    long: "Letter of recommendation",
    group: "applying",
    related: ["mspe", "waiver-letter"],
    sources: ["aamc-letter-writers-faq"],
  },
  mspe: { word: "MSPE", long: "Medical Student Performance Evaluation", group: "applying", related: ["lor"] },
  myeras: { word: "MyERAS", group: "applying", related: ["eras", "token"] },
  "personal-statement": { word: "Personal statement", group: "applying", related: ["red-flag", "lor"] },
  season: { word: "Season", group: "applying", related: ["match", "match-day"] },
  signal: {
    word: "Signal",
    group: "applying",
    related: ["gold", "interview"],
    sources: ["aamc-signals-2025"],
  },
  token: { word: "Token", group: "applying", related: ["eras", "myeras", "ecfmg"] },
  "waiver-letter": { word: "Waived letter", group: "applying", related: ["lor"] },

  "all-in": { word: "All In Policy", group: "match", related: ["nrmp", "match"] },
  certify: { word: "Certify", group: "match", related: ["rol", "rank-deadline"] },
  "contiguous-ranks": { word: "Contiguous ranks", group: "match", related: ["rol", "rank"] },
  match: { word: "Match", group: "match", related: ["nrmp", "rol", "match-day"] },
  "match-day": { word: "Match Day", group: "match", related: ["match-week"], sources: ["match-day-rule"] },
  "match-violation": { word: "Match violation", group: "match", related: ["nrmp", "nrmp-waiver"] },
  "match-week": { word: "Match Week", group: "match", related: ["soap", "match-day"] },
  "nrmp-waiver": {
    word: "NRMP waiver",
    group: "match",
    related: ["match", "match-violation"],
    sources: ["nrmp-match-participants"],
  },
  rank: { word: "Rank", group: "match", related: ["rol", "interview"] },
  "rank-deadline": {
    word: "Rank list deadline",
    group: "match",
    related: ["rol", "certify"],
    sources: ["nrmp-img-verification"],
  },
  rol: { word: "ROL", long: "Rank order list", group: "match", related: ["rank", "certify", "match"] },
  soap: {
    word: "SOAP",
    long: "Supplemental Offer and Acceptance Program",
    group: "match",
    related: ["match-week", "unmatched"],
    sources: ["match-2027-public-files", "nrmp-policy-faq", "nrmp-july-entry"],
  },
  unmatched: { word: "Unmatched", group: "match", related: ["soap", "reapplicant"] },

  "ci-fellowship": {
    word: "Clinical informatics fellowship",
    group: "informatics",
    related: ["clinical-informatics", "fellowship"],
    sources: ["acgme-fellowships-2026"],
  },
  "clinical-informatics": {
    word: "Clinical informatics",
    group: "informatics",
    related: ["ci-fellowship", "ehr"],
  },
  cmio: {
    word: "CMIO",
    long: "Chief medical information officer",
    group: "informatics",
    related: ["clinical-informatics"],
  },
  "decision-support": {
    word: "Clinical decision support",
    long: "CDS",
    group: "informatics",
    related: ["ehr"],
  },
  ehr: {
    word: "EHR",
    long: "Electronic health record",
    group: "informatics",
    related: ["vendor", "clinical-informatics"],
  },
  "informatics-value": {
    word: "Informatics value",
    group: "informatics",
    related: ["price-of-informatics", "ci-fellowship"],
    sources: ["smartpick-judgement"],
  },
  interoperability: { word: "Interoperability", group: "informatics", related: ["ehr"] },
  "price-of-informatics": {
    word: "Price of informatics",
    group: "informatics",
    related: ["informatics-value", "chance"],
  },
  qi: { word: "QI", long: "Quality improvement", group: "informatics", related: ["ehr"] },
  vendor: { word: "Vendor", group: "informatics", related: ["ehr"] },

  "ask-first": { word: "Ask first", group: "ours", related: ["unknown"] },
  "best-odds": { word: "Best odds", group: "ours", related: ["target", "reach", "tier"] },
  calibration: { word: "Calibration", group: "ours", related: ["chance", "range"] },
  certificate: { word: "Certificate of the list", group: "ours", related: ["stop-line"] },
  chance: { word: "Chance", group: "ours", related: ["range", "evidence"] },
  evidence: { word: "Evidence", group: "ours", related: ["range", "ledger"] },
  fact: { word: "Fact", group: "ours", related: ["ledger", "rule", "preference"] },
  firm: { word: "Firm", group: "ours", related: ["range"] },
  gate: { word: "Gate", group: "ours", related: ["chance"] },
  hurdle: { word: "Hurdle", group: "ours", related: ["rule", "unknown"] },
  key: { word: "Key", group: "ours", related: ["sealed-file"] },
  "late-silence": {
    word: "Late silence",
    group: "ours",
    related: ["invitation", "posterior"],
    sources: ["smartpick-fit"],
  },
  ledger: { word: "Ledger", group: "ours", related: ["fact", "origin"] },
  lever: { word: "Lever", group: "ours", related: ["chance"] },
  "lower-tail": { word: "Lower tail", group: "ours", related: ["chance", "national-account"] },
  "marginal-chance": { word: "Marginal chance", group: "ours", related: ["stop-line", "chance"] },
  "national-account": { word: "National account", group: "ours", related: ["calibration"] },
  openness: { word: "Openness", group: "ours", related: ["chance", "shrinkage"] },
  origin: { word: "Published, derived, assumed, yours", group: "ours", related: ["ledger", "fact"] },
  pin: { word: "Pin, drop", group: "ours", related: ["tier"] },
  posterior: { word: "Posterior", group: "ours", related: ["late-silence", "chance"] },
  preference: { word: "Preference", group: "ours", related: ["rule", "fact"] },
  range: { word: "Range", group: "ours", related: ["chance", "evidence"], sources: ["smartpick-fit"] },
  reach: { word: "Reach", group: "ours", related: ["tier", "best-odds", "target"] },
  rule: { word: "Rule", group: "ours", related: ["preference", "fact"] },
  "sealed-file": { word: "Sealed file", group: "ours", related: ["key"] },
  shortlist: { word: "Shortlist", group: "ours", related: ["informatics-value", "img"] },
  shrinkage: { word: "Shrinkage", group: "ours", related: ["openness", "range"] },
  "stop-line": { word: "Stop line", group: "ours", related: ["marginal-chance", "fee-steps"] },
  target: { word: "Target", group: "ours", related: ["tier", "best-odds", "reach"] },
  tier: { word: "Tier", group: "ours", related: ["best-odds", "target", "reach"] },
  unknown: { word: "Unknown", group: "ours", related: ["ask-first", "range"] },
} as const satisfies Readonly<Record<string, TermShape>>;

/** The words that every language explains. */
export type TermId = keyof typeof TABLE;

/** A word of the field: how it is met, what it belongs to, and where its facts come from. */
export interface TermInfo extends TermShape {
  readonly related?: readonly TermId[];
}

/** Every word of the field that the app uses, once for all languages. */
export const TERMS: Readonly<Record<TermId, TermInfo>> = TABLE;

/** The ids of all words, as they stand in the table. */
export const TERM_IDS: readonly TermId[] = Object.keys(TABLE) as TermId[];

/** Whether a text names a word of the glossary. */
export function isTermId(text: string): text is TermId {
  return Object.hasOwn(TABLE, text);
}
