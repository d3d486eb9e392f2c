import type { ReactNode } from "react";
import type { KeptText } from "../../storage/kept-text.ts";
import { Sheet } from "../../ui/sheet.tsx";
import { FindingCard } from "./finding-card.tsx";
import { POINT_WORDS, type Point } from "./points.ts";
import type { Select } from "./select.ts";
import type { FindingKeys } from "./use-finding-keys.ts";
import type { Walk } from "./use-walk.ts";

/** The findings beside the text: one in full, and the list of all. */
export function FindingSide({
  text,
  points,
  walk,
  finding,
  onGo,
}: {
  text: KeptText;
  points: readonly Point[];
  walk: Walk;
  finding: FindingKeys;
  onGo: Select;
}): ReactNode {
  const { current, at } = walk;
  const title = `Finding ${at + 1} of ${points.length}`;
  if (current === null) return null;
  const card = (
    <FindingCard
      key={`${current.title} ${current.from}`}
      text={text}
      point={current}
      onGo={() => {
        finding.close();
        onGo(current);
      }}
    />
  );
  const steps = (
    <div className="row">
      <button type="button" className="btn s" onClick={() => finding.step(-1)}>
        Previous
      </button>
      <button type="button" className="btn s" onClick={() => finding.step(1)}>
        Next <kbd className="wide-only">F8</kbd>
      </button>
    </div>
  );
  return (
    <aside className="stack" aria-label="Findings" data-findings>
      {finding.isNarrow ? (
        <Sheet title={title} open={finding.isOpen} onClose={finding.close}>
          {card}
          <div className="row">
            {steps}
            <button type="button" className="btn s link" onClick={finding.close}>
              Close
            </button>
          </div>
        </Sheet>
      ) : (
        <>
          <div className="row between">
            <h2 ref={finding.heading} tabIndex={-1} className="doc-side-title">
              {title}
              <span className="vh">: {current.title}</span>
            </h2>
            {steps}
          </div>
          {card}
        </>
      )}
      <FindingList points={points} current={current} isBelow={!finding.isNarrow} onOpen={finding.open} />
    </aside>
  );
}

function FindingList({
  points,
  current,
  isBelow,
  onOpen,
}: {
  points: readonly Point[];
  current: Point;
  /** Whether a finding stands over it with a heading of its own. */
  isBelow: boolean;
  onOpen: (point: Point) => void;
}): ReactNode {
  const Heading = isBelow ? "h3" : "h2";
  return (
    <>
      <Heading>All findings</Heading>
      <ol className="plain doc-points">
        {points.map((point) => (
          <li key={point.number} className={`doc-point ${point.kind}`}>
            <button
              type="button"
              aria-current={point.number === current.number ? "true" : undefined}
              onClick={() => onOpen(point)}
            >
              <span className="doc-point-number">{point.number}</span>
              <span>
                <span className="small quiet">{POINT_WORDS[point.kind]}: </span>
                {point.title}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p className="tiny quiet">
        Solid edge: to fix. Dotted edge: to think about. Double edge: strong. The coach never writes a
        sentence for you.
      </p>
    </>
  );
}
