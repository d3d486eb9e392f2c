import type { ReactNode } from "react";
import { markClass } from "./marked-text.tsx";
import { piecesOf } from "./pieces.ts";
import { POINT_WORDS, type Point } from "./points.ts";

/** The text to read, with every marked passage as a button that opens its finding. */
export function ReadText({
  text,
  points,
  current,
  onOpen,
}: {
  text: string;
  points: readonly Point[];
  current: Point | null;
  onOpen: (point: Point) => void;
}): ReactNode {
  return (
    <div className="doc-paper doc-reading">
      {piecesOf(text, points).map(({ from, text: words, point, isFirst, ending }) => (
        <span key={from}>
          {point === null ? (
            words
          ) : (
            <Passage point={point} current={current} isFirst={isFirst} onOpen={onOpen}>
              {words}
            </Passage>
          )}
          {ending.length > 0 && (
            <sup className="doc-sup" aria-hidden="true">
              {ending.join(", ")}
            </sup>
          )}
        </span>
      ))}
    </div>
  );
}

function Passage({
  point,
  current,
  isFirst,
  onOpen,
  children,
}: {
  point: Point;
  current: Point | null;
  isFirst: boolean;
  onOpen: (point: Point) => void;
  children: ReactNode;
}): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a real button does not break over lines as words do
    <span
      role="button"
      tabIndex={isFirst ? 0 : -1}
      className={markClass(point, current)}
      data-point={point.number}
      onClick={() => onOpen(point)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onOpen(point);
      }}
    >
      {children}
      <span className="vh">
        {" "}
        (finding {point.number}, {POINT_WORDS[point.kind].toLowerCase()})
      </span>
    </span>
  );
}
