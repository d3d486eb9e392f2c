import {
  type ComparedChance,
  type ComparedProgram,
  comparedChance,
  comparedNames,
  type ListAxis,
  listAxis,
  placeOnAxis,
  shortDifference,
  shortOf100,
  withoutChance,
} from "@smartpick/report";
import type { CSSProperties, ReactNode } from "react";
import { SaidSpan } from "../../ui/said-span.tsx";

interface Measure {
  readonly id: "interview" | "match" | "adds";
  readonly name: string;
}

const MEASURES: readonly Measure[] = [
  { id: "interview", name: "An interview" },
  { id: "match", name: "A match, if it were your only program" },
  { id: "adds", name: "What it adds to your list" },
];

/** The chances of the programs as ranges and points on one axis, what is compared under each other. */
export function ChancesFigure({ programs }: { programs: readonly ComparedProgram[] }): ReactNode {
  const chances = programs.map(comparedChance);
  const names = comparedNames(programs);
  const drawn = chances.flatMap((chance) => chance ?? []);
  if (drawn.length === 0) return null;
  const axis = listAxis(drawn.flatMap(({ interview, match }) => [interview, match]));
  return (
    <section className="sec">
      <h2>Your chances at each</h2>
      <p className="small quiet">
        Of 100, all on one axis from 0 to {axis.end}. Middle as a disc, 4-in-5 range as a bar.
        {drawn.some(({ thin }) => thin) && " Hollow and dashed: thin evidence."}
      </p>
      <table role="table" className="versus" style={{ "--gaps": axis.ticks.length - 1 } as CSSProperties}>
        <caption className="vh">Chances of each program, of 100</caption>
        <Head axis={axis} />
        {MEASURES.map(({ id, name }) => (
          <tbody key={id} role="rowgroup" data-measure={id}>
            <tr role="row" className="measure">
              <th role="rowheader" scope="rowgroup" colSpan={4}>
                {name}
              </th>
            </tr>
            {programs.map((program, at) => (
              <Line
                key={program.ledger.id}
                program={program}
                name={names[at] ?? ""}
                chance={chances[at] ?? null}
                measure={id}
                axis={axis}
              />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Head({ axis }: { axis: ListAxis }): ReactNode {
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" className="who">
          <span className="vh">Program</span>
        </th>
        <th role="columnheader" scope="col" className="fig">
          <span className="vh">Drawn</span>
          <span className="ticks" aria-hidden="true">
            {axis.ticks.map((tick) => (
              <i key={tick} style={{ left: `${100 * placeOnAxis(axis, tick / 100)}%` }}>
                {tick}
              </i>
            ))}
          </span>
        </th>
        <th role="columnheader" scope="col" className="n">
          Of 100
        </th>
        <th role="columnheader" scope="col" className="n">
          Range
        </th>
      </tr>
    </thead>
  );
}

interface LineProps {
  readonly program: ComparedProgram;
  readonly name: string;
  readonly chance: ComparedChance | null;
  readonly measure: Measure["id"];
  readonly axis: ListAxis;
}

function Line({ program, name, chance, measure, axis }: LineProps): ReactNode {
  const range = chance === null || measure === "adds" ? null : chance[measure];
  const adds = measure === "adds" ? (chance?.adds ?? null) : null;
  const says = wordsInstead(program, chance, measure);
  return (
    <tr role="row" className="line">
      <th role="rowheader" scope="row" className="who">
        {name}
      </th>
      {says !== null ? (
        <td role="cell" colSpan={3} className="says quiet">
          {says}
        </td>
      ) : (
        <>
          <td role="cell" className="fig">
            <span className={chance?.thin ? "mark thin" : "mark"} aria-hidden="true">
              {range && (
                <i
                  className="span"
                  style={{
                    left: percent(placeOnAxis(axis, range.low)),
                    width: percent(placeOnAxis(axis, range.high) - placeOnAxis(axis, range.low)),
                  }}
                />
              )}
              <i className="dot" style={{ left: percent(placeOnAxis(axis, range?.mid ?? adds ?? 0)) }} />
            </span>
          </td>
          <td role="cell" className="n">
            <b>{range ? shortOf100(range.mid) : adds !== null && shortDifference(adds)}</b>
          </td>
          <td role="cell" className="n quiet">
            {range && <SaidSpan low={range.low} high={range.high} />}
          </td>
        </>
      )}
    </tr>
  );
}

/** What stands where nothing can be drawn; `null` where something is. */
function wordsInstead(
  program: ComparedProgram,
  chance: ComparedChance | null,
  measure: Measure["id"],
): string | null {
  if (chance === null) return measure === "interview" ? withoutChance(program) : "No chance to draw";
  return measure === "adds" && chance.adds === null ? "Not on your list" : null;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}
