import {
  type ApplicationReport,
  applicationFor,
  type Doors,
  doorsFor,
  type FactsReport,
  type InformaticsReport,
  type InterviewReport,
  informaticsFor,
  interviewFor,
  type LettersReport,
  ledgerFor,
  lettersFor,
  leverSteps,
  missedSeason,
  type PeopleLikeReport,
  type Problem,
  type ProgramPlace,
  peopleLike,
  placesOf,
  type Result,
  ROADMAP_LEVERS,
  type RoadmapReport,
  roadmapFor,
  roadmapNeedsLevers,
  type Shortlist,
  shortlistFor,
  type VisaRoomReport,
  visaRoomFor,
  type WhatIfReport,
} from "@smartpick/core";
import { type CaseInput, caseStagesOf } from "../case/case-stages.ts";
import { type ProfileStanding, standingOf } from "../case/profile-standing.ts";
import { toPlain } from "../case/to-plain.ts";
import type { EngineContext } from "../engine-context.ts";
import type { Steps } from "../jobs/progress.ts";

type RoadmapLevers = Pick<WhatIfReport, "base" | "levers">;

/** What is known of an applicant before anything is chosen. */
export const CASE_VERBS = {
  /** How many programs that a list may hold meet, may meet or fail the rules known, in the season at hand. */
  "case.standing": (context: EngineContext, input: CaseInput): Result<ProfileStanding, Problem> => {
    const found = caseStagesOf(context, input);
    return found.ok ? { ok: true, value: standingOf(found.value.base) } : found;
  },
  /** The ledger of the programs that match a query or an id, the applicant's own entries over it (`smartpick/facts@1`). */
  "case.ledger": (
    context: EngineContext,
    { query, ...input }: CaseInput & { readonly query: string },
  ): Result<FactsReport, Problem> => {
    const found = caseStagesOf(context, input);
    return found.ok ? { ok: true, value: ledgerFor(found.value.base.facts, query) } : found;
  },
  /** Where the programs are that a list may hold; one whose place nobody has published is left out. */
  "case.places": (context: EngineContext, input: CaseInput): Result<readonly ProgramPlace[], Problem> => {
    const found = caseStagesOf(context, input);
    if (!found.ok) return found;
    const { base } = found.value;
    return { ok: true, value: placesOf(base.facts.programs, base.candidates().rows) };
  },
  /** Thirty to forty programs by the three criteria of a shortlist, from all that a list may hold. */
  "case.shortlist": (context: EngineContext, input: CaseInput): Result<Shortlist, Problem> => {
    const found = caseStagesOf(context, input);
    return found.ok ? { ok: true, value: shortlistFor(found.value.base) } : found;
  },
  /** Published scores and shares of people of the applicant's type who matched, and who did not. */
  "case.people": (context: EngineContext, input: CaseInput): Result<PeopleLikeReport, Problem> => {
    const found = caseStagesOf(context, input);
    return found.ok ? { ok: true, value: peopleLike(found.value.base) } : found;
  },
  /**
   * Every door of the gate and every road to the first day, on the days of the season. `listed` = ids of a list that is
   * spoken of; what a door blocks is counted over it too.
   */
  "case.doors": (
    context: EngineContext,
    { listed, ...input }: CaseInput & { readonly listed: readonly string[] | null },
  ): Result<Doors, Problem> => {
    const found = caseStagesOf(context, input);
    return found.ok ? { ok: true, value: doorsFor(found.value.base, listed) } : found;
  },
  /** Dated visa rules applied to nationality, visa and place of the applicant (`smartpick/visa-room@1`). */
  "case.visa": (context: EngineContext, input: CaseInput): Result<VisaRoomReport, Problem> => {
    const found = caseStagesOf(context, input);
    return found.ok ? { ok: true, value: visaRoomFor(found.value.base) } : found;
  },
  /** Who can speak for what, how each letter of recommendation stands, and who goes where (`smartpick/letters@1`). */
  "case.letters": (context: EngineContext, input: CaseInput): Result<LettersReport, Problem> => {
    const found = caseStagesOf(context, input);
    return found.ok ? { ok: true, value: lettersFor(found.value.base) } : found;
  },
  /**
   * Every field of the application form with its text and count, and what to correct (`smartpick/application@1`). The case is
   * made without the texts, so that a word typed there makes no other case.
   */
  "case.application": (
    context: EngineContext,
    { profile: { application, ...profile }, options }: CaseInput,
  ): Result<ApplicationReport, Problem> => {
    const found = caseStagesOf(context, { profile, options });
    return found.ok ? { ok: true, value: applicationFor(found.value.base, toPlain, application) } : found;
  },
  /** What will be asked at interviews, and a sheet about one program where one is named (`smartpick/interview@1`). */
  "case.interview": (
    context: EngineContext,
    { program, ...input }: CaseInput & { readonly program: string | null },
  ): Result<InterviewReport, Problem> => {
    const found = caseStagesOf(context, input);
    return found.ok ? interviewFor(found.value.base, program) : found;
  },
  /** What an informatics profile proves, what is looked for, next steps and lines for a CV (`smartpick/informatics@1`). */
  "case.informatics": (context: EngineContext, input: CaseInput): Result<InformaticsReport, Problem> => {
    const found = caseStagesOf(context, input);
    return found.ok ? { ok: true, value: informaticsFor(found.value.base) } : found;
  },
  /**
   * The dated plan from today (`smartpick/roadmap@1`). What a step is worth is what `what-if` says of the same input, of which
   * only the levers of steps are tried; it is
   * made without the plan told, so that a day changed there makes no other case. Where it is too late for
   * a season of which nothing was sent, the plan is for the next one and says so.
   */
  *"case.roadmap"(
    context: EngineContext,
    { profile: { roadmap, ...profile }, options }: CaseInput,
  ): Steps<Result<RoadmapReport, Problem>> {
    const told = roadmap ?? null;
    const first = caseStagesOf(context, { profile, options });
    if (!first.ok) return first;
    const season = first.value.base.year + 1;
    const bare = { told, levers: null, instead: null };
    const instead = missedSeason(first.value.base, roadmapFor(first.value.base, bare));
    const next = { profile: { ...profile, season }, options: { ...options, season } };
    const isNext = instead !== null && caseStagesOf(context, next).ok;
    const input = isNext ? next : { profile, options };
    const found = caseStagesOf(context, input);
    if (!found.ok) return found;
    const { base } = found.value;
    const shown = { ...bare, instead: isNext ? instead : null };
    if (!roadmapNeedsLevers(base, told)) return { ok: true, value: roadmapFor(base, shown) };
    const { stages } = context;
    // What-if has more levers and the same numbers.
    const kept = stages.kept<WhatIfReport>("what-if", { ...input, asked: null });
    const known = kept ?? stages.kept<RoadmapLevers>("roadmap-levers", input);
    if (known) return { ok: true, value: roadmapFor(base, { ...shown, levers: known }) };
    yield { done: 0, of: 1, what: "list" };
    const steps = leverSteps(base, found.value.list(), ROADMAP_LEVERS);
    let step = steps.next();
    while (!step.done) {
      yield { ...step.value, what: "levers" };
      step = steps.next();
    }
    const { value } = step;
    const levers = stages.of("roadmap-levers", input, (): RoadmapLevers => value);
    return { ok: true, value: roadmapFor(base, { ...shown, levers }) };
  },
};
