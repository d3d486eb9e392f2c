import type { ChartPoint } from "@smartpick/answers";
import { dayWords } from "../english/day.ts";

/** A date or the number of an index as it is read: `"5 January 2026"`, `"7"`. */
export function placeWords(x: ChartPoint["x"]): string {
  return typeof x === "string" ? dayWords(x) : String(x).replace("-", "−");
}
