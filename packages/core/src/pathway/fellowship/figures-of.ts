import type { FellowshipFigureHere } from "../../answers/fellowships.ts";
import type { FellowshipFigure } from "../../facts/careers-facts.ts";
import { wilsonInterval } from "../../math/wilson-interval.ts";

/** Published shares with their 95 % intervals; a printed share without its count keeps the share that was printed. */
export function figuresOf(figures: readonly FellowshipFigure[]): readonly FellowshipFigureHere[] {
  return figures.map(({ id, among, years, count, of, share, source }) => ({
    id,
    among,
    years,
    count,
    of,
    ...wilsonInterval(count === null ? share! : count / of, of),
    source,
  }));
}
