import {
  type Problem,
  SPECIALTIES,
  STATES,
  specialtyElsewhere,
  specialtyNamed,
  stateNamed,
  unknownSpecialty,
} from "@smartpick/core";
import { dotted, type Path } from "../path.ts";
import { unknownKey } from "../unknown-key.ts";
import { TIER_WORDS, tierNamed } from "../words.ts";
import type { Peek } from "./peek.ts";

const SPECIALTY_NAMES = SPECIALTIES.flatMap((one) => [one.name, one.short, ...one.aliases]);
const STATE_NAMES = STATES.flatMap((one) => [one.code, one.name]);

const MAPS: readonly (readonly [Path, (name: string) => unknown, readonly string[]])[] = [
  [["signals"], specialtyNamed, SPECIALTY_NAMES],
  [["constraints", "specialty"], specialtyNamed, SPECIALTY_NAMES],
  [["constraints", "state"], stateNamed, STATE_NAMES],
  [["constraints", "tier"], tierNamed, TIER_WORDS],
];

/** Keys that should name a specialty, a state or a tier and name none. */
export function unknownMapKeys(peek: Peek): readonly Problem[] {
  return MAPS.flatMap(([path, named, words]) =>
    peek
      .entries(...path)
      .filter(([key]) => named(key) === null)
      .map(([key]) =>
        named === specialtyNamed && specialtyElsewhere(key) !== null
          ? unknownSpecialty(dotted([...path, key]), key)
          : unknownKey([...path, key], words),
      ),
  );
}
