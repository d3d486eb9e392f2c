import {
  comparedMatch,
  comparisonAxis,
  dollars,
  isCompared,
  listed,
  publishedRateOf,
  shortOf100,
  type WordedSpecialty,
} from "@smartpick/report";
import { Fragment, type ReactNode } from "react";
import { Drawing } from "../../ui/drawing.tsx";
import { EvidenceMark } from "../../ui/marks.tsx";
import type { Comparison, Slot } from "./comparison.ts";
import { PlanChangePanel } from "./plan-change-panel.tsx";
import {
  ChangeButton,
  ComparedBar,
  changeId,
  costWords,
  informaticsWords,
  PlanBar,
  stopLineWords,
  verdictWords,
} from "./specialty-parts.tsx";

/** Pixels that all columns but that of the bars take together. */
const OTHERS = 900;
const COLUMNS = 8;

/** Specialties as rows on one axis; a change that is looked at opens below its row. */
export function SpecialtyTable({ of }: { of: Comparison }): ReactNode {
  const { groups, outside, equalUsd, end, plan, width } = of;
  const barWidth = Math.max(140, Math.min(380, width - OTHERS));
  return (
    <table className="comparison">
      <caption className="vh">Specialties side by side, of 100 seasons</caption>
      <Head
        equalUsd={equalUsd}
        axis={<Drawing decorative markup={comparisonAxis({ end, width: barWidth })} />}
      />
      {plan !== null && (
        <tbody className="plan-row">
          <PlanLine plan={plan} end={end} width={barWidth} />
        </tbody>
      )}
      {groups.map(({ key, note, rows }) => (
        <tbody key={key} data-group={key}>
          <tr className="group-note">
            <th colSpan={COLUMNS} scope="rowgroup">
              {note}
            </th>
          </tr>
          {rows.map((row) => (
            <Line key={row.specialty} row={row} of={of} barWidth={barWidth} />
          ))}
        </tbody>
      ))}
      {outside.map((note) => (
        <tbody key={note}>
          <tr className="group-note">
            <th colSpan={COLUMNS} scope="rowgroup">
              {note}
            </th>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function Head({ equalUsd, axis }: { equalUsd: number | undefined; axis: ReactNode }): ReactNode {
  return (
    <thead>
      <tr>
        <th scope="col">Specialty</th>
        <th scope="col">
          <span className="vh">Drawn on one axis</span>
          {axis}
        </th>
        <th scope="col" className="n">
          <span className="nowrap">{equalUsd === undefined ? "Match" : `For ${dollars(equalUsd)}`}</span>
        </th>
        <th scope="col" className="n">
          <span className="nowrap">◇ Published</span>
        </th>
        <th scope="col">At its own stop line</th>
        <th scope="col">Evidence</th>
        <th scope="col">Informatics with this base</th>
        <th scope="col" className="noprint">
          Your plan
        </th>
      </tr>
    </thead>
  );
}

function PlanLine({
  plan: { report, sought },
  end,
  width,
}: {
  plan: NonNullable<Comparison["plan"]>;
  end: Comparison["end"];
  width: number;
}): ReactNode {
  const match = report?.chance.match;
  return (
    <tr>
      <th scope="row">
        Your plan
        <span className="sub">{listed(sought)}, at its stop line</span>
      </th>
      <td>{match && <PlanBar range={match} end={end} width={width} labels={false} />}</td>
      <td className="n nowrap">{match ? <Range {...match} /> : <i className="grey-line" />}</td>
      <td />
      <td>
        {report ? (
          <span className="sub">{costWords(report.list.length, report.cost.total)}</span>
        ) : (
          <i className="grey-line" />
        )}
      </td>
      <td />
      <td />
      <td />
    </tr>
  );
}

function Line({ row, of, barWidth }: { row: WordedSpecialty; of: Comparison; barWidth: number }): ReactNode {
  const { specialty, evidence } = row;
  const isSought = of.plan?.sought.includes(specialty) ?? row.sought;
  const isOpened = of.opened === specialty;
  return (
    <Fragment>
      <tr className={isOpened ? "open" : undefined} data-specialty={specialty}>
        <th scope="row">
          {specialty}
          <span className="sub">{verdictWords(row, isSought)}</span>
        </th>
        <td>
          <ComparedBar row={row} end={of.end} width={barWidth} labels={false} />
        </td>
        <td className="n nowrap">
          <Range {...comparedMatch(row)} />
        </td>
        <Published row={row} />
        <StopLine row={row} />
        <td>
          <EvidenceMark grade={evidence} />
        </td>
        <Informatics row={row} />
        <td className="noprint change">
          {of.isOpen && (
            <ChangeButton
              specialty={specialty}
              isSought={isSought}
              isOpened={isOpened}
              onOpen={of.open}
              controls={changeId(specialty)}
            />
          )}
        </td>
      </tr>
      {isOpened && (
        <tr className="noprint">
          <td colSpan={COLUMNS}>
            <PlanChangePanel specialty={specialty} isSought={isSought} onClose={of.close} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

function Range({ low, mid, high }: { low: number; mid: number; high: number }): ReactNode {
  return (
    <>
      <b>{shortOf100(mid)}</b>
      <span className="sub">
        {shortOf100(low)} to {shortOf100(high)}
      </span>
    </>
  );
}

type Row = Omit<WordedSpecialty, "why">;

function Published({ row }: { row: Row }): ReactNode {
  const published = publishedRateOf(row);
  return (
    <td className="n nowrap">
      {published === null ? (
        <span className="unknown">Unknown</span>
      ) : (
        <>
          {shortOf100(published.rate)}
          <span className="sub">in {published.year}</span>
        </>
      )}
    </td>
  );
}

function StopLine({ row }: { row: Row }): ReactNode {
  const [chance, cost] = stopLineWords(row);
  return (
    <td className="nowrap">
      {chance}
      <span className="sub">{cost}</span>
    </td>
  );
}

function Informatics({ row }: { row: Row }): ReactNode {
  const [base, sponsor] = informaticsWords(row);
  return (
    <td>
      {base}
      <span className="sub">{sponsor}</span>
    </td>
  );
}

/** The table on its way: rows fill from the top, and what all must be known for stays grey. */
export function ComingTable({ slots }: { slots: readonly Slot[] }): ReactNode {
  return (
    <table className="comparison" aria-hidden="true">
      <Head equalUsd={undefined} axis={null} />
      <tbody>
        {slots.map(({ name, row }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              <span className="sub">{row === null ? " " : verdictWords(row, row.sought)}</span>
            </th>
            <td>
              <i className="grey-line" />
            </td>
            <td className="n">
              <i className="grey-line" />
            </td>
            {row === null || !isCompared(row) ? (
              <td colSpan={4}>
                <i className="grey-line" />
              </td>
            ) : (
              <>
                <Published row={row} />
                <StopLine row={row} />
                <td>
                  <EvidenceMark grade={row.evidence} />
                </td>
                <Informatics row={row} />
              </>
            )}
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
