import type { ChancesReport, EligibilityFinding } from "@smartpick/core";
import { evidenceWord } from "../chances/evidence-names.ts";
import { ruleName } from "../eligibility/rules.ts";
import { dollars } from "../english/money.ts";
import { capitalised, listed } from "../english/plural.ts";
import { applicationName } from "../list/row-reasons.ts";
import { placeName, trackName } from "../program/program-names.ts";
import { signalName } from "../signals/signal-names.ts";
import type { ComparedProgram } from "./compared-program.ts";
import {
  type ComparedCell,
  fieldCell,
  imgShareCell,
  known,
  NOT_KNOWN,
  positionsCell,
  ruleCell,
} from "./fact-cells.ts";

/** One fact of every program, in their order. */
export interface ComparedFact {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly ComparedCell[];
}

/** The facts in which programs differ, and those that are the same for all; each in the order in which they are read. */
export interface ComparedFacts {
  readonly differ: readonly ComparedFact[];
  readonly same: readonly ComparedFact[];
}

type Facet = readonly [id: string, label: string, cell: (program: ComparedProgram) => ComparedCell];

const NOT_LISTED = known("Not on your list");

/** How the list treats a program; only where there are answers. */
const OF_THE_LIST: readonly Facet[] = [
  ["signal", "Signal", ({ row }) => (row === null ? NOT_LISTED : known(signalName(row.signal)))],
  ["application", "Your application", applicationCell],
  [
    "evidence",
    "Evidence",
    ({ chances }) => (chances === null ? NOT_KNOWN : known(evidenceWord(chances.evidence))),
  ],
];

const FACTS: readonly Facet[] = [
  ["specialty", "Specialty", ({ ledger }) => known(`${ledger.specialty}, ${trackName(ledger.track)}`)],
  ["place", "Place", placeCell],
  ["setting", "Setting", (program) => fieldCell(program, "setting")],
  ["positions", "Positions", positionsCell],
  ["imgShare", "Residents who are IMGs", imgShareCell],
  ["visaJ1", "Sponsors J-1", (program) => fieldCell(program, "visaJ1")],
  ["visaH1b", "Sponsors H-1B", (program) => fieldCell(program, "visaH1b")],
];

/** Without answers nobody stands to a rule; what is published of it stands instead. */
const STATED: readonly Facet[] = [
  ["step2Minimum", "Lowest Step 2 CK", (program) => orElse(program, "step2Minimum", "step2MinimumBand")],
  ["failedAttempts", "Most failed attempts", (program) => fieldCell(program, "maximumFailedAttempts")],
  [
    "graduation",
    "Most years since graduation",
    (program) => fieldCell(program, "maximumYearsSinceGraduation"),
  ],
  ["usMonths", "Least US experience, months", (program) => fieldCell(program, "minimumUsClinicalMonths")],
  ["step3", "Step 3 needed to start", (program) => fieldCell(program, "step3Required")],
];

const INFORMATICS: readonly Facet[] = [
  ["ehr", "Health record system", (program) => fieldCell(program, "ehrVendor")],
  [
    "fellowship",
    "Informatics fellowship at the sponsor",
    (program) => fieldCell(program, "informaticsFellowship"),
  ],
  ["indicators", "Informatics at the sponsor", (program) => fieldCell(program, "informaticsIndicators")],
];

/** Rules of which a fact of its own speaks, or that say of no program more than that it may be applied to. */
const SAID_ELSEWHERE: readonly string[] = ["track"];

/** Every fact of these programs, those that tell them apart first. */
export function comparedFacts(programs: readonly ComparedProgram[]): ComparedFacts {
  const hasAnswers = programs.some(({ chances }) => chances !== null);
  const facets = hasAnswers
    ? [...OF_THE_LIST, ...FACTS, ...rulesOf(programs), ...INFORMATICS]
    : [...FACTS, ...STATED, ...INFORMATICS];
  const facts = facets.map(([id, label, cell]) => ({ id, label, cells: programs.map(cell) }));
  return { differ: facts.filter((fact) => !isSame(fact)), same: facts.filter(isSame) };
}

function isSame({ cells: [first, ...others] }: ComparedFact): boolean {
  return others.every(
    ({ words, note }) => words === first?.words && disagreement(note) === disagreement(first.note),
  );
}

/** A year alone makes no difference; that sources disagree does. */
function disagreement(note: string): string {
  return /^\d{4}$/.test(note) ? "" : note;
}

/** Every rule that concerns the applicant at one of the programs, and what is not known of the rules. */
function rulesOf(programs: readonly ComparedProgram[]): readonly Facet[] {
  const findings = programs.flatMap(({ chances }) => chances?.eligibility ?? []);
  const rules = [...new Set(findings.map(({ rule }) => rule))].filter(
    (rule) => !SAID_ELSEWHERE.includes(rule),
  );
  const has = (rule: string): string => {
    const mine = findings.find((finding) => finding.rule === rule && finding.has !== null)?.has;
    return mine == null || mine === "none" ? "" : ` (you: ${mine})`;
  };
  return [
    ...rules.map(
      (rule): Facet => [
        `rule-${rule}`,
        `${rule === "visa" ? "Your visa" : capitalised(ruleName(rule))}${has(rule)}`,
        ({ chances }) => ruleCell(findingOf(chances?.eligibility ?? [], rule)),
      ],
    ),
    ["open", "Rules to ask about", openCell],
  ];
}

function findingOf(findings: readonly EligibilityFinding[], rule: string): EligibilityFinding | undefined {
  return findings.find((finding) => finding.rule === rule);
}

function openCell({ chances }: ComparedProgram): ComparedCell {
  const open = (chances?.eligibility ?? []).filter(({ verdict }) => verdict === "unknown");
  return known(open.length === 0 ? "None" : capitalised(listed(open.map(({ rule }) => ruleName(rule)))));
}

const SENT: Readonly<Record<NonNullable<ChancesReport["inSeason"]>["state"], string>> = {
  waiting: applicationName("waiting"),
  invited: applicationName("invited"),
  interviewed: applicationName("interviewed"),
  rejected: "Turned down",
  "rejected-after-interview": "Turned down after the interview",
  withdrawn: "Withdrawn",
};

/** What has become of an application, or what it costs as the list stands. */
function applicationCell({ chances, row }: ComparedProgram): ComparedCell {
  const sent = chances?.inSeason?.state;
  if (sent !== undefined) return known(SENT[sent]);
  return row === null ? NOT_LISTED : known(`Costs ${dollars(row.marginal.usd)}`);
}

function placeCell({ ledger: { city, state } }: ComparedProgram): ComparedCell {
  return city === null && state === null ? NOT_KNOWN : known(placeName(city, state));
}

function orElse(program: ComparedProgram, exact: string, band: string): ComparedCell {
  const found = fieldCell(program, exact);
  return found.unknown ? fieldCell(program, band) : found;
}
