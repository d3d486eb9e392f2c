import type { ComparedCell, ComparedFact, ComparedFacts, ComparedProgram } from "@smartpick/report";
import { comparedNames } from "@smartpick/report";
import type { ReactNode } from "react";
import { VerdictShape } from "../../ui/marks.tsx";
import { ProgramHead } from "./program-head.tsx";

interface FactsProps {
  readonly programs: readonly ComparedProgram[];
  readonly facts: ComparedFacts;
  readonly canChoose: boolean;
}

/** The facts in which the programs differ; those that are the same for all are folded, with their number. */
export function FactsTable({ programs, facts, canChoose }: FactsProps): ReactNode {
  return (
    <section className="sec">
      <h2>What differs</h2>
      <Rows programs={programs} facts={facts.differ} canChoose={canChoose} name="Facts that differ" headed />
      {facts.same.length > 0 && (
        <>
          <details className="more same-facts">
            <summary>The same for all: {facts.same.length}</summary>
            <SameRows facts={facts.same} />
          </details>
          <div className="print-only">
            <h3>The same for all</h3>
            <SameRows facts={facts.same} />
          </div>
        </>
      )}
    </section>
  );
}

function Rows({
  programs,
  facts,
  canChoose,
  name,
  headed,
}: {
  programs: readonly ComparedProgram[];
  facts: readonly ComparedFact[];
  canChoose: boolean;
  name: string;
  headed: boolean;
}): ReactNode {
  const names = comparedNames(programs);
  return (
    <table role="table" className="versus-facts">
      <caption className="vh">{name}</caption>
      {headed && (
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {programs.map((program, at) => (
              <ProgramHead
                key={program.ledger.id}
                program={program}
                name={names[at] ?? ""}
                canChoose={canChoose}
              />
            ))}
          </tr>
        </thead>
      )}
      <tbody role="rowgroup">
        {facts.map((fact) => (
          <tr role="row" key={fact.id} data-fact={fact.id}>
            <th role="rowheader" scope="row">
              {fact.label}
            </th>
            {fact.cells.map((cell, at) => (
              <td role="cell" key={programs[at]?.ledger.id}>
                <span className="narrow-only of" aria-hidden="true">
                  {names[at]}
                </span>
                <CellWords cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What all have alike is said once. */
function SameRows({ facts }: { facts: readonly ComparedFact[] }): ReactNode {
  return (
    <dl className="lines kv small">
      {facts.map(({ id, label, cells: [cell] }) => (
        <div key={id} data-fact={id}>
          <dt>{label}</dt>
          <dd>{cell && <CellWords cell={cell} />}</dd>
        </div>
      ))}
    </dl>
  );
}

function CellWords({ cell: { words, note, unknown, verdict } }: { cell: ComparedCell }): ReactNode {
  return (
    <span className="cell-words">
      <span className={verdict === null ? undefined : "verdict"}>
        {verdict && <VerdictShape verdict={verdict} />}
        <span className={unknown ? "unknown" : undefined}>{words}</span>
      </span>
      {note !== "" && <span className="sub">{note}</span>}
    </span>
  );
}
