import type { Profile, WhatIfReport } from "@smartpick/core";
import { dayWords } from "../english/day.ts";
import { dollars } from "../english/money.ts";
import { counted, listed } from "../english/plural.ts";
import { gateLines } from "../gate/gate-words.ts";
import { levelSentences } from "../plan/headline-words.ts";
import {
  findingOf,
  interviewSentences,
  keptSentence,
  matchSentences,
  NOT_A_PROMISE,
} from "../plan/plan-words.ts";
import { costFinding } from "../season/in-season-words.ts";
import { signalPhrase } from "../signals/signal-names.ts";
import { type Sources, sourceLine } from "../sources/source-names.ts";
import { sourceIdsOf } from "../sources/source-table.ts";
import { effectWords } from "../what-if/effect-words.ts";
import { leverGroups } from "../what-if/lever-groups.ts";
import type { Worded, WordedPlan } from "../worded-report.ts";
import { applicantSentences, wishSentences } from "./applicant-words.ts";
import { type LetterRow, letterRows, ROW_LIMITS } from "./letter-rows.ts";
import { shortened } from "./shortened.ts";

/** What is written by hand for one letter; empty = a line to write on. */
export interface Written {
  readonly name: string;
  readonly adviser: string;
  readonly note: string;
}

/** What a letter is made of: the answers that the screens show. */
export interface LetterParts {
  readonly profile: Profile;
  readonly plan: WordedPlan;
  /** What would raise the chance; `null` = it is not worked out. */
  readonly whatIf: Worded<WhatIfReport> | null;
  readonly sources: Sources;
  readonly written: Written;
  /** Whether the applicant is one of the examples. */
  readonly invented?: boolean;
  /** Options of `plan` that stand over the answers, as they are typed; they are in the profile already. */
  readonly options?: readonly string[];
}

/** A letter of one page for an adviser, in words and in the order of the page. */
export interface Letter {
  readonly title: string;
  readonly day: string;
  /** That the applicant is invented; `null` = she is a person. */
  readonly invented: string | null;
  readonly written: Written;
  readonly applicant: string;
  readonly wish: string;
  /** Whether a match is possible at all, then the conditions that come first. */
  readonly gate: readonly string[];
  readonly finding: string;
  /** The headline of the season with its range, word for word as on the screens. */
  readonly chance: string;
  readonly interviews: string;
  readonly plan: string;
  readonly rows: readonly LetterRow[];
  /** How many programs of the list the rows leave out, as a sentence; `null` = none. */
  readonly more: string | null;
  /** What raises the chance most; `null` = not worked out, empty = nothing does. */
  readonly help: readonly { readonly what: string; readonly effect: string }[] | null;
  readonly unknown: string;
  readonly sources: readonly string[];
  readonly made: string;
  readonly command: string;
}

/** The most characters of each part, so that the letter stays one page; what is longer ends in `…`. */
export const LETTER_LIMITS = {
  ...ROW_LIMITS,
  name: 50,
  note: 240,
  lead: 170,
  condition: 240,
  applicant: 320,
  wish: 220,
  finding: 130,
  chance: 600,
  interviews: 260,
  plan: 400,
  help: 140,
  effect: 130,
  unknown: 440,
  source: 100,
} as const;

/** How the limits of a letter are kept, for whoever reads it. */
export const SHORTENED_NOTE =
  "A part that is too long ends early, after a whole word, shown by “…”. No number is cut from what it counts.";

/** What the letter of an example says of its applicant, so that nobody takes it for a person's. */
export const INVENTED = "This is an example. The applicant is invented, and is no real person.";

const CONDITIONS = 3;
const HELPS = 3;
const SOURCES = 4;

const UNKNOWN =
  "The number comes from published facts and the answers above. It does not know the letters, the statement, the school or the interviews. They are inside the range.";

/** Characters from which on a letter is set in smaller type. */
const FULL = 4000;

/** Whether a letter says so much that one sheet holds it only in smaller type. */
export function isFullLetter({ written, gate, rows, help, sources, ...said }: Letter): boolean {
  const lines = rows.map(({ id: _, ...row }) => Object.values(row).join(" "));
  const steps = (help ?? []).map(({ what, effect }) => `${what} ${effect}`);
  const texts = [...Object.values(said), ...Object.values(written), ...gate, ...lines, ...steps, ...sources];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0) > FULL;
}

/** The letter of an applicant; every figure is that of the screens. */
export function letterOf({
  profile,
  plan,
  whatIf,
  sources,
  written,
  invented,
  options = [],
}: LetterParts): Letter {
  const most = LETTER_LIMITS;
  const rows = letterRows(plan);
  const left = plan.list.length - rows.length;
  return {
    title: `Application plan for the ${plan.season} season`,
    day: dayWords(plan.today),
    invented: invented === true ? INVENTED : null,
    written: {
      name: shortened(written.name, most.name),
      adviser: shortened(written.adviser, most.name),
      note: shortened(written.note, most.note),
    },
    applicant: shortened(applicantSentences(profile).join(" "), most.applicant),
    wish: shortened(wishSentences(profile).join(" "), most.wish),
    gate: gateOf(plan),
    finding: shortened(findingOf(plan), most.finding),
    chance: plan.list.length === 0 ? "" : shortened(matchSentences(plan), most.chance),
    interviews: plan.list.length === 0 ? "" : shortened(interviewSentences(plan), most.interviews),
    plan: shortened(planWords(plan), most.plan),
    rows,
    more:
      left === 0 ? null : `${counted(left, "more program")} ${left === 1 ? "stands" : "stand"} on the list.`,
    help: whatIf === null ? null : helpOf(whatIf),
    unknown: shortened([UNKNOWN, NOT_A_PROMISE, ...levelSentences(plan)].join(" "), most.unknown),
    sources: sourcesOf(plan, sources),
    made: `Made on ${plan.today}. Facts ${plan.facts.version} (${plan.facts.rights}). Seed ${plan.seed}. Inputs ${plan.inputsHash}.`,
    command: ["smartpick plan answers.yaml", ...options, ...runOf(plan)].join(" "),
  };
}

function gateOf(plan: WordedPlan): readonly string[] {
  const [lead, ...conditions] = gateLines(plan);
  if (lead === undefined) return [];
  const shown = conditions.slice(0, CONDITIONS).map((words) => shortened(words, LETTER_LIMITS.condition));
  const left = conditions.length - shown.length;
  return [
    shortened(lead, LETTER_LIMITS.lead),
    ...shown,
    ...(left === 0 ? [] : [`${counted(left, "more condition")} in the app.`]),
  ];
}

function planWords(plan: WordedPlan): string {
  const signals = plan.signals
    .filter(({ used }) => used > 0)
    .map(({ specialty, kind, used }) => `${counted(used, signalPhrase(kind))} in ${specialty}`);
  const kept = keptSentence(plan);
  return [
    costFinding(plan),
    ...(plan.list.length === 0 ? [] : [`${dollars(plan.cost.fixed)} of it is fixed fees.`]),
    ...(kept === null ? [] : [kept]),
    signals.length === 0 ? "No signal is used." : `Signals: ${listed(signals)}.`,
    plan.stopLine.why,
  ].join(" ");
}

function helpOf(whatIf: Worded<WhatIfReport>): Letter["help"] {
  return leverGroups(whatIf)
    .help.slice(0, HELPS)
    .map((lever) => {
      // The day by which it must be done is never what is left out.
      const by = lever.until === null ? "" : `, by ${dayWords(lever.until)}`;
      return {
        what: `${shortened(lever.words, LETTER_LIMITS.help - by.length)}${by}`,
        effect: shortened(effectWords(lever), LETTER_LIMITS.effect),
      };
    });
}

/** Title and date; addresses stand in the printed list. */
function titleOf(id: string, sources: Sources): string {
  const source = sources.get(id);
  return source === undefined
    ? sourceLine(id, sources)
    : `${source.title}, ${source.published ?? "date unknown"}`;
}

/** The sources that most rows rest on, then the rest as a count. */
function sourcesOf(plan: WordedPlan, sources: Sources): readonly string[] {
  const uses = new Map(sourceIdsOf(plan).map((id) => [id, 0]));
  for (const id of plan.list.flatMap((row) => row.sources)) uses.set(id, (uses.get(id) ?? 0) + 1);
  const most = [...uses].sort((a, b) => b[1] - a[1]).slice(0, SOURCES);
  const left = uses.size - most.length;
  return [
    ...most.map(([id]) => shortened(titleOf(id, sources), LETTER_LIMITS.source)),
    ...(left === 0 ? [] : [`${counted(left, "more source")}, each named in the printed list.`]),
  ];
}

/** What of a run the answers do not hold, as options of `plan`. */
function runOf({ season, today, seed, facts }: WordedPlan): readonly string[] {
  return [`--season ${season}`, `--today ${today}`, `--seed ${seed}`, `--rights ${facts.rights}`];
}
