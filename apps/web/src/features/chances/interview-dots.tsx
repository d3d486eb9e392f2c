import { interviewDotsTitle } from "@smartpick/report";
import type { ReactNode } from "react";
import { useWidth } from "../../ui/use-width.ts";
import { type DotColumn, quantileDots } from "./quantile-dots.ts";

const DOTS = 50;
/** Height of the dots in pixels, where nearly all stand in one column. */
const TALLEST = 320;

/** 50 dots at the quantiles (i + ½) / 50 of the number of interviews; the column of none is hollow. */
export function InterviewDots({ pmf }: { pmf: readonly number[] }): ReactNode {
  const [host, width] = useWidth<HTMLElement>();
  const columns = quantileDots(pmf, DOTS);
  const none = columns[0]?.count ?? 0;
  const title = interviewDotsTitle(none, DOTS, columns.length - 1);
  return (
    <figure ref={host}>
      <figcaption>{title}</figcaption>
      {width > 0 && <Drawn columns={columns} width={Math.min(width, 900)} title={title} />}
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
            {columns
              .filter(({ count }) => count > 0)
              .map(({ interviews, count }) => (
                <tr key={interviews}>
                  <th scope="row">{interviews}</th>
                  <td>{count}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Drawn({
  columns,
  width,
  title,
}: {
  columns: readonly DotColumn[];
  width: number;
  title: string;
}): ReactNode {
  const gap = (width - 8) / columns.length;
  const most = Math.max(...columns.map(({ count }) => count));
  const pitch = Math.min(15.5, gap - 0.1, TALLEST / most);
  const radius = (pitch - 1.5) / 2;
  const base = most * pitch + 10;
  const step = gap < 22 ? 5 : gap < 34 ? 2 : 1;
  const x = (interviews: number): number => 4 + gap * (interviews + 0.5);
  const dots = columns.flatMap(({ interviews, count }) =>
    Array.from({ length: count }, (_, at) => ({ interviews, cy: base - radius - 2 - at * pitch })),
  );
  return (
    <svg className="chart dots" width={width} height={base + 26} role="img" aria-label={title}>
      {dots.map(({ interviews, cy }) => (
        <circle
          key={`${interviews} ${cy}`}
          cx={x(interviews)}
          cy={cy}
          r={radius}
          className={interviews === 0 ? "zero" : "some"}
        />
      ))}
      <line x1="4" x2={width - 4} y1={base} y2={base} className="base" />
      {columns
        .filter(({ interviews }) => interviews % step === 0)
        .map(({ interviews }) => (
          <text key={interviews} x={x(interviews)} y={base + 18} textAnchor="middle">
            {interviews}
          </text>
        ))}
    </svg>
  );
}
