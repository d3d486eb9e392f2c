import {
  certificateSentence,
  dollars,
  frontierChart,
  frontierChartTable,
  stopWords,
  type WordedPlan,
} from "@smartpick/report";
import { type ReactNode, useMemo } from "react";
import { Link } from "wouter";
import { useIsWhole } from "../../store/profile-store.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Drawing } from "../../ui/drawing.tsx";
import { useWidth } from "../../ui/use-width.ts";
import { freeStop } from "./move-stop.ts";
import { StopLine } from "./stop-line.tsx";
import { stretchPrices } from "./stretch-prices.ts";
import type { StopHandle } from "./use-stop.ts";

/** How far to go: the curve that is its own control, what the next chance costs, and the prices of its stretches. */
export function FrontierFigure({ report, stop }: { report: WordedPlan; stop: StopHandle }): ReactNode {
  return (
    <div className="stack">
      {report.frontier.length > 1 ? (
        <HowFar report={report} stop={stop} />
      ) : (
        <p className="small quiet">{report.stopLine.why}</p>
      )}
      <p className="tiny faint">
        {certificateSentence(report)} <Link href="/how">How we know</Link>
      </p>
    </div>
  );
}

/** The curve with its handle, its prices and its table. */
function HowFar({ report, stop }: { report: WordedPlan; stop: StopHandle }): ReactNode {
  const [host, width] = useWidth<HTMLDivElement>();
  const movable = useIsWhole() && report.inSeason?.applications !== "over";
  const size = { width, height: width < 480 ? 240 : 270 };
  return (
    <figure className="curve-figure">
      <figcaption>
        <b>Seasons of 100 with a match,</b> by number of programs and total cost.
        {movable && <span className="noprint"> Drag the stop line, or use the arrow keys.</span>}
      </figcaption>
      <div className="curve-room" ref={host} style={{ height: size.height }}>
        {width > 0 && <Curve report={report} size={size} handled={movable} />}
        {width > 0 && movable && <StopLine report={report} size={size} stop={stop} />}
      </div>
      <Beside report={report} stop={stop} />
      <Prices report={report} />
      <details className="more">
        <summary>Show the curve as a table</summary>
        <DataTable table={frontierChartTable(report)} />
      </details>
    </figure>
  );
}

/** Drawn once a report: moving the stop line draws nothing of it anew. */
function Curve({
  report,
  size: { width, height },
  handled,
}: {
  report: WordedPlan;
  size: { readonly width: number; readonly height: number };
  handled: boolean;
}): ReactNode {
  const markup = useMemo(
    () => frontierChart(report, { width, height }, handled),
    [report, width, height, handled],
  );
  return <Drawing markup={markup} />;
}

/** What the stop line says where it stands; its line keeps its room, so that nothing jumps while it is moved. */
function Beside({ report, stop }: { report: WordedPlan; stop: StopHandle }): ReactNode {
  const words = stopWords(report.frontier, stop.at);
  if (words === null) return null;
  const limited = report.stopLine.reason.code === "max-programs";
  return (
    <p className="stop-says small">
      {stop.moved ? (
        <>
          <b>{words.size}:</b> a match in about {words.chance}. {words.next} The exact list follows.
        </>
      ) : (
        <>
          {report.stopLine.why}{" "}
          {limited && (
            <button type="button" className="linklike" onClick={freeStop}>
              Let worth and money decide where to stop
            </button>
          )}
        </>
      )}
    </p>
  );
}

function Prices({ report }: { report: WordedPlan }): ReactNode {
  const prices = stretchPrices(report);
  if (prices.length === 0) return null;
  return (
    <dl className="price">
      {prices.map(({ from, to, price }) => (
        <div key={from}>
          <dt className="faint">{from === to ? `Program ${to}` : `Programs ${from} to ${to}`}</dt>
          <dd>{price === null ? "adds less than 0.1 of 100" : `${dollars(price)} for each 1 of 100`}</dd>
        </div>
      ))}
    </dl>
  );
}
