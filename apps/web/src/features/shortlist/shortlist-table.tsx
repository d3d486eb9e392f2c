import type { Criteria, Shortlist, ShortlistRow } from "@smartpick/core";
import {
  CRITERION_NAMES,
  type CriterionWords,
  criteriaWords,
  placeName,
  rangeCell,
  shortlistHeading,
  shortProgramName,
  type WordedPlan,
  type WordedRow,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { listAt } from "../../store/draft.ts";
import { togglePin } from "../../store/pins.ts";
import { useIsWhole, useProfile } from "../../store/profile-store.ts";
import { SignalMark, VerdictShape } from "../../ui/marks.tsx";

const NAMES = Object.entries(CRITERION_NAMES) as [keyof Criteria, string][];

interface TableProps {
  readonly shortlist: Shortlist;
  /** The list, which says how each program stands to it; `null` until it is there. */
  readonly plan: WordedPlan | null;
  readonly sources: readonly string[];
}

/** The shortlist as one table for desk, phone and paper: a row a program, a group for each number of criteria met. */
export function ShortlistTable({ shortlist, plan, sources }: TableProps): ReactNode {
  const groups = shortlist.steps.filter(({ taken }) => taken > 0);
  return (
    <table className="shortlist" role="table">
      <caption className="vh">The shortlist</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Program
          </th>
          {NAMES.map(([key, name]) => (
            <th key={key} scope="col" role="columnheader">
              {name}
            </th>
          ))}
          <th scope="col" role="columnheader" className="n">
            Interview, of 100
          </th>
          <th scope="col" role="columnheader">
            Your list
          </th>
        </tr>
      </thead>
      {groups.map((step) => (
        <tbody key={step.held} role="rowgroup">
          <tr role="row" className="group">
            <th scope="rowgroup" role="rowheader" colSpan={NAMES.length + 3}>
              {shortlistHeading(step)}
            </th>
          </tr>
          {shortlist.rows
            .filter(({ held }) => held === step.held)
            .map((row) => (
              <ProgramRow
                key={row.id}
                row={row}
                listed={plan?.list.find(({ id }) => id === row.id) ?? null}
                known={plan !== null}
                sources={sources}
              />
            ))}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps {
  readonly row: ShortlistRow;
  readonly listed: WordedRow | null;
  /** Whether the list is there, so that it is known what is not on it. */
  readonly known: boolean;
  readonly sources: readonly string[];
}

function ProgramRow({ row, listed, known, sources }: RowProps): ReactNode {
  const words = criteriaWords(row.criteria);
  return (
    <tr role="row" data-shortlisted={row.id}>
      <th scope="row" role="rowheader">
        <Link className="name" href={`/program/${row.id}`}>
          {shortProgramName(row.name)}
        </Link>
        <span className="sub">
          {placeName(row.city, row.state)} · {row.specialty}
        </span>
      </th>
      {NAMES.map(([key, name]) => (
        <td key={key} role="cell">
          <span className="of faint" aria-hidden="true">
            {name}
          </span>
          <Criterion words={words[key]} sources={sources} />
        </td>
      ))}
      <td role="cell" className="n">
        <span className="of faint" aria-hidden="true">
          Interview, of 100
        </span>
        {rangeCell((listed ?? row).interview)}
      </td>
      <td role="cell" className="standing">
        {listed !== null ? (
          <>
            <span>On your list</span> <SignalMark signal={listed.signal} />
          </>
        ) : (
          known && <NotListed row={row} />
        )}
      </td>
    </tr>
  );
}

function NotListed({ row }: { row: ShortlistRow }): ReactNode {
  const isWhole = useIsWhole();
  const isPinned = useProfile(({ draft }) => listAt(draft, "pins.must").includes(row.id));
  return (
    <>
      <span className="quiet">Not on your list</span>{" "}
      {isWhole && (
        <button type="button" className="chip noprint" aria-pressed={isPinned} onClick={() => togglePin(row)}>
          {isPinned ? "Pinned" : "Pin"}
          <span className="vh"> {row.name}</span>
        </button>
      )}
    </>
  );
}

const VERDICTS = { Yes: "meets", Likely: "meets", No: "fails", "Not known": "unknown" } as const;

function Criterion({
  words: { grade, words, origins },
  sources,
}: {
  words: CriterionWords;
  sources: readonly string[];
}): ReactNode {
  const notes = origins.map(
    ({ source, year }) => `${sources.indexOf(source) + 1}${year === null ? "" : `, ${year}`}`,
  );
  return (
    <>
      <span className="verdict">
        <VerdictShape verdict={VERDICTS[grade]} />
        <b>{grade}</b>
      </span>
      <span className="sub">
        {words}
        {notes.length > 0 && <span className="faint"> [{notes.join("; ")}]</span>}
      </span>
    </>
  );
}
