import { readFileSync } from "node:fs";
import { seasonToPlan } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { createEngine, type Engine } from "@smartpick/engine";
import { parseProfileValue } from "@smartpick/profile";
import { worded } from "@smartpick/report";
import { type ExampleFaces, type Face, type FacesOfSeason, faceOf } from "../../src/features/welcome/face.ts";
import type { Draft } from "../../src/store/draft.ts";
import { draftFromText } from "../../src/store/profile-text.ts";
import { SEED } from "../../src/store/run.ts";
import { graduationTold } from "../../src/store/season.ts";

/**
 * What the engine says of every example, for the season planned on the day of the facts and for the one after it: the page
 * may be read later than it was built. The clock is not asked, so one state of the sources makes one build.
 */
export async function computeFaces(examples: readonly string[]): Promise<ExampleFaces> {
  const facts = await readFacts("full");
  const day = facts.version.slice(0, 10);
  const yearLater = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  const engine = createEngine(facts);
  return {
    factsVersion: facts.version,
    seasons: [day, yearLater].map((today) => facesOn(today, engine, examples)),
  };
}

/** The faces of all examples for a reader on this day. */
function facesOn(today: string, engine: Engine, examples: readonly string[]): FacesOfSeason {
  return {
    season: seasonToPlan(today, null),
    byExample: Object.fromEntries(examples.map((id) => [id, faceOn(today, engine, id)])),
  };
}

/** The face of one example for a reader on this day; it goes the way that the page goes when it opens one. */
export function faceOn(today: string, engine: Engine, id: string): Face {
  const fileName = `${id}.yaml`;
  const text = readFileSync(new URL(`../../../../examples/${fileName}`, import.meta.url), "utf8");
  const draft = right<Draft>(draftFromText(text, fileName), fileName);
  const profile = right(parseProfileValue(draft, seasonToPlan(today, graduationTold(draft))), fileName);
  const plan = engine.run("plan.list", { profile, options: { today, seed: SEED } });
  return faceOf(worded(right(plan, fileName)));
}

function right<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: unknown },
  fileName: string,
): T {
  if (result.ok) return result.value;
  throw new Error(`${fileName}: ${JSON.stringify(result.problems)}`);
}
