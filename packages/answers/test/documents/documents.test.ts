import { describe, expect, it } from "vitest";
import { ANSWER_NAMES, ANSWER_SCHEMAS, type AnswerName, type GlossaryDocument } from "../../src/index.ts";
import { changed, faultsOf } from "../changed.ts";
import {
  APPLICATION,
  BENCH,
  CALIBRATION,
  CHANCES,
  FACTS,
  FELLOWSHIPS,
  FORECAST,
  INTERVIEW,
  LETTERS,
  PLAN,
  PLAN_B,
  PORTFOLIO_RESULT,
  SPECIALTIES,
  VISA_ROOM,
  WHAT_IF,
} from "../samples.ts";

const INSTANCE = {
  weights: [1, 2],
  utility: [1, 4],
  prob: [
    [
      [0.2, 0.3],
      [0, 1],
    ],
  ],
  fees: {
    tiers: [
      { upTo: 30, usd: 11 },
      { upTo: null, usd: 30 },
    ],
    per: "specialty",
  },
  caps: [{ of: [0, 1], max: 1, level: 0 }],
};

const GLOSSARY: GlossaryDocument = {
  schema: "smartpick/glossary@1",
  language: "es",
  reviewed: false,
  query: "rol",
  terms: [
    {
      id: "rol",
      word: "ROL",
      long: "Rank order list",
      name: "Lista de preferencias",
      group: "match",
      means: "Los programas en el orden en que usted los quiere.",
      matters: null,
      language: "es",
      related: ["rank"],
      sources: [],
    },
  ],
};

const CHANGED = {
  schema: "smartpick/changes@1",
  version: "0.0.0",
  before: { version: "2026-11-10-a", rights: "full" },
  after: { version: "2026-11-22-b", rights: "full" },
  counts: { new: 0, gone: 0, closed: 0, opened: 0, value: 1, evidence: 0, openness: 0 },
  programs: [
    {
      id: "acgme:1400000001",
      acgme: "1400000001",
      name: "One",
      city: null,
      state: "OH",
      specialty: "Pathology",
      track: "categorical",
      kind: "changed",
      doubt: { before: null, after: null },
      fields: [
        {
          field: "visaJ1",
          label: "Sponsors J-1",
          kind: "value",
          before: { value: null, conflict: false, entries: [] },
          after: { value: true, conflict: false, entries: [] },
        },
      ],
      openness: [],
    },
  ],
  seasons: [],
  rates: [],
  visaRules: [],
  judgements: [],
  estimates: { before: "one", after: "one", moved: false },
  tables: [],
};

const CHECK = {
  schema: "smartpick/check@1",
  kind: "experience",
  text: "We discussed about it.",
  words: 4,
  limits: [{ name: "characters", value: 22, max: 750, ok: true, source: "the form" }],
  findings: [
    {
      rule: "grammar",
      name: "discuss-about",
      severity: "must",
      from: 3,
      to: 18,
      quote: "discussed about",
      message: "It takes no about.",
      why: "It is so.",
      source: "usage",
    },
  ],
  ignored: [],
  strengths: [],
  score: { impact: 0, evidence: 1, clarity: 1, language: 0, order: 1 },
  reading: {
    line: [{ from: 0, to: 22, words: 4, topic: "other" }],
    orderOk: null,
    redFlags: [],
    remembered: [{ from: 0, to: 22, quote: "We discussed about it.", why: ["deed"] }],
    counts: { outcomes: 0, measured: 0, reflected: 0 },
    competencies: [],
    machine: null,
  },
};

const PASSAGE = { place: 0, field: "text", from: 0, to: 3, quote: "80%" };

const CLAIMS = {
  schema: "smartpick/claims@1",
  finding: "The one claim in your texts is not shown elsewhere.",
  places: [
    {
      ...{ kind: "text", column: "statement", name: "Mine", number: 1, text: "mine.txt" },
      document: "personal-statement",
    },
    { kind: "entry", column: "entry", name: "Officer", number: 1, isDated: true },
  ],
  claims: [
    {
      kind: "number",
      quote: "80%",
      cells: [{ column: "statement", state: "contradicts", marks: [PASSAGE] }],
      trouble: { code: "number", isSure: true, sides: [PASSAGE, { ...PASSAGE, place: 1, quote: "60%" }] },
      orphan: null,
      words: ["Which one?"],
    },
  ],
  bullets: [
    {
      place: 1,
      slices: [{ slot: "verb", field: "text", from: 0, to: 8, quote: "Numbered" }],
      text: "Numbered",
      missing: ["tool"],
      asks: ["With which tool?"],
    },
  ],
};

const SAMPLES: Readonly<Record<AnswerName, object>> = {
  plan: PLAN,
  forecast: FORECAST,
  chances: CHANCES,
  specialties: SPECIALTIES,
  facts: FACTS,
  portfolio: INSTANCE,
  "portfolio-result": PORTFOLIO_RESULT,
  bench: BENCH,
  calibration: CALIBRATION,
  "visa-room": VISA_ROOM,
  letters: LETTERS,
  application: APPLICATION,
  claims: CLAIMS,
  interview: INTERVIEW,
  fellowships: FELLOWSHIPS,
  "plan-b": PLAN_B,
  "what-if": WHAT_IF,
  glossary: GLOSSARY,
  changes: CHANGED,
  check: CHECK,
};

const A_LITTLE_MORE_THAN_1 = 1.0000000000000002;
const firstRow = PLAN.list[0];

/** Documents spoiled at one place, and where the fault is found. */
const SPOILED: readonly (readonly [AnswerName, string, unknown, string])[] = [
  ["glossary", "terms.0.means", null, "terms.0.means"],
  ["check", "findings.0.rule", "mood", "findings.0.rule"],
  ["check", "findings.0.quote", "discussed", "findings"],
  ["check", "findings.0.to", 40, "findings"],
  ["check", "limits.0.ok", false, "limits.0"],
  ["check", "reading.line.0.topic", "mood", "reading.line.0.topic"],
  ["check", "reading.remembered.0.quote", "We", "reading.remembered"],
  ["check", "score.impact", 1.5, "score.impact"],
  ["plan", "chance.match.high", A_LITTLE_MORE_THAN_1, "chance.match.high"],
  ["plan", "chance.match.low", 0.31, "chance.match"],
  ["plan", "chance.interviews.pmf", [0.3, 0.6], "chance.interviews.pmf"],
  ["plan", "chance.interviews.q50", 2, "chance.interviews"],
  ["plan", "cost.total", 200, "cost"],
  ["plan", "cost.byService.ERAS", -1, "cost.byService.ERAS"],
  ["plan", "inSeason.waiting", 2, "inSeason"],
  ["plan", "certificate.gap", "none", "certificate.gap"],
  ["plan", "stopLine.why", undefined, "stopLine.why"],
  ["plan", "stopLine.reason", { code: "tired" }, "stopLine.reason.code"],
  ["plan", "stopLine.reason.price", undefined, "stopLine.reason.price"],
  ["plan", "frontier.0.low", 0.4, "frontier.0"],
  ["plan", "list", [firstRow, firstRow], "list"],
  ["plan", "list.0.sources", [], "list.0.sources"],
  ["plan", "list.0.why", undefined, "list.0.why"],
  ["plan", "list.0.interview", { mid: 0.5, low: 0.6, high: 0.7 }, "list.0.interview"],
  ["plan", "list.0.reasons.0.usd", undefined, "list.0.reasons.0.usd"],
  ["plan", "list.0.inSeason.state", "rejected", "list.0.inSeason.state"],
  ["plan", "list.0.inSeason", null, "list.0.inSeason"],
  ["plan", "excluded.0.code", "because", "excluded.0.code"],
  ["plan", "excluded.0.detail", null, "excluded.0"],
  ["plan", "excluded.1.detail", "visa", "excluded.1"],
  ["plan", "outsiders.0.change", 0.1, "outsiders.0.change"],
  ["plan", "outsiders.0.factor", 0.9, "outsiders.0.factor"],
  ["plan", "askFirst.0.probabilityYes", -0.1, "askFirst.0.probabilityYes"],
  ["plan", "warnings", undefined, "warnings"],
  ["plan", "warningReasons.0", { code: "rates-mov" }, "warningReasons.0.code"],
  ["plan", "gate.open", false, "gate"],
  ["plan", "gate.conditions.0.told", "maybe", "gate.conditions.0.told"],
  ["plan", "gate.conditions.0.blocks", "luck", "gate.conditions.0.blocks"],
  ["plan", "gate.conditions.0.until", "3 March", "gate.conditions.0.until"],
  ["plan", "today", "10 October", "today"],
  ["plan", "schema", "smartpick/plan@2", "schema"],
  ["forecast", "typical.interviews.pmf", undefined, "typical.interviews.pmf"],
  ["forecast", "optimised.interviews.pmf", [0.5, 0.6], "optimised.interviews.pmf"],
  ["forecast", "optimised.interviews.q05", 1.5, "optimised.interviews.q05"],
  ["forecast", "usual.sources", [], "usual.sources"],
  ["forecast", "inSeason.sent", 5, "inSeason"],
  ["chances", "interview.mid", A_LITTLE_MORE_THAN_1, "interview.mid"],
  ["chances", "contributions.1.from", 0.26, "contributions"],
  ["chances", "contributions.0.low", 0.31, "contributions.0"],
  ["chances", "bySignal.0.signal", "loud", "bySignal.0.signal"],
  ["specialties", "specialties.0.verdict", "maybe", "specialties.0.verdict"],
  ["specialties", "specialties.0.published.matchRate", 1.01, "specialties.0.published.matchRate"],
  ["facts", "found", 0, ""],
  ["facts", "programs.0.fields.0.value", {}, "programs.0.fields.0.value"],
  ["portfolio", "prob.0.0.0", 1.1, "prob.0.0.0"],
  ["portfolio", "fees.tier", [], "fees"],
  ["portfolio", "caps.0.level", 3, "caps.0.level"],
  ["portfolio-result", "levels.0", 3, "levels.0"],
  ["portfolio-result", "value", Number.POSITIVE_INFINITY, "value"],
  ["bench", "plan.median", 30, "plan"],
  ["bench", "runs", 0, "runs"],
  ["calibration", "sections.0.tables.0.rows.0", [3], "sections.0.tables.0"],
  ["calibration", "sections.0.tables.0.columns.0.digits", null, "sections.0.tables.0.columns.0.digits"],
  ["visa-room", "rules.0.concerns", "perhaps", "rules.0.concerns"],
  ["interview", "flags.0.about.attempts", -1, "flags.0.about.attempts"],
  ["interview", "flags.0.growth.ask", ["why"], "flags.0.growth.ask.0"],
  ["interview", "entries.0.exam", "step4", "entries.0.exam"],
  ["interview", "ifAsked.words", undefined, "ifAsked.words"],
  ["interview", "program.inSeason.state", "lost", "program.inSeason.state"],
  ["interview", "questions.0.has", ["charm"], "questions.0.has.0"],
  ["changes", "programs.0.kind", "moved", "programs.0.kind"],
  ["changes", "programs.0.fields.0.kind", "both", "programs.0.fields.0.kind"],
  ["changes", "counts.value", -1, "counts.value"],
  ["visa-room", "country.state", undefined, "country.state"],
  ["letters", "letters.0.state", "lost", "letters.0.state"],
  ["letters", "letters.0.lastDay.day", "soon", "letters.0.lastDay.day"],
  ["letters", "coverage.0.quality", "charm", "coverage.0.quality"],
  ["letters", "specialties.0.chosen.0", -1, "specialties.0.chosen.0"],
  ["letters", "remarks.0.code", "odd", "remarks.0.code"],
  ["letters", "remarks.1.words", undefined, "remarks.1.words"],
  ["fellowships", "fellowships.0.visas.j1", "no", "fellowships.0.visas.j1"],
  ["fellowships", "fellowships.0.links.0.how", "beside", "fellowships.0.links.0.how"],
  ["fellowships", "requirements.0.state", "lost", "requirements.0.state"],
  ["fellowships", "figures.0.high", A_LITTLE_MORE_THAN_1, "figures.0.high"],
  ["fellowships", "oldScore.survey", true, "oldScore.survey"],
  ["plan-b", "roles.0.asks.0.state", "lost", "roles.0.asks.0.state"],
  ["plan-b", "roles.0.route.usd.unknownSteps", -1, "roles.0.route.usd.unknownSteps"],
  ["plan-b", "again.0.match.low", 0.31, "again.0.match"],
  ["plan-b", "graduation.seasons.0.accept", null, "graduation.seasons.0.accept"],
  ["application", "fields.0.state", "lost", "fields.0.state"],
  ["application", "fields.0.characters", -1, "fields.0.characters"],
  ["application", "remarks.0.code", "odd", "remarks.0.code"],
  ["application", "remarks.1.words", undefined, "remarks.1.words"],
  ["application", "tallies.0.limit.others.0.max", null, "tallies.0.limit.others.0.max"],
  ["claims", "claims.0.cells.0.marks.0.to", 9, "claims.0.cells.0.marks.0"],
  ["claims", "claims.0.cells.0.state", "true", "claims.0.cells.0.state"],
  ["claims", "claims.0.trouble.sides", [], "claims.0.trouble.sides"],
  ["claims", "claims.0.orphan", "lost", "claims.0.orphan"],
  ["claims", "places.0.kind", "diary", "places.0.kind"],
  ["claims", "bullets.0.missing.0", "luck", "bullets.0.missing.0"],
  ["what-if", "levers.0.difference.low", 0.07, "levers.0.difference"],
  ["what-if", "levers.0.difference.mid", 0.0009, "levers.0.difference"],
  ["what-if", "levers.1.difference", { mid: 0.07, low: 0, high: 0.1 }, "levers"],
  ["what-if", "levers.0.match", undefined, "levers.0.match"],
  ["what-if", "levers.0.causal", undefined, "levers.0.causal"],
  ["what-if", "levers.0.until", "soon", "levers.0.until"],
  ["what-if", "levers.1.question.field", "salary", "levers.1.question.field"],
  ["what-if", "wouldNotHelp.0.why", "because", "wouldNotHelp.0.why"],
  ["what-if", "cannotChange.0.code", "luck", "cannotChange.0.code"],
];

describe("the schema of each document", () => {
  it.each(ANSWER_NAMES)("accepts a whole %s and knows every key of it", (name) => {
    expect(ANSWER_SCHEMAS[name].parse(SAMPLES[name])).toEqual(SAMPLES[name]);
  });

  it.each(SPOILED)("of %s refuses %s = %j and names the place", (name, path, value, place) => {
    expect(faultsOf(ANSWER_SCHEMAS[name], changed(SAMPLES[name], path, value))).toContain(place);
  });

  it("spoils every format at least once", () => {
    expect(new Set(SPOILED.map(([name]) => name))).toEqual(new Set(ANSWER_NAMES));
  });

  it.each([
    "inSeason",
    "robust",
    "shadow",
    "byHand",
    "outsiders",
    "cautious",
    "askFirst",
    "chance.oneYear",
    "gate",
  ])("of plan does without %s", (path) => {
    expect(faultsOf(ANSWER_SCHEMAS.plan, changed(PLAN, path, undefined))).toEqual([]);
  });

  it("accepts a key that a later edition of the same version adds, but not to an instance", () => {
    expect(faultsOf(ANSWER_SCHEMAS.plan, { ...PLAN, later: { open: true } })).toEqual([]);
    expect(faultsOf(ANSWER_SCHEMAS.portfolio, { ...INSTANCE, wish: 1 })).toEqual([""]);
  });
});
