import type { Lines, Samples } from "../method.ts";
import { laney } from "./laney.ts";
import { errorOfShare, SHARE_BOUNDS } from "./p.ts";

/** The p′ chart: shares of large n with Laney's factor (Laney 2002). */
export function pPrime(samples: Samples): Lines {
  return laney(samples, errorOfShare, SHARE_BOUNDS);
}
