import type { Claim, Quantity } from "./claim.ts";
import { COUNTED_ANEW } from "./claim.words.ts";
import { thingOf } from "./compare-numbers.ts";
import { areElsewhen } from "./likeness.ts";
import type { PlacedClaim } from "./placed.ts";
import { areContrasted } from "./setting.ts";
import { isCommon, stemOf } from "./stems.ts";

/**
 * Claims of two places that count one thing in one undertaking, in whatever words: “the project reached 148 families” and
 * “visited 120 families”. Only where either place counts that thing once, and the thing is none of every clinic.
 */
export function oneCounts(claims: readonly PlacedClaim[]): readonly (readonly [number, number])[] {
  const byThing = new Map<string, number[]>();
  for (const [at, { claim }] of claims.entries())
    for (const thing of new Set(countsOf(claim).map(thingOf)))
      byThing.set(thing, [...(byThing.get(thing) ?? []), at]);
  return [...byThing].flatMap(([thing, places]) => {
    const alone = places.filter((at) =>
      isAlone(
        thing,
        claims[at],
        places.map((other) => claims[other]),
      ),
    );
    return alone.flatMap((one, of) =>
      alone.slice(of + 1).flatMap((other): readonly (readonly [number, number])[] => {
        const [a, b] = [claims[one], claims[other]];
        return a !== undefined && b !== undefined && isOneUndertaking(a, b) ? [[one, other]] : [];
      }),
    );
  });
}

const countsOf = ({ numbers, fact, isEffect, kind }: Claim): readonly Quantity[] =>
  fact !== null || isEffect || kind === "goal"
    ? []
    : numbers.filter(({ unit, object, isPart }) => unit === "count" && isTelling(object) && !isPart);

/** Patients and nurses are counted everywhere; schools and people by each undertaking. */
const isTelling = (object: string | null): boolean =>
  object !== null && (!isCommon(object) || ANEW_STEMS.has(object));

const ANEW_STEMS: ReadonlySet<string> = new Set([...COUNTED_ANEW].map(stemOf));

/** Whether a claim is the only one of its place to count a thing, and counts it once. */
function isAlone(
  thing: string,
  one: PlacedClaim | undefined,
  others: readonly (PlacedClaim | undefined)[],
): boolean {
  if (one === undefined) return false;
  const isOnce = countsOf(one.claim).filter((count) => thingOf(count) === thing).length === 1;
  return isOnce && others.filter((other) => other?.place === one.place).length === 1;
}

/** Whether two claims tell of one undertaking: both name it, or one does and the entry of the other is about it. */
export function isOneUndertaking(one: PlacedClaim, other: PlacedClaim): boolean {
  const [a, b] = [one.claim.setting, other.claim.setting];
  if (one.place === other.place || areContrasted(a, b) || areElsewhen(one.claim, other.claim)) return false;
  if ([...a.projects].some((name) => b.projects.has(name))) return true;
  const isTopic = ({ claim, topic }: PlacedClaim, { claim: named }: PlacedClaim): boolean =>
    claim.setting.projects.size === 0 && [...named.setting.projects].some((name) => topic.has(name));
  return isTopic(one, other) || isTopic(other, one);
}
