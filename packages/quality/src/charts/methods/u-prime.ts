import type { Lines, Samples } from "../method.ts";
import { laney } from "./laney.ts";
import { errorOfRate } from "./u.ts";

/** The u′ chart: rates over large n with Laney's factor (Laney 2002). */
export function uPrime(samples: Samples): Lines {
  return laney(samples, errorOfRate, { least: 0 });
}
