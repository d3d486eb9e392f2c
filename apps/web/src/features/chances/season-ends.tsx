import { endsOf100, iconArrayTable, iconArrayTitle, type SeasonEnds } from "@smartpick/report";
import { Fragment, type ReactNode } from "react";
import { DataTable } from "../../ui/data-table.tsx";

const WORDS = ["end with a match", "have an interview, but no match", "have no interview"] as const;
const KINDS = ["match", "interview", "none"] as const;
const PITCH = 20;

/** How 100 seasons end: three separate blocks in rows of ten, number first, and the same as a table. */
export function SeasonEndsFigure({ ends, pitch = PITCH }: { ends: SeasonEnds; pitch?: number }): ReactNode {
  return (
    <figure aria-label={iconArrayTitle(ends)}>
      <SeasonBlocks counts={endsOf100(ends)} pitch={pitch} />
      <details className="more">
        <summary>Show as a table</summary>
        <DataTable table={iconArrayTable(ends)} />
      </details>
    </figure>
  );
}

/** Seasons in three blocks by their end; `moved` rings those that ended otherwise before. */
export function SeasonBlocks({
  counts,
  moved,
  pitch = PITCH,
}: {
  counts: readonly number[];
  moved?: readonly (readonly boolean[])[];
  /** Pixels from mark to mark. */
  pitch?: number;
}): ReactNode {
  return (
    <div className="season-ends">
      {KINDS.map((kind, at) => (
        <div key={kind} className="season-end">
          <p>
            <b>{counts[at]}</b> {WORDS[at]}
          </p>
          <Block kind={kind} count={counts[at] ?? 0} moved={moved?.[at] ?? []} pitch={pitch} />
        </div>
      ))}
    </div>
  );
}

function Block({
  kind,
  count,
  moved,
  pitch,
}: {
  kind: (typeof KINDS)[number];
  count: number;
  moved: readonly boolean[];
  pitch: number;
}): ReactNode {
  const radius = pitch * 0.38;
  return (
    <svg width={pitch * 10} height={Math.max(1, Math.ceil(count / 10)) * pitch} aria-hidden="true">
      {Array.from({ length: count }, (_, at) => {
        const cx = pitch * ((at % 10) + 0.5);
        const cy = pitch * (Math.floor(at / 10) + 0.5);
        return (
          <Fragment key={`${cx} ${cy}`}>
            <Season kind={kind} cx={cx} cy={cy} radius={radius} />
            {moved[at] && <circle cx={cx} cy={cy} r={radius + 1.4} className="moved" />}
          </Fragment>
        );
      })}
    </svg>
  );
}

function Season({
  kind,
  cx,
  cy,
  radius,
}: {
  kind: (typeof KINDS)[number];
  cx: number;
  cy: number;
  radius: number;
}): ReactNode {
  if (kind === "match") return <circle cx={cx} cy={cy} r={radius - 0.6} className="match" />;
  if (kind === "none") return <circle cx={cx} cy={cy} r={radius * 0.5} className="none" />;
  return (
    <>
      <circle cx={cx} cy={cy} r={radius - 1} className="interview" />
      <circle cx={cx} cy={cy} r={radius * 0.3} className="dot" />
    </>
  );
}
