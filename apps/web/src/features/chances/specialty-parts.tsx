import type { Range } from "@smartpick/core";
import {
  type ComparisonEnd,
  comparedMatch,
  comparisonBar,
  counted,
  dollars,
  dollarsOrUnknown,
  outOf100,
  publishedRateOf,
  shortOf100,
  specialtyVerdict,
  type WordedSpecialty,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { useProfile } from "../../store/profile-store.ts";
import { Drawing } from "../../ui/drawing.tsx";

/** A specialty's own numbers, as far as its verdict and its way to informatics are said. */
type Said = Pick<WordedSpecialty, "verdict" | "informatics">;

/** The verdict in words, and whether the specialty is sought. */
export function verdictWords({ verdict }: Pick<Said, "verdict">, isSought: boolean): string {
  return `${specialtyVerdict(verdict)}${isSought ? " · you seek it" : ""}`;
}

/** Clinical informatics fellowships with this specialty as their base, and programs whose sponsor has one. */
export function informaticsWords({ informatics }: Pick<Said, "informatics">): readonly [string, string] {
  return [
    counted(informatics.fellowshipsByBase, "fellowship"),
    `${counted(informatics.programsWithFellowship, "program")} share a sponsor with one`.replace(
      /^1 program share/,
      "1 program shares",
    ),
  ];
}

/** The list at its own stop line: chance with range, programs, dollars. */
export function stopLineWords({
  match,
  applications,
  usd,
}: Pick<WordedSpecialty, "match" | "applications" | "usd">): readonly [string, string] {
  return [
    `${outOf100(match.mid)} (${shortOf100(match.low)} to ${shortOf100(match.high)})`,
    `${counted(applications, "program")}, ${usd === null ? "cost unknown" : dollarsOrUnknown(usd)}`,
  ];
}

/** A plan in two lines, as a stop line is said. */
export function costWords(programs: number, usd: number): string {
  return `${counted(programs, "program")}, ${dollars(usd)}`;
}

/** Our range with the published rate on the axis that all share; its numbers stand beside it as text. */
export function ComparedBar({
  row,
  end,
  width,
  labels,
}: {
  row: WordedSpecialty;
  end: ComparisonEnd;
  width: number;
  labels: boolean;
}): ReactNode {
  return (
    <Drawing
      decorative
      markup={comparisonBar({
        of: row.specialty,
        range: comparedMatch(row),
        published: publishedRateOf(row)?.rate ?? null,
        end,
        thin: row.evidence === "thin",
        width,
        labels,
      })}
    />
  );
}

/** A range on the axis that all share, without anything published beside it. */
export function PlanBar(props: {
  range: Range;
  end: ComparisonEnd;
  width: number;
  labels: boolean;
}): ReactNode {
  return (
    <Drawing decorative markup={comparisonBar({ ...props, of: "your plan", published: null, thin: false })} />
  );
}

/** "Add" or "Remove", which opens what it does to the plan; nothing is changed by it yet. */
export function ChangeButton({
  specialty,
  isSought,
  isOpened,
  onOpen,
  controls,
}: {
  specialty: string;
  isSought: boolean;
  isOpened: boolean;
  onOpen: (specialty: string | null) => void;
  /** The id of what it opens. */
  controls: string;
}): ReactNode {
  const count = useProfile((state) => state.profile?.seeks.specialties.length ?? 0);
  if (isSought && count < 2) return <span className="tag yours">Your plan</span>;
  return (
    <>
      {isSought && <span className="tag yours">In your plan</span>}
      <button
        type="button"
        id={openerId(specialty)}
        className={isSought ? "btn link s" : "btn s"}
        aria-expanded={isOpened}
        aria-controls={isOpened ? controls : undefined}
        onClick={() => onOpen(isOpened ? null : specialty)}
      >
        {isSought ? "Remove" : "Add"}
        <span className="vh">
          {" "}
          {specialty} {isSought ? "from" : "to"} my plan
        </span>
      </button>
    </>
  );
}

/** The id of the button that opens a change. */
export function openerId(specialty: string): string {
  return `open-${changeId(specialty)}`;
}

/** The id of the part that shows what a change of a specialty does. */
export function changeId(specialty: string): string {
  return `change-${specialty.replace(/[^A-Za-z0-9]+/g, "-")}`;
}
