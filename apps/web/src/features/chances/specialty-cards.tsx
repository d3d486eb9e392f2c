import {
  comparedMatch,
  dollars,
  isCompared,
  listed,
  outOf100,
  publishedRateOf,
  publishedWords,
  shortOf100,
  type WordedSpecialty,
} from "@smartpick/report";
import type { ReactNode } from "react";
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

/** Specialties one under the other, each with its bar on the axis that all share; no number is cut at any width. */
export function SpecialtyCards({ of }: { of: Comparison }): ReactNode {
  const { groups, outside, plan, end, width } = of;
  return (
    <>
      {plan !== null && (
        <div className="specialty-card">
          <h2>Your plan</h2>
          <p className="small quiet">{listed(plan.sought)}</p>
          {plan.report === null ? (
            <i className="grey-line" />
          ) : (
            <>
              <Odds {...plan.report.chance.match} />
              <PlanBar range={plan.report.chance.match} end={end} width={width} labels />
              <p className="small">
                Stop line: {costWords(plan.report.list.length, plan.report.cost.total)}.
              </p>
            </>
          )}
        </div>
      )}
      {groups.map(({ key, note, rows }) => (
        <div key={key} data-group={key}>
          <p className="small quiet group-note">{note}</p>
          <ul className="specialty-cards">
            {rows.map((row) => (
              <Card key={row.specialty} row={row} of={of} />
            ))}
          </ul>
        </div>
      ))}
      {outside.map((note) => (
        <p key={note} className="small quiet group-note">
          {note}
        </p>
      ))}
    </>
  );
}

function Card({ row, of }: { row: WordedSpecialty; of: Comparison }): ReactNode {
  const { specialty } = row;
  const isSought = of.plan?.sought.includes(specialty) ?? row.sought;
  const isOpened = of.opened === specialty;
  return (
    <li className="specialty-card" data-specialty={specialty}>
      <CardHead name={specialty} mark={<EvidenceMark grade={row.evidence} />} />
      <p className="small quiet">{verdictWords(row, isSought)}</p>
      <Odds {...comparedMatch(row)} usd={of.equalUsd} />
      <ComparedBar row={row} end={of.end} width={of.width} labels />
      <Known row={row} />
      {of.isOpen && (
        <p className="row change noprint">
          <ChangeButton
            specialty={specialty}
            isSought={isSought}
            isOpened={isOpened}
            onOpen={of.open}
            controls={changeId(specialty)}
          />
        </p>
      )}
      {isOpened && <PlanChangePanel specialty={specialty} isSought={isSought} onClose={of.close} />}
    </li>
  );
}

function CardHead({ name, mark }: { name: string; mark: ReactNode }): ReactNode {
  return (
    <div className="row between card-head">
      <h2>{name}</h2>
      {mark}
    </div>
  );
}

function Odds({
  low,
  mid,
  high,
  usd,
}: {
  low: number;
  mid: number;
  high: number;
  usd?: number | undefined;
}): ReactNode {
  return (
    <p>
      <b className="odds">{outOf100(mid)} of 100</b>{" "}
      <span className="quiet">
        {shortOf100(low)} to {shortOf100(high)}
        {usd === undefined ? "" : `, for ${dollars(usd)}`}
      </span>
    </p>
  );
}

/** What is known of a specialty before all are compared. */
function Known({ row }: { row: Omit<WordedSpecialty, "why"> }): ReactNode {
  const published = publishedRateOf(row);
  const [chance, cost] = stopLineWords(row);
  const [base, sponsor] = informaticsWords(row);
  return (
    <ul className="small facts-of">
      <li>◇ Published: {published === null ? "unknown" : `${publishedWords(published)}`}.</li>
      <li>
        Own stop line: {cost}, then {chance} of 100.
      </li>
      <li>
        Clinical informatics: {base} with this base. {sponsor}.
      </li>
    </ul>
  );
}

/** The cards on their way, each in its final height. */
export function ComingCards({ slots }: { slots: readonly Slot[] }): ReactNode {
  return (
    <ul className="specialty-cards" aria-hidden="true">
      {slots.map(({ name, row }) => (
        <li key={name} className="specialty-card">
          <CardHead name={name} mark={row === null ? null : <EvidenceMark grade={row.evidence} />} />
          <p className="small quiet">{row === null ? " " : verdictWords(row, row.sought)}</p>
          <p>
            <i className="grey-line" />
          </p>
          <i className="grey-line tall" />
          {row === null || !isCompared(row) ? <i className="grey-line" /> : <Known row={row} />}
        </li>
      ))}
    </ul>
  );
}
