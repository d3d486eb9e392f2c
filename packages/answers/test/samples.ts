import type {
  BenchReport,
  Calibration,
  ChancesReport,
  Chart,
  FactsReport,
  ForecastReport,
  ListRow,
  PlanReport,
  PortfolioResult,
  ProjectReport,
  SpecialtiesReport,
  WhatIfReport,
  WordedApplication,
  WordedFellowships,
  WordedInformatics,
  WordedInterview,
  WordedLetters,
  WordedPlanB,
  WordedRoadmap,
  WordedScore,
  WordedUsability,
  WordedVisaRoom,
} from "../src/index.ts";

const range = { mid: 0.3, low: 0.2, high: 0.45 };
const quantiles = { mean: 0.7, q05: 0, q10: 0, q25: 0, q50: 1, q75: 1, q90: 1, q95: 1 };
const place = {
  id: "acgme:1403521267",
  name: "A Program",
  city: "Queens",
  state: "NY",
  specialty: "Psychiatry",
};
const program = { ...place, acgme: "1403521267", track: "categorical" };

const run = {
  version: "0.1.0",
  season: 2027,
  today: "2026-10-10",
  facts: { version: "2026.11", rights: "full" },
  seed: 1,
  inputsHash: "abc123",
} as const;

const inSeason = {
  applications: "open",
  sent: 4,
  waiting: 1,
  invited: 1,
  rejected: 1,
  withdrawn: 1,
  spentUsd: 44,
} as const;

const finding = {
  rule: "visa",
  verdict: "unknown",
  kind: "rule",
  source: null,
  year: null,
  asks: null,
  has: "J-1",
} as const;

const row: ListRow = {
  rank: 1,
  ...program,
  setting: null,
  tier: "target",
  signal: "gold",
  interview: range,
  match: { mid: 0.04, low: 0.01, high: 0.1 },
  marginal: { chance: 0.009, usd: 30 },
  evidence: "thin",
  firm: null,
  pinned: false,
  eligibility: [finding],
  informatics: { value: 0.6, ehr: "Epic", fellowship: null, why: [] },
  why: ["Adds about 1 chance in 100."],
  reasons: [{ code: "adds", chance: 0.009, usd: 30 }, { code: "base-kind" }],
  sources: ["eras-2026"],
  unknown: ["visaJ1"],
  inSeason: { state: "waiting", applied: "2026-09-23" },
};

const gate = {
  open: true,
  conditions: [
    {
      code: "step1-not-passed",
      blocks: "match",
      state: "open",
      until: "2027-03-03",
      assumed: true,
      source: "a-source",
      told: "fail",
    },
  ],
  withJ1: { match: range, programs: 3, usd: 220 },
} as const;

/** A plan of two programs in season, with every block filled. */
export const PLAN: PlanReport = {
  schema: "smartpick/plan@1",
  ...run,
  gate,
  chance: {
    match: range,
    anyInterview: range,
    oneYear: range,
    interviews: { ...quantiles, pmf: [0.3, 0.7] },
  },
  cost: {
    total: 205.5,
    fixed: 150,
    byService: { ERAS: 55.5 },
    serviceFees: [
      {
        service: "ERAS",
        usd: 55.5,
        source: "eras-2026",
        publishedFor: 2026,
        confidence: "official",
        assumed: false,
      },
    ],
    fixedItems: [
      { id: "nrmp", title: "NRMP", usd: 150, source: "nrmp", publishedFor: 2027, confidence: "official" },
    ],
    kept: 0,
  },
  inSeason,
  certificate: { value: 0.2712, upperBound: 0.2713, gap: 0.0004 },
  stopLine: {
    programs: 2,
    usd: 205.5,
    why: "The next ones cost more than they are worth.",
    reason: { code: "price", programs: 1, usd: 30, chance: 0.0002, usdPerChance: 400, price: 1500 },
  },
  frontier: [{ programs: 2, usd: 205.5, chance: 0.3, low: 0.2, high: 0.45, value: 0.27 }],
  list: [row, { ...row, rank: 2, id: "nrmp:1820726C0", acgme: null }],
  excluded: [
    { id: "acgme:1", name: "B", reason: "Fails a stated rule: visa", code: "rule-fails", detail: "visa" },
    { id: "acgme:2", name: "C", reason: "You chose never to apply there", code: "never", detail: null },
  ],
  askFirst: [
    {
      ...place,
      listed: true,
      field: "visaJ1",
      gain: 0.001,
      probabilityYes: 0.5,
      ifYes: 0.001,
      ifNo: 0.001,
      source: null,
      year: null,
    },
  ],
  robust: { draws: 50, firm: 1, tossUp: 1, value: range, worstFifth: 0.1 },
  shadow: { application: 0.001, usd: 0, hundredUsd: 0, silver: 0, gold: 0.01 },
  byHand: [{ rule: "likely", programs: 2, usd: 205, value: 0.2, chance: 0.3 }],
  outsiders: [{ ...place, signal: "none", change: -0.001, instead: null, insteadTo: null, factor: 1.2 }],
  cautious: { worstFifth: 0.12, worstFifthBefore: 0.1, mean: 0.26, meanBefore: 0.27 },
  signals: [
    {
      specialty: "Psychiatry",
      kind: "signal",
      used: 1,
      allowed: 10,
      source: "aamc-2026",
      publishedFor: 2026,
      confidence: "official",
    },
  ],
  candidates: { considered: 3, meets: 1, unknown: 1, fails: 1 },
  warnings: ["Rates move from year to year."],
  warningReasons: [{ code: "rates-move" }],
};

/** The answer about one program, two factors long. */
export const CHANCES: ChancesReport = {
  schema: "smartpick/chances@1",
  ...run,
  program,
  interview: range,
  match: range,
  bySignal: [{ signal: "none", interview: range, match: range }],
  evidence: "moderate",
  base: { chance: range, basis: "kind", sources: ["nrmp-2026"] },
  contributions: [
    {
      factor: "step2ck",
      label: "Step 2 CK",
      logit: 0.4,
      sd: 0.1,
      from: 0.2,
      to: 0.27,
      low: 0.22,
      high: 0.3,
      basis: "fitted",
      sources: ["nrmp-2026"],
    },
    {
      factor: "signal",
      label: "Signal",
      logit: 0.2,
      sd: 0.1,
      from: 0.27,
      to: 0.3,
      low: 0.28,
      high: 0.34,
      basis: "published",
      sources: [],
    },
  ],
  eligibility: [finding],
  warnings: [],
  warningReasons: [],
};

const forecastSeason = { interviews: { ...quantiles, pmf: [0.3, 0.7] }, match: range, anyInterview: range };

/** A forecast in season. */
export const FORECAST: ForecastReport = {
  schema: "smartpick/forecast@1",
  ...run,
  specialty: "Psychiatry",
  applications: 30,
  typical: forecastSeason,
  optimised: forecastSeason,
  programs: 200,
  usual: { gamma: 0.5, gammaSd: 0.1, usualApplications: 60, basis: "fitted", sources: ["eras-2026"] },
  elasticity: { total: 0.4, totalSd: 0.1, causal: 0.7, qualityShift: -0.2 },
  inSeason,
  warnings: [],
  warningReasons: [],
};

/** A comparison of one specialty. */
export const SPECIALTIES: SpecialtiesReport = {
  schema: "smartpick/specialties@1",
  ...run,
  specialties: [
    {
      specialty: "Psychiatry",
      programs: 300,
      open: { meets: 100, unknown: 150, fails: 50 },
      match: range,
      anyInterview: range,
      applications: 40,
      usd: 500,
      informatics: { fellowshipsByBase: 3, programsWithFellowship: 10, programsWithEhrKnown: 100 },
      published: { matchRate: 0.5, matched: 50, n: 100, year: 2026, source: "nrmp-2026" },
      scores: {
        matched: { n: 50, q1: 230, median: 240 },
        notMatchedMedian: null,
        yours: 235,
        year: 2024,
        source: "nrmp-2024",
      },
      evidence: "strong",
      verdict: "possible",
      why: ["A list within reach."],
      sought: true,
    },
  ],
  warnings: [],
  warningReasons: [],
};

/** The ledger of one program with one known and one unknown field. */
export const FACTS: FactsReport = {
  schema: "smartpick/facts@1",
  version: "0.1.0",
  facts: { version: "2026.11", rights: "public" },
  query: "queens",
  found: 1,
  programs: [
    {
      ...program,
      doubt: null,
      fields: [
        {
          field: "visaJ1",
          label: "J-1 visa",
          value: true,
          conflict: false,
          entries: [
            {
              value: true,
              source: "survey",
              sourceTitle: "A survey",
              address: null,
              year: 2024,
              kind: "rule",
              standing: "published",
              note: null,
            },
          ],
        },
        { field: "step2Minimum", label: "Step 2 CK minimum", value: null, conflict: false, entries: [] },
      ],
    },
  ],
};

/** A calibration page of one table. */
export const CALIBRATION: Calibration = {
  schema: "smartpick/calibration@1",
  version: "1",
  seed: 1,
  sections: [
    {
      id: "one",
      title: "One",
      words: [],
      notes: [],
      tables: [
        {
          id: "table",
          title: "Table",
          use: "held out",
          columns: [
            { key: "n", label: "n", digits: 0 },
            { key: "share", label: "Share", percent: true },
          ],
          rows: [[3, null]],
        },
      ],
    },
  ],
};

/** The answer of the bare optimiser for three programs. */
export const PORTFOLIO_RESULT: PortfolioResult = {
  schema: "smartpick/portfolio-result@1",
  levels: [-1, 0, 2],
  value: 0.4,
  upperBound: 0.41,
  gap: 0.025,
  exact: false,
  ms: 3.5,
  shadow: { application: 0.1, usd: 0, silver: 0, gold: 0 },
  usd: 41,
  feasible: true,
  conflict: null,
  emptiedBy: [],
  order: [2, 1],
};

const timing = { first: 90, median: 12, fastest: 11, slowest: 20 };

/** A speed table. */
export const BENCH: BenchReport = {
  schema: "smartpick/bench@1",
  version: "0.1.0",
  today: "2026-10-10",
  facts: { version: "2026.11", rights: "full" },
  seed: 1,
  runs: 3,
  machine: { node: "v22.0.0", system: "linux", processor: "a processor", cores: 2, memoryMb: 4096 },
  startUpMs: 80,
  loadFacts: timing,
  plan: { ...timing, profile: "built-in", programs: 40, peakMemoryMb: 200 },
  optimiser: {
    ...timing,
    size: { programs: 1500, nodes: 15, applications: 200, gold: 3, silver: 12 },
    instances: 3,
    medianGap: 0.0001,
    worstGap: 0.0004,
    exact: 1,
  },
};

/** Visa rules of one applicant. */
export const VISA_ROOM: WordedVisaRoom = {
  schema: "smartpick/visa-room@1",
  ...run,
  country: { told: "Burma", state: "known", code: "MM", name: "Burma (Myanmar)", near: [] },
  visa: "j1",
  inUs: null,
  notNeeded: null,
  finding: "1 visa rule at hand names Burma (Myanmar).",
  rules: [
    {
      id: "a-rule",
      title: "A rule",
      says: "It stops the entry of these nationals.",
      concerns: "yes",
      why: [{ code: "nationality-named" }, { code: "visa-named", visa: "j1" }],
      status: "in-force",
      from: "2026-01-01",
      until: null,
      begun: true,
      ended: false,
      verified: "2026-02-02",
      ageDays: 250,
      trust: "second-hand",
      source: "a-source",
      events: [{ date: "2026-06-08", what: "a court heard it" }],
      notFound: null,
      words: ["It stops the entry of these nationals."],
    },
  ],
};

const applicationLimit = {
  max: 750,
  source: "a-source",
  publishedFor: 2027,
  confidence: "official",
  note: null,
  others: [{ max: 1020, source: "b-source", publishedFor: 2022, confidence: "second-hand" }],
};

/** The application form of one applicant, with every key filled. */
export const APPLICATION: WordedApplication = {
  schema: "smartpick/application@1",
  ...run,
  finding: "1 of 10 experiences.",
  fields: [
    {
      key: "experiences[0].text",
      section: "experiences",
      entry: 0,
      name: "text",
      kind: "text",
      text: "I led rounds…",
      copy: "I led rounds...",
      characters: 15,
      limit: applicationLimit,
      state: "ok",
      changed: [{ sign: "…", becomes: "...", at: [12] }],
      label: "Experience 1, Description",
    },
  ],
  tallies: [{ of: "experiences", count: 1, limit: { ...applicationLimit, max: 10 } }],
  marked: [0],
  starred: [],
  remarks: [
    { code: "gap", from: "2023-01", to: "2023-09", months: 9, words: "What did you do then?" },
    { code: "over", key: "experiences[0].text", over: 3, max: 750, words: "3 characters too many." },
  ],
  read: {
    items: [
      {
        path: "exams.step2ck",
        standing: "differs",
        before: 230,
        values: [{ path: "exams.step2ck", words: "224, 03/02/2024", value: 224 }],
      },
    ],
    refused: [{ path: "application.experiences[1].type", words: "Clinical", why: "It is no type." }],
    left: ["Favorite color: blue"],
  },
  limits: { "experience-description": applicationLimit },
  choices: [
    {
      field: "area",
      values: [{ id: "urban", label: "Urban" }],
      source: "a-source",
      publishedFor: 2027,
      confidence: "official",
      note: null,
    },
  ],
  connections: { service: "ResidencyCAS", specialties: ["Emergency Medicine"] },
};

/** Letters of one applicant, with every key filled. */
export const LETTERS: WordedLetters = {
  schema: "smartpick/letters@1",
  ...run,
  finding: "1 letter is on the way; nobody speaks of outcomes of the work yet",
  coverage: [{ quality: "analytical", letters: [0], ahead: [], writers: 1 }],
  letters: [
    {
      key: "0123456789abcdef",
      writer: "Dr A",
      role: null,
      place: "City Hospital",
      specialty: "Internal Medicine",
      us: true,
      handsOn: null,
      from: "2026-03-01",
      to: null,
      shared: ["ward rounds"],
      speaksTo: ["analytical"],
      for: ["Internal Medicine"],
      forTold: ["Internal Medicine"],
      due: null,
      asked: "2026-06-10",
      promised: null,
      uploaded: null,
      waived: true,
      uploader: "writer",
      state: "asked",
      step: "get-promise",
      lastDay: { day: "2026-09-23", sure: "second-hand" },
      sendBy: { day: "2026-09-23", sure: "second-hand" },
      mayAsk: ["outcomes"],
      notTold: ["hands-on", "dates"],
      words: ["Next: get a yes."],
      packet: ["For: Dr A"],
    },
  ],
  specialties: [
    {
      specialty: "Internal Medicine",
      service: "ERAS",
      most: 4,
      chosen: [0],
      beside: [],
      uncovered: ["outcomes"],
      ofUsSpecialist: "yes",
    },
  ],
  remarks: [
    { code: "not-waived", letter: 0, words: "Dr A: you keep your right." },
    { code: "more-than-most", specialty: "Internal Medicine", letters: 5, most: 4, words: "You choose." },
  ],
  rules: {
    most: { letters: 4, source: "a-source", publishedFor: 2027 },
    reading: { day: "2026-09-23", sure: "second-hand", source: "a-source" },
    askBy: { day: "2026-08-12", sure: "second-hand", weeks: 6, source: "a-source" },
    portal: { from: "2026-06-01", source: "a-source", publishedFor: 2027 },
    standard: { specialties: ["Urology"], source: "a-source", publishedFor: 2027 },
    steps: [{ id: "author", title: "The writer uploads it.", source: "a-source", publishedFor: 2027 }],
  },
};

const openGate = {
  open: true,
  conditions: [
    {
      code: "step1-passed",
      blocks: "match",
      state: "met",
      until: "2027-03-03",
      assumed: false,
      source: "a-source",
    },
  ],
} as const;

export const WHAT_IF: WhatIfReport = {
  schema: "smartpick/what-if@1",
  ...run,
  gate: openGate,
  base: { match: range, programs: 84, usd: 1985 },
  levers: [
    {
      code: "add-specialty",
      change: { "seeks.specialties": ["Internal Medicine", "Psychiatry"] },
      match: { mid: 0.36, low: 0.25, high: 0.5 },
      difference: { mid: 0.06, low: 0.02, high: 0.1 },
      sameList: range,
      list: { programs: 80, usd: 1900 },
      usd: -85,
      until: "2026-10-15",
      evidence: "published",
      effect: "raises",
      required: false,
      causes: ["choice"],
      sources: [],
      adds: "Psychiatry",
      season: 2028,
      gate: openGate,
      words: "Also seek Psychiatry",
      causal: "It changes where you apply.",
    },
    {
      code: "ask-programs",
      change: {},
      match: { mid: 0.301, low: 0.2, high: 0.45 },
      difference: { mid: 0.001, low: -0.002, high: 0.004 },
      sameList: range,
      list: { programs: 84, usd: 1985 },
      usd: 0,
      until: "2026-10-15",
      evidence: "published",
      effect: "unsure",
      required: false,
      causes: ["answer"],
      sources: ["a-source"],
      question: { field: "visaJ1", programs: ["acgme:1403521267"], likelyYes: 0.6 },
      words: "Ask A Program",
      causal: "An answer changes no program.",
    },
    {
      code: "more-experience",
      change: {},
      match: null,
      difference: null,
      sameList: null,
      list: null,
      usd: null,
      until: null,
      evidence: "no-data",
      effect: "no-data",
      required: false,
      causes: ["not-told"],
      sources: ["a-source"],
      notTold: ["experience.us_clinical_months"],
      words: "More months",
      causal: "Your answers do not say.",
    },
  ],
  wouldNotHelp: [{ code: "signals", change: {}, why: "already-best", words: "Signals." }],
  cannotChange: [{ code: "step2ck-passed", words: "Step 2 CK is passed." }],
  warningReasons: [{ code: "rates-move" }],
  warnings: ["Rates move."],
};

const moves = {
  own: { from: ["exams.failed_attempts.step1"], ask: ["one-sentence"] },
  growth: { from: ["exams.step1"], ask: ["which-came-after"] },
  systems: { from: ["portfolio.projects[0]"], ask: ["change-and-check"], informatics: true },
} as const;
const moveWords = { own: ["Say it."], growth: ["Show it."], systems: ["Name it."] };

/** An interview at one program. */
export const INTERVIEW: WordedInterview = {
  schema: "smartpick/interview@1",
  ...run,
  entries: [
    { form: "pass", kind: "exams", at: "exams.step1", exam: "step1" },
    { form: "text", kind: "projects", at: "portfolio.projects[0]", text: "Fewer missed visits" },
    { form: "number", kind: "work", at: "experience.work", value: 3 },
  ],
  notTold: ["applicant.graduation_year"],
  material: ["Exams passed: Step 1."],
  finding: "1 point of your file will be asked about.",
  flags: [
    {
      about: { code: "failed-attempts", exam: "step1", attempts: 1 },
      ...moves,
      words: { title: "Step 1: 1 failed attempt", ...moveWords },
    },
  ],
  ifAsked: {
    scores: [{ exam: "step2ck", score: 224, at: "exams.step2ck" }],
    beside: [{ specialty: "Psychiatry", lowerQuartile: 230, below: true, year: 2026, source: "a-source" }],
    moves,
    words: { scores: ["Step 2 CK: 224."], ...moveWords },
  },
  program: {
    ...program,
    doubt: null,
    inSeason: { state: "invited", applied: "2026-09-23", interviewed: "2026-11-12" },
    sought: true,
    reasons: [{ code: "home-state", state: "NY" }],
    besides: [],
    known: [
      {
        ...{ field: "visaJ1", label: "Sponsors J-1", value: true, conflict: false, entries: [] },
        words: "Sponsors J-1: yes (2021).",
      },
    ],
    unknown: [
      {
        ...{ field: "ehrVendor", label: "Health record system", source: null, year: null },
        words: "Which health record system do residents use?",
      },
    ],
    words: {
      standing: "",
      sought: "",
      reasons: ["You have ties to NY."],
      besides: [],
      afterwards: ["One doubt:"],
    },
  },
  questions: [
    {
      ...{ id: "one", theme: "patients", asks: "Is it one?", listensFor: "That it is one." },
      ...{ has: ["work"], lacks: [], because: ["img"], source: "a-source" },
    },
  ],
};

const SEGMENTS = [
  { text: "Led", from: "role" },
  { text: ".", from: null },
];

export const PROJECT_REPORT: ProjectReport = {
  schema: "smartpick/project-report@1",
  kind: "workflow",
  title: "A project",
  finding: "Workflow improvement: you are at step 1 of 6, “Name the problem”. 0 steps are done.",
  steps: [
    {
      code: "problem",
      name: "Name the problem",
      done: false,
      missing: [{ field: "problem", question: "What goes wrong?" }],
    },
  ],
  next: { step: 1, field: "problem", question: "What goes wrong?" },
  figures: {
    method: "xmr",
    centre: "mean",
    of100: false,
    points: 24,
    signals: 1,
    phases: [{ name: null, points: 24, from: 1, to: 24, centre: 14.2 }],
    effect: { mid: -9.3, low: -11, high: -7.6, bears: true },
  },
  evidence: [
    {
      kind: "sus",
      data: "sus.csv",
      finding: "The mean score of 5 people is 62.5 of 100.",
      brief: "mean SUS score 62.5 of 100 (5 people)",
      warnings: [],
    },
  ],
  grades: {
    schema: "smartpick/clinic-grade@1",
    kind: "no-shows",
    seed: 1,
    rows: 300,
    grades: [],
    notAnswered: ["reminder", "session", "week"],
  },
  abstract: {
    parts: [
      {
        part: "results",
        heading: "Results",
        text: "Led.",
        segments: SEGMENTS,
        missing: [{ field: "results", question: "What happened?" }],
      },
    ],
    words: 1,
    limits: [{ most: 250, fits: true, of: "a journal", source: "a source" }],
  },
  bullet: { text: "Led.", segments: SEGMENTS, asks: ["Can a letter writer confirm it?"] },
  poster: {
    size: "A0",
    landscape: false,
    widthMm: 841,
    heightMm: 1189,
    bodyPt: 30,
    fits: true,
    notWritten: ["Problem"],
    noRoomFor: [],
    cannotPrint: [{ field: "title", characters: "न" }],
    words: ["A0 upright."],
  },
  warnings: [],
};

export const CHART: Chart = {
  schema: "smartpick/chart@1",
  method: "p",
  rules: "nhs",
  phases: [
    {
      phase: "before",
      from: 0,
      to: 1,
      n: 2,
      centre: 0.25,
      sigma: null,
      run: { useful: 1, longest: 1, longestMax: 3, crossings: 0, crossingsMin: 0, signal: false },
      longestRun: { from: 0, to: 0 },
    },
    {
      phase: null,
      from: 2,
      to: 2,
      n: 1,
      centre: null,
      sigma: null,
      run: { useful: 0, longest: 0, longestMax: 3, crossings: 0, crossingsMin: 0, signal: false },
    },
  ],
  points: [
    {
      x: "2026-01-05",
      value: 0.3,
      n: 20,
      centre: 0.25,
      lower: 0,
      upper: 0.54,
      signals: ["outside", "shift"],
    },
    {
      x: "2026-01-12",
      value: 0.25,
      n: 10,
      centre: 0.25,
      lower: 0,
      upper: 0.66,
      signals: [],
      note: "new list",
    },
    {
      x: "2026-01-19",
      value: null,
      n: null,
      centre: null,
      lower: null,
      upper: null,
      signals: [],
      excluded: "a strike",
    },
  ],
  screened: true,
  target: { value: 0.1, better: "lower" },
  remarks: [{ code: "few-points", points: 2 }],
  assurance: {
    target: 0.1,
    better: "lower",
    phase: null,
    verdict: "by-chance",
    nhs: "hit-and-miss",
    lower: 0,
    upper: 0.54,
    met: { points: 0, of: 2 },
    expected: { share: 0.09, low: 0.02, high: 0.4, by: "binomial", extraVariance: 1.2 },
    doubts: [
      { code: "few-points", points: 2, least: 12 },
      { code: "not-stable", points: 1 },
    ],
  },
  effect: {
    kind: "share",
    method: "square-and-add",
    before: { phase: "before", points: 2, level: { value: 0.28, low: 0.13, high: 0.49 } },
    after: { phase: "after", points: 1, level: null },
    difference: { value: -0.1, low: -0.3, high: null },
    ratio: null,
    independent: null,
    autocorrelation: null,
    effectivePoints: null,
    extraVariance: 1.2,
    claim: {
      bears: false,
      reasons: [
        { code: "few-points", phase: "before", points: 2, least: 8 },
        { code: "trend-before", phase: "before", chance: 0.02, rises: true },
        { code: "phases-between", phases: ["trial", null] },
      ],
    },
    limits: ["regression-to-the-mean", "something-else-changed"],
  },
  pointsNeeded: {
    phase: "before",
    baselinePoints: 12,
    change: -0.1,
    points: 14,
    still: 13,
    detected: 0.81,
    falseSignals: 0.09,
    most: 100,
    runs: 500,
    seed: 1,
  },
};

/** One person on the System Usability Scale. */
export const SCORE: WordedScore = {
  schema: "smartpick/score@1",
  scale: "sus",
  n: 1,
  people: [{ id: "a", score: 72.5 }],
  mean: 72.5,
  low: null,
  high: null,
  sd: null,
  median: 72.5,
  items: [{ id: "q1", mean: 4, good: 0.75, weight: null }],
  published: [
    {
      code: "all-systems",
      mean: 68,
      sd: null,
      people: null,
      year: 2011,
      source: "Sauro 2011",
      here: "unsure",
    },
  ],
  remarks: [{ code: "one-person" }],
  finding: "One person gave a score of 72.5 of 100.",
  warnings: ["One person is an opinion."],
};

const counted = { count: 1, of: 2, share: 0.5, low: 0.1, high: 0.9 };
const known = { ...counted, unknown: 1, least: 0.3, most: 0.7 };
const alertCounts = { fired: 3, accepted: 1, overridden: 1, ignored: 0, outcomeUnknown: 1 };
const alertRates = {
  override: known,
  falsePositive: { count: 0, of: 0, share: null, low: null, high: null, unknown: 3, least: 0, most: 1 },
  nonAdherence: known,
  appropriateResponse: known,
};
const categories = { success: 1, justifiableOverride: 0, nonAdherence: 1, adverseConsequence: 0, unknown: 1 };
const exposures = { encounters: { of: 50, per100: 6 }, orders: null, hours: null };

/** Three alerts, of which little is known. */
export const USABILITY: WordedUsability = {
  schema: "smartpick/usability@1",
  kind: "alerts",
  from: "2026-02-01",
  to: null,
  ...alertCounts,
  ...alertRates,
  categories,
  ...exposures,
  clustered: null,
  alerts: [{ alert: "A", ...alertCounts, ...alertRates, categories, ...exposures }],
  clinicians: [{ clinician: null, ...alertCounts, override: known, ...exposures }],
  reasons: [{ reason: null, overridden: counted }],
  spread: null,
  remarks: [{ code: "nobody-judged" }],
  finding: "1 of 2 alerts was overridden.",
  warnings: ["No alert was judged."],
};

const informaticsStep: WordedInformatics["steps"]["ranked"][number] = {
  ...{ id: "workflow", kind: "workshop", name: null, by: null, hours: { least: 30, most: 80 } },
  ...{ hoursJudged: true, usd: { least: 0, most: 0 }, length: null, price: null, year: null, source: null },
  ...{ rises: [{ skill: "sql", from: null, to: "shown" }], domains: ["data-analytics"], meets: ["one"] },
  ...{ points: 5, worth: { mid: 0.9, low: 0.6, high: 1.7 } },
  ...{ words: "Workshop", proves: "It shows SQL.", costs: "30 to 80 hours; no fee." },
};

/** An informatics profile with every key filled. */
export const INFORMATICS: WordedInformatics = {
  schema: "smartpick/informatics@1",
  ...run,
  finding: "You show 1 skill, claim none, and measure none.",
  counts: { measured: 0, shown: 1, claimed: 0 },
  skills: [
    {
      ...{ key: "excel", words: "Excel", name: "excel", level: "basic", standing: "shown" },
      evidence: [
        {
          ...{ words: "Excel", kind: "tool", proves: "shown", at: "portfolio.projects[0]", title: "Cards" },
          see: [{ kind: "poster", title: "Cards", address: null, at: "portfolio.projects[0].artefacts[0]" }],
        },
      ],
    },
  ],
  domains: [
    {
      ...{ id: "data-analytics", name: "Data", about: "Data", standing: "shown", source: "a-source" },
      ...{ measured: [], shown: ["excel"], claimed: [], open: ["sql"] },
    },
  ],
  gaps: [
    {
      ...{ id: "one", stage: "residency", of: "projects-shown", least: 1, have: 0, met: false },
      ...{ says: "One project", source: null, reason: "One is one." },
    },
  ],
  steps: {
    ranked: [informaticsStep],
    unknownCost: [
      { ...informaticsStep, id: "course", kind: "credential", name: "A", usd: null, worth: null },
    ],
  },
  notOpen: [{ name: "A vendor's certificate", price: "not sold" }],
  venuesWait: 12,
  bullets: [
    {
      at: "portfolio.projects[0]",
      segments: [
        { text: "Led", from: "portfolio.projects[0].role" },
        { text: ": ", from: null },
        { text: "Cards", from: "portfolio.projects[0].title" },
      ],
      asks: ["measure"],
      text: "Led: Cards",
      characters: 10,
    },
  ],
  limit: { max: 750, source: "a-source" },
  questions: [
    {
      ...{ at: "portfolio.projects[1]", list: "projects", says: "Dashboard" },
      reasons: [
        { code: "unknown-key", path: "portfolio.projects[1].titel", found: "titel", nearest: "title" },
      ],
      words: "Did you mean title?",
    },
  ],
  doubts: [{ at: "portfolio.projects[0]", code: "ends-before-it-begins", about: "Cards" }],
};

const servedDay = {
  id: "programs-review",
  day: "2026-09-23",
  sure: "published",
  lastKnown: null,
  source: "a-source",
} as const;

/** A roadmap with every key filled. */
export const ROADMAP: WordedRoadmap = {
  schema: "smartpick/roadmap@1",
  ...run,
  finding: "One step cannot wait: Step 3 by 6 July.",
  stage: { code: "applying", told: true, year: null, of: null },
  instead: { season: 2026, missed: ["An exam"] },
  match: range,
  hoursAWeek: { hours: 20, told: false },
  days: [servedDay],
  steps: [
    {
      code: "step3-exam",
      title: "Step 3",
      first: "Ask for the permit.",
      state: "to-do",
      assumed: false,
      needs: [{ code: "step3-study", lag: -28 }],
      days: { low: 28, mid: 56, high: 116 },
      hours: { low: 16, mid: 16, high: 20 },
      usd: 1010,
      fees: [{ id: "usmle-step3", usd: 935, source: "a-source", publishedFor: 2025 }],
      serves: servedDay,
      worth: {
        kind: "lever",
        lever: "pass-step3",
        difference: { mid: 0.04, low: 0.01, high: 0.08 },
        evidence: "published",
        required: false,
      },
      earliest: { begin: "2026-07-04", end: "2026-08-29" },
      latest: { begin: "2026-07-06", end: "2026-08-31" },
      careful: "2026-06-01",
      plan: { begin: "2026-07-05", end: "2026-08-30" },
      slack: 2,
      freeSlack: 2,
      critical: true,
      told: { planned: null, began: null },
      source: "a-source",
      reason: "Four weeks each.",
      note: "with a friend",
      words: ["Begin on 5 July."],
    },
  ],
  first: [{ code: "step3-exam", score: 0.03, why: "worth" }],
  week: [{ day: "2026-07-05", what: "begin", code: "step3-exam", title: "Step 3", words: "5 July: begin." }],
  meetings: [
    {
      key: "mentor-0-2026q3",
      with: "Dr. Rao",
      kind: "informatics",
      day: "2026-07-14",
      time: "14:00",
      zone: "eastern",
      about: "the project",
      agreed: true,
    },
  ],
  mentors: { clinical: null, informatics: "Dr. Rao" },
  leftOut: [
    {
      ...{ code: "english", title: "An exam", why: "blocked", day: null, by: "pathway", opensGate: true },
      words: "An exam: it waits.",
    },
  ],
  fullWeeks: [{ from: "2026-07-01", hours: 31 }],
  changes: ["Step 3: 3 days later."],
};

const linkCount = { here: 1, near: 2 };
const readIn = { source: "a-source", year: 2026 };
const programTotal = { programs: 84, here: 9, near: 20, elsewhere: 50, placeUnknown: 5 };

/** The fellowships of one applicant, with every key filled. */
export const FELLOWSHIPS: WordedFellowships = {
  schema: "smartpick/fellowships@1",
  ...run,
  near: { miles: 30, source: "a-source" },
  totals: {
    fellowships: 62,
    baseSought: 40,
    visaKnown: 1,
    positionsKnown: 0,
    healthRecordKnown: 51,
    listed: programTotal,
    candidates: programTotal,
  },
  byBase: [{ specialty: "Internal Medicine", fellowships: 30, sought: true }],
  fellowships: [
    {
      code: "1393814001",
      institution: "An Institution",
      sponsors: ["A Sponsor"],
      city: "Cleveland",
      state: "OH",
      baseSpecialty: "Internal Medicine",
      baseSought: true,
      positions: null,
      healthRecord: { system: "Epic", note: null, ...readIn },
      visas: { j1: "sponsors", h1b: "unknown", ...readIn },
      application: { says: "ERAS.", ...readIn },
      website: "https://example.org",
      accreditationFrom: "2026-01-23",
      nameConfidence: "high",
      listed: linkCount,
      candidates: linkCount,
      links: [
        {
          program: place.id,
          name: place.name,
          city: place.city,
          state: place.state,
          specialty: place.specialty,
          onList: true,
          how: "same-city",
          miles: 0,
        },
      ],
      ...readIn,
      words: ["Housed in Internal Medicine, which you seek."],
    },
  ],
  requirements: [
    {
      ...{ id: "member", says: "Membership of AMIA.", state: "unknown", shownBy: [], usd: 50 },
      program: { code: "1393814001", institution: "An Institution" },
      ...readIn,
      words: "Not known: Membership of AMIA.",
    },
  ],
  lookedFor: [
    {
      ...{ id: "mentor", says: "A mentor in informatics.", state: "met", shownBy: ["Dr B"] },
      ...readIn,
      words: "Shown: A mentor in informatics. Shown by: Dr B.",
    },
  ],
  steps: [{ id: "eras", title: "Apply in ERAS", when: "July", ...readIn }],
  dates: [{ cycle: 2024, what: "result", from: "2024-12-16", until: null, source: "a-source" }],
  figures: [
    {
      ...{ id: "matched", among: "joined", years: [2021, 2022], count: 95, of: 104, source: "a-source" },
      ...{ share: 0.913, low: 0.84, high: 0.95 },
      words: "95 of 104 who joined the match were matched.",
    },
  ],
  counts: [{ id: "positions", years: [2021, 2022], value: 153, low: null, high: null, source: "a-source" }],
  rules: [{ id: "length", says: "It takes 24 months.", ...readIn }],
  oldScore: { survey: false, reportsAskedBy: 1, pagesWithApplicationNote: 3, minimumFound: false },
  unknown: [{ id: "visa", what: "The visa policy of most programs." }],
  finding: "9 of the 84 programs on your list share a sponsor with a fellowship.",
  next: "Ask one physician in informatics to be your mentor.",
  match: ["95 of 104 who joined the match were matched."],
};

const courseStep = {
  ...{ id: "course", title: "A course", provider: "A school", closes: ["sql"], length: "4 weeks" },
  ...{ hours: { least: 20, most: 30 }, usd: null, price: "free to audit", ...readIn },
};

/** A second road of one applicant, with every key filled. */
export const PLAN_B: WordedPlanB = {
  schema: "smartpick/plan-b@1",
  ...run,
  skillsTold: true,
  mostAsked: { skill: "sql", roles: 2, of: 8, course: courseStep },
  permits: [{ id: "j2", says: "J-2 permits work with a document.", source: "a-source" }],
  base: { season: 2027, match: range, programs: 84, usd: 1985 },
  warningReasons: [],
  warnings: [],
  finding: "If this season ends without a match, you match in about 20 of 100 seasons like 2028.",
  next: "Next: SQL, which 2 of 8 roles ask.",
  roles: [
    {
      id: "clinical-data-analyst",
      title: "Clinical data analyst",
      does: "Answers questions with data.",
      asks: [
        {
          skill: "sql",
          level: "working",
          state: "partly",
          held: { level: "basic", standing: "shown", shownBy: ["No-shows"] },
        },
      ],
      totals: { asked: 1, there: 0, partly: 1, missing: 0, unknown: 0 },
      also: ["A certificate is often asked."],
      entry: { says: "A bachelor's degree.", licence: false, ...readIn },
      pay: {
        ...{ usd: 58250, year: 2022, occupation: "Health information technologists", source: "a-source" },
        ...{ trust: "official", note: null },
      },
      permit: { says: "Often remote.", source: null },
      route: {
        steps: [courseStep],
        hours: { least: 20, most: 30, unknownSteps: 0 },
        usd: { least: 0, most: 0, unknownSteps: 1 },
        uncovered: ["presenting"],
      },
      sources: ["a-source"],
      words: ["Answers questions with data."],
    },
  ],
  again: [
    {
      code: "next-season-again",
      change: { season: 2028, "applicant.earlier_matches": 1 },
      match: range,
      difference: { mid: -0.1, low: -0.2, high: 0 },
      sameList: range,
      list: { programs: 84, usd: 1985 },
      usd: 1985,
      until: "2027-10-15",
      evidence: "expert-direction",
      effect: "unsure",
      required: false,
      causes: ["years", "earlier-season"],
      sources: ["a-source"],
      season: 2028,
      words: "Apply again in the 2028 season",
      causal: "Chances fall with the years.",
    },
  ],
  graduation: {
    graduationYear: 2021,
    seasons: [{ season: 2027, years: 6, programs: 10, accept: 3, fail: 1, notTold: 0, unpublished: 6 }],
    sources: ["a-source"],
    words: ["4 programs have published one."],
  },
  clocks: [
    {
      ...{
        id: "licence-exams",
        says: "Many states set a time.",
        years: 7,
        state: "runs",
        source: "a-source",
      },
      words: "Runs for you: Many states set a time.",
    },
  ],
  keepsOpen: [
    {
      ...{ id: "letters", says: "Keep letters recent.", evidence: "no-data", sources: [] },
      words: "Keep letters recent. No data.",
    },
  ],
};
