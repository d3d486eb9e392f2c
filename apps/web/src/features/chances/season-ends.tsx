import { endsOf100, iconArrayTable, iconArrayTitle, type SeasonEnds } from "@smartpick/report";
import { Fragment, type ReactNode } from "react";
import { DataTable } from "../../ui/data-table.tsx";

const WORDS = ["end with a match", "have interviews, but no match", "have no interview"] as const;
const KINDS = ["match", "interview", "none"] as const;
const PITCH = 20;

/** How 100 seasons end: three separate blocks in rows of ten, each with its number, and the same as a table. */
export function SeasonEndsFigure({ ends, pitch = PITCH }: { ends: SeasonEnds; pitch?: number }): ReactNode {
  const counts = endsOf100(ends);
  return (
    <figure aria-label={iconArrayTitle(ends)}>
      {KINDS.map((kind, at) => (
        <p key={kind} className="season-end">
          <Block kind={kind} count={counts[at] ?? 0} pitch={pitch} />
          <span>
            <b>{counts[at]}</b> {WORDS[at]}
          </span>
        </p>
      ))}
      <details className="more">
        <summary>Show as a table</summary>
        <DataTable table={iconArrayTable(ends)} />
      </details>
    </figure>
  );
}

function Block({
  kind,
  count,
  pitch,
}: {
  kind: (typeof KINDS)[number];
  count: number;
  pitch: number;
}): ReactNode {
  const radius = pitch * 0.38;
  return (
    <svg width={pitch * 10} height={Math.max(1, Math.ceil(count / 10)) * pitch} aria-hidden="true">
      {Array.from({ length: count }, (_, at) => {
        const cx = pitch * ((at % 10) + 0.5);
        const cy = pitch * (Math.floor(at / 10) + 0.5);
        const place = `${cx} ${cy}`;
        if (kind === "match") return <circle key={place} cx={cx} cy={cy} r={radius} className="match" />;
        if (kind === "none") return <circle key={place} cx={cx} cy={cy} r={radius * 0.5} className="none" />;
        return (
          <Fragment key={place}>
            <circle cx={cx} cy={cy} r={radius - 1} className="interview" />
            <circle cx={cx} cy={cy} r={radius * 0.3} className="dot" />
          </Fragment>
        );
      })}
    </svg>
  );
}
