/** Even steps from 0 that hold `highest`, four to six of them, at 1, 2, 2.5 or 5 times a power of ten. */
export function scaleTicks(highest: number): number[] {
  const rough = Math.max(highest, 0.4) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough * 0.999) ?? 10 * power;
  const count = Math.max(1, Math.ceil(highest / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, at) => Math.round(at * step * 1000) / 1000);
}
