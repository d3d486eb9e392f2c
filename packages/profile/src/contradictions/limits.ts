import { type Problem, specialtyNamed, stateNamed } from "@smartpick/core";
import { dotted, type Path } from "../path.ts";
import { programIdOf } from "../program-id.ts";
import { WEIGHTS_CAP } from "../schema.ts";
import type { Peek } from "./peek.ts";

/** Numbers that cannot hold together: weights, least and most, signals of two kinds, more pins than programs. */
export function limitContradictions(peek: Peek): readonly Problem[] {
  return [...weights(peek), ...signals(peek), ...counts(peek), ...unreachable(peek), ...sums(peek)];
}

function weights(peek: Peek): readonly Problem[] {
  const [informatics, location] = [peek.number("weights", "informatics"), peek.number("weights", "location")];
  if (informatics === null || location === null) return [];
  // Sums such as 0.9 + 0.05 end a hair above 0.95 in binary; they are what the applicant meant.
  const sum = Math.round((informatics + location) * 1e9) / 1e9;
  if (sum <= WEIGHTS_CAP || Math.max(informatics, location) > WEIGHTS_CAP) return [];
  return [
    {
      code: "contradiction",
      path: "weights",
      contradiction: { rule: "weights-above-cap", informatics, location, most: WEIGHTS_CAP },
    },
  ];
}

function signals(peek: Peek): readonly Problem[] {
  return peek.entries("signals").flatMap(([specialty]): Problem[] => {
    const single = peek.number("signals", specialty, "signal");
    const tiers = [peek.number("signals", specialty, "gold"), peek.number("signals", specialty, "silver")];
    if (single === null || tiers.every((tier) => tier === null)) return [];
    return [
      {
        code: "contradiction",
        path: dotted(["signals", specialty]),
        contradiction: { rule: "signals-of-two-kinds" },
      },
    ];
  });
}

const COUNTED: readonly Path[] = [
  ["constraints", "specialty"],
  ["constraints", "state"],
  ["constraints", "tier"],
];

function counts(peek: Peek): readonly Problem[] {
  return COUNTED.flatMap((path) =>
    peek.entries(...path).flatMap(([key]): Problem[] => {
      const [min, max] = [peek.number(...path, key, "min"), peek.number(...path, key, "max")];
      if (min === null || max === null || min <= max) return [];
      return [
        {
          code: "contradiction",
          path: dotted([...path, key]),
          contradiction: { rule: "least-above-most", least: min, most: max },
          nearest: `{min: ${max}, max: ${min}}`,
        },
      ];
    }),
  );
}

/** At least k programs of what the profile does not seek, or shuts out. */
function unreachable(peek: Peek): readonly Problem[] {
  const sought = new Set(
    peek
      .list("seeks", "specialties")
      .map((item) => (typeof item === "string" ? specialtyNamed(item)?.name : undefined)),
  );
  const never = new Set(
    peek
      .list("seeks", "never_states")
      .map((item) => (typeof item === "string" ? stateNamed(item)?.code : undefined)),
  );
  const specialties = peek.entries("constraints", "specialty").flatMap(([key]): Problem[] => {
    const name = specialtyNamed(key)?.name;
    const min = peek.number("constraints", "specialty", key, "min") ?? 0;
    if (name === undefined || min <= 0 || sought.size === 0 || sought.has(name)) return [];
    return [
      {
        code: "contradiction",
        path: dotted(["constraints", "specialty", key, "min"]),
        contradiction: { rule: "least-of-not-sought", least: min, specialty: name },
        nearest: "0",
      },
    ];
  });
  const states = peek.entries("constraints", "state").flatMap(([key]): Problem[] => {
    const code = stateNamed(key)?.code;
    const min = peek.number("constraints", "state", key, "min") ?? 0;
    if (code === undefined || min <= 0 || !never.has(code)) return [];
    return [
      {
        code: "contradiction",
        path: dotted(["constraints", "state", key, "min"]),
        contradiction: { rule: "least-where-shut-out", least: min, state: code },
        nearest: "0",
      },
    ];
  });
  return [...specialties, ...states];
}

function sums(peek: Peek): readonly Problem[] {
  const most = peek.number("budget", "max_programs");
  if (most === null || most < 0) return [];
  const problems: Problem[] = [];
  const must = new Set(
    peek
      .list("pins", "must")
      .map((item) => (typeof item === "string" || typeof item === "number" ? programIdOf(item) : null))
      .filter((id) => id !== null),
  );
  if (must.size > most) {
    problems.push({
      code: "contradiction",
      path: "pins.must",
      contradiction: { rule: "pins-above-programs", pins: must.size, most },
    });
  }
  for (const path of COUNTED) {
    const least = peek
      .entries(...path)
      .reduce((sum, [key]) => sum + (peek.number(...path, key, "min") ?? 0), 0);
    if (least <= most) continue;
    problems.push({
      code: "contradiction",
      path: dotted(path),
      contradiction: { rule: "least-above-programs", least, most },
    });
  }
  return problems;
}
