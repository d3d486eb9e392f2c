import {
  clipped,
  divisionNamed,
  type Problem,
  settingNamed,
  specialtyNamed,
  stateNamed,
  trackNamed,
} from "@smartpick/core";
import { dotted, type Path } from "../path.ts";
import { programIdOf } from "../program-id.ts";
import { tierNamed } from "../words.ts";
import type { Peek } from "./peek.ts";
import { type Canonical, canonicalOf, named, repeats } from "./repeats.ts";

const specialty = named((input) => specialtyNamed(input)?.name ?? null);
const state = named((input) => stateNamed(input)?.code ?? null);

const LISTS: readonly (readonly [Path, Canonical])[] = [
  [["applicant", "languages"], named((input) => input.trim().toLowerCase())],
  [["seeks", "specialties"], specialty],
  [["seeks", "regions"], named(divisionNamed)],
  [["seeks", "states"], state],
  [["seeks", "never_states"], state],
  [["seeks", "settings"], named(settingNamed)],
  [["seeks", "tracks"], named(trackNamed)],
  [["home", "states"], state],
  [["weights", "preferred_states"], state],
  [["pins", "must"], programIdOf],
  [["pins", "never"], programIdOf],
];

const MAPS: readonly (readonly [Path, Canonical])[] = [
  [["signals"], specialty],
  [["constraints", "specialty"], specialty],
  [["constraints", "state"], state],
  [["constraints", "tier"], named(tierNamed)],
];

/** Items named twice in a list, keys that are two names of one thing, and items both wanted and shut out. */
export function listContradictions(peek: Peek): readonly Problem[] {
  return [
    ...LISTS.flatMap(([path, canonical]) => repeats(path, peek.list(...path), canonical)),
    ...MAPS.flatMap(([path, canonical]) => twoNames(path, peek.entries(...path), canonical)),
    ...repeats(
      ["in_season"],
      peek.list("in_season").map((_, index) => peek.value("in_season", index, "program")),
      programIdOf,
      "program",
    ),
    ...repeats(
      ["notes"],
      peek.list("notes").map((_, index) => peek.value("notes", index, "program")),
      programIdOf,
      "program",
    ),
    ...statesOutsideRegions(peek),
    ...shutOut(peek, ["seeks", "states"], ["seeks", "never_states"], state),
    ...shutOut(peek, ["pins", "must"], ["pins", "never"], programIdOf),
  ];
}

function twoNames(
  path: Path,
  items: readonly (readonly [string, unknown])[],
  canonical: Canonical,
): readonly Problem[] {
  const seen = new Map<string, string>();
  return items.flatMap(([key]): Problem[] => {
    const name = canonical(key);
    const first = name === null ? undefined : seen.get(name);
    if (name !== null && first === undefined) seen.set(name, key);
    if (first === undefined) return [];
    return [
      {
        code: "duplicate",
        path: dotted([...path, key]),
        of: "name",
        found: clipped(key),
        first: clipped(first),
      },
    ];
  });
}

function shutOut(peek: Peek, wanted: Path, never: Path, canonical: Canonical): readonly Problem[] {
  const refused = new Set(peek.list(...never).map((item) => canonicalOf(item, canonical)));
  return peek.list(...wanted).flatMap((item, index): Problem[] => {
    const name = canonicalOf(item, canonical);
    if (name === null || !refused.has(name)) return [];
    return [
      {
        code: "contradiction",
        path: dotted([...wanted, index]),
        contradiction: { rule: "wanted-and-shut-out", name, other: dotted(never) },
      },
    ];
  });
}

/** Both filters must hold, so states that all lie outside the regions leave no program. */
function statesOutsideRegions(peek: Peek): readonly Problem[] {
  const texts = (...path: Path) => peek.list(...path).filter((item) => typeof item === "string");
  const states = texts("seeks", "states").map((name) => stateNamed(name));
  const regions = texts("seeks", "regions").map((name) => divisionNamed(name));
  if (states.length === 0 || regions.length === 0 || states.includes(null) || regions.includes(null))
    return [];
  if (states.some((one) => one !== null && regions.includes(one.division))) return [];
  return [
    {
      code: "contradiction",
      path: "seeks.states",
      contradiction: { rule: "states-outside-regions" },
    },
  ];
}
