import type { ChartMethod } from "@smartpick/answers";
import type { Lines, Method, Samples } from "./method.ts";
import { c } from "./methods/c.ts";
import { g } from "./methods/g.ts";
import { mr } from "./methods/mr.ts";
import { p } from "./methods/p.ts";
import { pPrime } from "./methods/p-prime.ts";
import { run } from "./methods/run.ts";
import { s } from "./methods/s.ts";
import { t } from "./methods/t.ts";
import { u } from "./methods/u.ts";
import { uPrime } from "./methods/u-prime.ts";
import { xbar } from "./methods/xbar.ts";
import { xmr } from "./methods/xmr.ts";

const METHODS: Readonly<Record<ChartMethod, Method>> = {
  run,
  xmr,
  mr,
  p,
  u,
  c,
  g,
  t,
  "p-prime": pPrime,
  "u-prime": uPrime,
  xbar,
  s,
};

/** Centre and limits of one phase by a method. */
export function linesOf(method: ChartMethod, samples: Samples): Lines {
  return METHODS[method](samples);
}
