import { counted } from "@smartpick/report";
import type { ReactNode } from "react";
import { useWidth } from "../../ui/use-width.ts";
import { quantileDots } from "./quantile-dots.ts";

const DOTS = 50;

/** 50 dots at the quantiles (i + ½) / 50 of the number of interviews; the column of none is hollow. */
export function InterviewDots({ pmf }: { pmf: readonly number[] }): ReactNode {
  const [host, width] = useWidth<HTMLElement>();
  const columns = quantileDots(pmf, DOTS);
  const most = columns.length - 1;
  const none = columns[0] ?? 0;
  const gap = Math.max(1, width - 8) / (most + 1);
  const radius = Math.min(7, gap / 2 - 0.8);
  const pitch = 2 * radius + 1.5;
  const base = Math.max(...columns) * pitch + 10;
  const step = gap < 22 ? 5 : gap < 34 ? 2 : 1;
  const title = `${none} of ${DOTS} dots have no interview. ${DOTS - none} have one or more, the highest ${counted(most, "interview")}.`;
  return (
    <figure ref={host}>
      <figcaption>{title}</figcaption>
      {width > 0 && (
        <svg className="chart dots" width={width} height={base + 26} role="img" aria-label={title}>
          {columns.flatMap((count, interviews) =>
            Array.from({ length: count }, (_, at) => (
              <circle
                key={`${interviews}-${at}`}
                cx={4 + gap * (interviews + 0.5)}
                cy={base - radius - 2 - at * pitch}
                r={radius}
                className={interviews === 0 ? "zero" : "some"}
              />
            )),
          )}
          <line x1="4" x2={width - 4} y1={base} y2={base} className="base" />
          {columns.map((_, interviews) =>
            interviews % step === 0 ? (
              <text key={interviews} x={4 + gap * (interviews + 0.5)} y={base + 18} textAnchor="middle">
                {interviews}
              </text>
            ) : null,
          )}
        </svg>
      )}
      <details className="more">
        <summary>Show as a table</summary>
        <table>
          <caption>Seasons of {DOTS} by number of interviews</caption>
          <thead>
            <tr>
              <th scope="col">Interviews</th>
              <th scope="col">Seasons of {DOTS}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((count, interviews) =>
              count > 0 ? (
                <tr key={interviews}>
                  <th scope="row">{interviews}</th>
                  <td>{count}</td>
                </tr>
              ) : null,
            )}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
