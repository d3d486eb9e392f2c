import type { ChancesReport } from "@smartpick/core";
import { shortOf100 } from "@smartpick/report";
import { Fragment, type ReactNode } from "react";
import { scaleTicks } from "../../ui/scale-ticks.ts";
import { useWidth } from "../../ui/use-width.ts";
import { type Explained, type WaterfallStep, waterfallSteps } from "./waterfall-steps.ts";

/** How the chance is built, factor by factor, in the order they act; the same as a table below it. */
export function Waterfall({ report, shown }: { report: ChancesReport; shown: Explained }): ReactNode {
  const [host, width] = useWidth<HTMLElement>();
  const steps = waterfallSteps(report, shown);
  const title = `How the interview chance is built: ${steps.map((step) => `${step.label} ${step.said}`).join("; ")}.`;
  return (
    <figure ref={host} className="waterfall-host">
      {width > 0 && <Drawn steps={steps} width={width} title={title} />}
      <details className="more">
        <summary>Show as a table</summary>
        <table>
          <caption>Interview chance of 100, step by step</caption>
          <thead>
            <tr>
              <th scope="col">Step</th>
              <th scope="col" className="n">
                Change
              </th>
              <th scope="col" className="n">
                Chance after it
              </th>
              <th scope="col" className="n">
                4 in 5 between
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={step.label}>
                <th scope="row">{step.label}</th>
                <td className="n">{step.change === null ? "" : step.said}</td>
                <td className="n">{step.after}</td>
                <td className="n">
                  {shortOf100(step.low / 100)} and {shortOf100(step.high / 100)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Drawn({
  steps,
  width,
  title,
}: {
  steps: readonly WaterfallStep[];
  width: number;
  title: string;
}): ReactNode {
  const narrow = width < 560;
  const labels = narrow ? 0 : 270;
  const row = narrow ? 54 : 38;
  const left = labels + 10;
  const ticks = scaleTicks(Math.max(...steps.map((step) => Math.max(step.to, step.from, step.high))));
  const most = ticks.at(-1) ?? 1;
  const x = (value: number): number => left + (Math.min(value, most) / most) * (width - left - 52);
  const height = steps.length * row + 30;
  return (
    <svg className="chart waterfall" width={width} height={height} role="img" aria-label={title}>
      {ticks.map((tick) => (
        <Fragment key={tick}>
          <line className="grid" x1={x(tick)} x2={x(tick)} y1={4} y2={height - 26} />
          <text x={x(tick)} y={height - 8} textAnchor="middle">
            {tick}
          </text>
        </Fragment>
      ))}
      {steps.map((step, at) => {
        const y = at * row + (narrow ? 36 : 19);
        const end = Math.max(step.from, step.to);
        const isTotal = step.change === null;
        const kind = isTotal ? "total" : step.to >= step.from ? "up" : "down";
        const start = isTotal ? 0 : Math.min(step.from, step.to);
        return (
          <Fragment key={step.label}>
            <text
              x={narrow ? 0 : labels}
              y={narrow ? y - 16 : y + 5}
              textAnchor={narrow ? "start" : "end"}
              fontWeight={isTotal ? 600 : undefined}
            >
              {step.label}
            </text>
            <rect
              className={kind}
              x={x(start)}
              y={y - 8}
              width={Math.max(1.5, x(end) - x(start))}
              height={16}
            />
            <line className="whisker" x1={x(step.low)} x2={x(step.high)} y1={y} y2={y} />
            <text x={x(Math.max(end, step.high)) + 8} y={y + 5} fontWeight={isTotal ? 600 : undefined}>
              {step.said}
            </text>
            {at < steps.length - 1 && !narrow && (
              <line className="join" x1={x(step.to)} x2={x(step.to)} y1={y + 8} y2={y + row - 8} />
            )}
          </Fragment>
        );
      })}
    </svg>
  );
}
