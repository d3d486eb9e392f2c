import type { Gate } from "../answers/gate.ts";
import type { Lever } from "../answers/what-if.ts";
import type { Case } from "../case/case.ts";
import { valueAt } from "../facts/lookup.ts";
import { secondYearOf } from "../gate/gate-key.ts";
import { gateOf } from "../gate/gate-of.ts";
import type { ChosenList } from "../list/chosen-list.ts";
import { listOf } from "../list/list-of.ts";
import type { Problem } from "../problem/problem.ts";
import { ok, type Result } from "../result.ts";
import { chosenOf } from "./chosen.ts";
import { otherCase, sameProfile } from "./other-case.ts";
import type { Pull } from "./pull.ts";
import { pulled } from "./pulled.ts";
import type { Start } from "./start.ts";

const NO_NUMBERS = { match: null, difference: null, sameList: null, list: null } as const;

/** The lever with its numbers; refused where no case can hold the change. */
export function leverOf(start: Start, pull: Pull): Result<Lever, Problem> {
  const {
    code,
    change,
    profile,
    usd,
    fee = 0,
    until,
    evidence,
    causes,
    sources,
    required = false,
    adds,
    notTold,
  } = pull;
  const common = {
    code,
    change,
    until,
    evidence,
    effect: "no-data",
    required,
    causes,
    sources,
    ...(adds === undefined ? {} : { adds }),
    ...(notTold === undefined ? {} : { notTold }),
  } as const;
  if (profile === null) return ok({ ...common, ...NO_NUMBERS, usd: typeof usd === "number" ? usd : null });
  const changed = otherCase(start.base, profile);
  if (!changed.ok) return changed;
  const isSame = sameProfile(profile, start.base.profile);
  const list = isSame ? start.list : listOf(changed.value);
  const { match, difference, sameList, list: size } = pulled(start, changed.value, list);
  const gate = gateAfter(start, changed.value, list);
  const ofList = usd === "list" ? size.usd - start.report.cost.total : usd === "season" ? size.usd : usd;
  const price = ofList === null ? null : ofList + fee;
  return ok({
    ...common,
    match,
    difference,
    sameList,
    list: size,
    usd: price,
    ...(changed.value.year === start.base.year ? {} : { season: changed.value.year }),
    ...(gate === null ? {} : { gate }),
  });
}

/** The gate after the change where a condition of it differs; `null` where none does. */
function gateAfter({ report }: Start, changed: Case, list: ChosenList): Gate | null {
  const { rows } = chosenOf(changed, list);
  const tracks = Array.from(rows, (row) => valueAt(changed.facts.programs, row, "track"));
  const gate = gateOf(changed, secondYearOf(tracks));
  if (gate === null) return null;
  const textOf = (one: Gate | undefined): string =>
    JSON.stringify(one?.conditions.map(({ code, state }) => [code, state]));
  return textOf(gate) === textOf(report.gate) ? null : gate;
}

/** Levers best first: by effect, then by price and by the last day to begin; those without a number last. */
export function byEffect(levers: readonly Lever[], aboutNothing: number): readonly Lever[] {
  return levers
    .map((lever) => ({ ...lever, effect: effectOf(lever, aboutNothing) }))
    .sort(
      (a, b) =>
        (b.difference?.mid ?? Number.NEGATIVE_INFINITY) - (a.difference?.mid ?? Number.NEGATIVE_INFINITY) ||
        (a.usd ?? Number.POSITIVE_INFINITY) - (b.usd ?? Number.POSITIVE_INFINITY) ||
        (a.until ?? "9").localeCompare(b.until ?? "9"),
    );
}

function effectOf({ difference }: Lever, aboutNothing: number): Lever["effect"] {
  if (difference === null) return "no-data";
  const { low, high } = difference;
  if (low >= aboutNothing) return "raises";
  if (high <= -aboutNothing) return "lowers";
  return low > -aboutNothing && high < aboutNothing ? "nothing" : "unsure";
}
