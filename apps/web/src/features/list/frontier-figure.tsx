import {
  certificateSentence,
  dollars,
  frontierChart,
  frontierChartTable,
  type WordedPlan,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { DataTable } from "../../ui/data-table.tsx";
import { Drawing } from "../../ui/drawing.tsx";
import { useWidth } from "../../ui/use-width.ts";
import { stretchPrices } from "./stretch-prices.ts";

/** How far to go: the chance by number of programs, the stop line, and what one more chance costs in each stretch. */
export function FrontierFigure({ report }: { report: WordedPlan }): ReactNode {
  const [host, width] = useWidth<HTMLDivElement>();
  return (
    <div className="stack" ref={host}>
      {report.frontier.length > 1 && <HowFar report={report} width={width} />}
      <p className="small quiet">{report.stopLine.why}</p>
      <p className="tiny faint">
        {certificateSentence(report)} <Link href="/how">How we know</Link>
      </p>
    </div>
  );
}

/** The curve, its prices and its table. */
function HowFar({ report, width }: { report: WordedPlan; width: number }): ReactNode {
  const prices = stretchPrices(report);
  return (
    <figure>
      <figcaption>
        <b>Chance of a match, of 100 seasons,</b> by number of programs and total cost
      </figcaption>
      {width > 0 && <Drawing markup={frontierChart(report, { width, height: width < 480 ? 260 : 300 })} />}
      {prices.length > 0 && (
        <dl className="price">
          {prices.map(({ from, to, price }) => (
            <div key={from}>
              <dt className="faint">
                Programs {from} to {to}
              </dt>
              <dd>{price === null ? "adds less than 0.1 of 100" : `${dollars(price)} for each 1 of 100`}</dd>
            </div>
          ))}
        </dl>
      )}
      <details className="more">
        <summary>Show as a table</summary>
        <DataTable table={frontierChartTable(report)} />
      </details>
    </figure>
  );
}
