import type { ApplicationField, ApplicationRemark, ApplicationTally } from "../answers/application.ts";
import type { ApplicationTold } from "../profile/application.ts";
import type { Gap } from "./gaps.ts";

/** What remarks are made of. */
export interface RemarksAsked {
  readonly told: ApplicationTold;
  readonly fields: readonly ApplicationField[];
  readonly tallies: readonly ApplicationTally[];
  readonly gaps: readonly Gap[];
  readonly asksTies: boolean;
}

/** What to know or to correct: too much first, then what is missing, then what a reader may ask. Months may overlap. */
export function remarksOf({
  told,
  fields,
  tallies,
  gaps,
  asksTies,
}: RemarksAsked): readonly ApplicationRemark[] {
  const ties = told.connections.length;
  return [
    ...tallies.flatMap(tooMany),
    ...fields.flatMap(tooLong),
    ...ofExperiences(told),
    ...told.scholarly.flatMap(({ type }, entry): readonly ApplicationRemark[] =>
      type === null ? [{ code: "type-missing", section: "scholarly", entry }] : [],
    ),
    ...bothAndNone(told),
    ...sameTexts(fields),
    ...gaps.map((gap): ApplicationRemark => ({ code: "gap", ...gap })),
    ...(ties > 0 && !asksTies ? [{ code: "connections-not-asked", count: ties } as const] : []),
  ];
}

function tooMany({ of, count, limit }: ApplicationTally): readonly ApplicationRemark[] {
  const max = limit?.max ?? null;
  return max !== null && count > max ? [{ code: "too-many", of, count, max }] : [];
}

function tooLong({ key, state, characters, limit }: ApplicationField): readonly ApplicationRemark[] {
  const max = limit?.max ?? null;
  return state === "over" && max !== null ? [{ code: "over", key, over: characters - max, max }] : [];
}

function ofExperiences({ experiences }: ApplicationTold): readonly ApplicationRemark[] {
  return experiences.flatMap(({ type, mostMeaningful, meaning, from, to }, entry) => {
    const found: ApplicationRemark[] = [];
    if (type === null) found.push({ code: "type-missing", section: "experiences", entry });
    if (mostMeaningful && meaning === null) found.push({ code: "meaning-missing", entry });
    if (!mostMeaningful && meaning !== null) found.push({ code: "meaning-unmarked", entry });
    if (from === null || to === null) found.push({ code: "dates-missing", entry });
    return found;
  });
}

/** A preference beside the words that there is none. */
function bothAndNone({ regions, areas }: ApplicationTold): readonly ApplicationRemark[] {
  const found: ApplicationRemark[] = [];
  if (regions.length > 1 && regions.some(({ division }) => division === null))
    found.push({ code: "preference-and-none", section: "regions" });
  if (areas.prefers.length > 1 && areas.prefers.includes("none"))
    found.push({ code: "preference-and-none", section: "areas" });
  return found;
}

/** Texts that stand word for word in more than one field. */
function sameTexts(fields: readonly ApplicationField[]): readonly ApplicationRemark[] {
  const byText = new Map<string, string[]>();
  for (const { kind, copy, key } of fields) {
    const text = copy.trim().replaceAll(/\s+/gu, " ").toLowerCase();
    if (kind !== "text" || text === "") continue;
    byText.set(text, [...(byText.get(text) ?? []), key]);
  }
  return [...byText.values()]
    .filter((keys) => keys.length > 1)
    .map((keys): ApplicationRemark => ({ code: "same-text", keys }));
}
