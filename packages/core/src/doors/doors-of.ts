import type { GateCondition } from "../answers/gate.ts";
import type { Case } from "../case/case.ts";
import { valueAt } from "../facts/lookup.ts";
import { sourceOf, stateUntil } from "../gate/gate-source.ts";
import type { GateRuleId } from "../season/gate-facts.ts";
import { isDayOfNrmp, onlyOwnMatch } from "../season/nrmp-days.ts";
import type { Door, DoorId, DoorPrice, DoorState, ProgramCount, SeasonDay } from "./doors.ts";
import { asksStep3, beginsLater, countIn, type Field, sponsorsH1bAlone } from "./field.ts";
import { seasonDay } from "./season-days.ts";

/** What doors are judged by: the case, the conditions of its gate, the programs counted over. */
export interface DoorSource {
  readonly base: Case;
  readonly conditions: readonly GateCondition[];
  readonly field: Field;
}

const STATES: Readonly<Record<GateCondition["state"], DoorState>> = {
  met: "open",
  open: "to-open",
  missed: "shut",
  unknown: "not-told",
};

/** Which door a condition speaks of; the day of the season is no door of its own. */
const DOOR_OF: Readonly<Partial<Record<GateCondition["code"], DoorId>>> = {
  "step1-passed": "step1",
  "step1-not-passed": "step1",
  "step1-not-told": "step1",
  "step2ck-passed": "step2ck",
  "step2ck-not-passed": "step2ck",
  "step2ck-below-passing": "step2ck",
  "english-passed": "english",
  "english-not-passed": "english",
  "english-not-told": "english",
  "pathway-not-told": "certificate",
  "pathway-not-applied": "certificate",
  "pathway-applied": "certificate",
  "certificate-held": "certificate",
  graduated: "graduation",
  "graduation-to-come": "graduation",
  "graduation-not-told": "graduation",
  "first-year-to-find": "first-year",
  "visa-not-told": "visa",
  "step3-passed": "step3",
  "h1b-without-step3": "step3",
  "step3-not-told": "step3",
};

const FEES: Readonly<Partial<Record<DoorId, string>>> = {
  step1: "usmle-step1",
  step2ck: "usmle-step2ck",
  english: "oet-medicine",
  certificate: "ecfmg-pathway",
  registration: "nrmp-registration",
  step3: "usmle-step3",
};

/** Every door of an applicant, in the order in which they are opened; empty where the season has no table of the gate. */
export function doorsOf(source: DoorSource): readonly Door[] {
  if (source.base.season.gate === undefined) return [];
  const { field, base } = source;
  const every = countIn(field);
  const firstYear = countIn(field, (row) => beginsLater(base, row));
  return [
    gated(source, "graduation", "start", every),
    gated(source, "step1", "exams", every),
    gated(source, "step2ck", "exams", every),
    gated(source, "english", "english", every),
    gated(source, "certificate", "pathway", every),
    step3Door(source, every),
    registrationDoor(source),
    rankListDoor(source),
    ...(firstYear.all === 0 ? [] : [gated(source, "first-year", "first-year", firstYear)]),
    visaDoor(source, every),
  ];
}

/** The price of opening a door, as the season's fees tell it. */
export function priceOf({ season }: Pick<Case, "season">, id: DoorId): DoorPrice | null {
  const fee = season.fixedFees.find((one) => one.id === FEES[id]);
  if (fee === undefined) return null;
  const { usd, source, publishedFor, confidence } = fee;
  return { usd, source, publishedFor, confidence };
}

/** Whether opening a door is still to be paid for. */
export function isToPay(state: DoorState): boolean {
  return state === "to-open" || state === "not-told";
}

const NO_DAY: SeasonDay = { day: null, about: null };

const DAYS: Readonly<Partial<Record<DoorId, Parameters<typeof seasonDay>[1]>>> = {
  step1: "rank-list-deadline",
  step2ck: "rank-list-deadline",
  english: "pathways-deadline",
  certificate: "pathways-deadline",
  "first-year": "rank-list-deadline",
  step3: "match-day",
};

/** A door as the gate's condition of it stands. Where it has none, the exam is not told of an IMG, or asked of nobody else. */
function gated(source: DoorSource, id: DoorId, rule: GateRuleId, blocks: ProgramCount): Door {
  const { base, conditions } = source;
  const condition = conditions.find(({ code }) => DOOR_OF[code] === id) ?? null;
  if (condition === null) return withoutCondition(source, id, rule, blocks);
  const state = STATES[condition.state];
  const usual = DAYS[id];
  const until =
    condition.until !== null || usual === undefined || (isDayOfNrmp(usual) && !takesPartInNrmp(base))
      ? { day: condition.until, about: null }
      : seasonDay(base, usual);
  const price = isToPay(state) ? priceOf(base, id) : null;
  return { id, state, condition, until, blocks, price, source: condition.source };
}

function withoutCondition({ base }: DoorSource, id: DoorId, rule: GateRuleId, blocks: ProgramCount): Door {
  const isImg = base.applicant.type === "us-img" || base.applicant.type === "non-us-img";
  const certified = base.profile.exams.ecfmg === "certified";
  const common = { id, condition: null, until: NO_DAY, blocks, price: null };
  // Who is certified has passed the exams that the gate then asks nothing about.
  if (isImg && certified) return { ...common, state: "open", source: ruleSource(base, rule) };
  if (isImg && id === "step2ck")
    return {
      ...common,
      state: "not-told",
      until: seasonDay(base, "rank-list-deadline"),
      price: priceOf(base, id),
      source: ruleSource(base, rule),
    };
  return { ...common, state: "not-asked", source: null, blocks: NOBODY(blocks) };
}

const NOBODY = ({ listed }: ProgramCount): ProgramCount => ({ all: 0, listed: listed === null ? null : 0 });

/** Whether the applicant would take an H-1B beside another visa, or has told none. */
function takesH1bToo({ applicant, profile: { visa } }: Case): boolean {
  return visa === "any" || (visa === null && applicant.type === "non-us-img");
}

/** Step 3: asked before an H-1B petition, else only by the programs that say so. */
function step3Door(source: DoorSource, every: ProgramCount): Door {
  const { base, field } = source;
  const gate = gated(source, "step3", "step3", every);
  if (gate.condition !== null) return gate;
  const passed = base.applicant.step3Passed;
  const opensVisa = takesH1bToo(base);
  const blocks = countIn(field, (row) => asksStep3(base, row) || (opensVisa && sponsorsH1bAlone(base, row)));
  const asked = passed === true || blocks.all > 0 || opensVisa;
  const state: DoorState = !asked
    ? "not-asked"
    : passed === true
      ? "open"
      : passed === false
        ? "to-open"
        : "not-told";
  return {
    ...gate,
    state,
    blocks,
    until: opensVisa && takesPartInNrmp(base) ? seasonDay(base, "match-day") : NO_DAY,
    price: isToPay(state) ? priceOf(base, "step3") : null,
    source: opensVisa ? ruleSource(base, "step3") : null,
    ...(opensVisa && { opensVisa: "h1b" as const }),
  };
}

/** Whether a program's specialty registers for a match of its own. */
function isOfNrmp({ season, facts }: Case, row: number): boolean {
  const specialty = String(valueAt(facts.programs, row, "specialty"));
  const own = (season.matches ?? []).filter(({ ownRegistration }) => ownRegistration);
  return !own.some(({ specialties }) => specialties.includes(specialty));
}

/** Whether any specialty sought matches through NRMP. */
export function takesPartInNrmp({ season, profile }: Pick<Case, "season" | "profile">): boolean {
  return onlyOwnMatch(season, profile.seeks.specialties) === null;
}

/** A door of NRMP's Match for who takes part in another one alone. */
function notAsked(id: DoorId, field: Field): Door {
  const blocks = countIn(field, () => false);
  return { id, state: "not-asked", condition: null, until: NO_DAY, blocks, price: null, source: null };
}

/** Registration with NRMP: no profile tells it. After its day it still opens, for a late fee. */
function registrationDoor({ base, field }: DoorSource): Door {
  if (!takesPartInNrmp(base)) return notAsked("registration", field);
  return {
    id: "registration",
    state: "not-told",
    condition: null,
    until: seasonDay(base, "nrmp-registration-deadline"),
    blocks: countIn(field, (row) => isOfNrmp(base, row)),
    price: priceOf(base, "registration"),
    source: base.season.dates.find(({ id }) => id === "nrmp-registration-deadline")?.source ?? null,
  };
}

/** The rank list: certified on its last day; whether it was is not told. */
function rankListDoor({ base, field, conditions }: DoorSource): Door {
  if (!takesPartInNrmp(base)) return notAsked("rank-list", field);
  const until = seasonDay(base, "rank-list-deadline");
  const isOver = conditions.some(({ code }) => code === "lists-certified" || code === "results-out");
  const isPast = stateUntil(until.day, base.options.today) === "missed";
  return {
    id: "rank-list",
    state: isOver ? "shut" : isPast ? "not-told" : "to-open",
    condition: null,
    until,
    blocks: countIn(field, (row) => isOfNrmp(base, row)),
    price: null,
    source: base.season.dates.find(({ id }) => id === "rank-list-deadline")?.source ?? null,
  };
}

/** The visa: got after the Match. Who needs none has nothing to open, and US graduates are not asked. */
function visaDoor(source: DoorSource, every: ProgramCount): Door {
  const { base } = source;
  const gate = gated(source, "visa", "visa", every);
  const { visa } = base.profile;
  if (gate.condition !== null || visa === "none" || visa === null || base.applicant.type === "us-img")
    return gate.condition !== null
      ? gate
      : { ...gate, state: "not-asked", until: NO_DAY, blocks: NOBODY(every) };
  return {
    ...gate,
    state: "to-open",
    until: { day: `${base.year}-06-30`, about: null },
    blocks: every,
    source: ruleSource(base, "visa"),
  };
}

/** The source of a rule of the gate of a case's season. */
export function ruleSource({ season }: Pick<Case, "season">, rule: GateRuleId): string | null {
  return season.gate === undefined ? null : sourceOf({ gate: season.gate }, rule);
}
