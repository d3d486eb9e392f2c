import type { Reading } from "@smartpick/answers";
import { type LineBin, lineBins, orderBlocks, TOPIC_WORDS } from "@smartpick/engine/documents";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { nextOf } from "../../ui/next-of.ts";
import { useWidth } from "../../ui/use-width.ts";
import { labelsOf } from "./line-labels.ts";
import { type LineScale, lineScale } from "./line-scale.ts";

type Entry = Reading["line"][number];

/** The keys of a row, by those of a list. */
const KEYS: Readonly<Record<string, string>> = { ArrowRight: "ArrowDown", ArrowLeft: "ArrowUp" };
/** The room between two topics, in pixels, as in the style sheet. */
const TURN = 2;
/** The least room of a block: over 24 pixels under a finger, 8 under a pointer, and where the topic turns. */
const least = (): number => TURN + (matchMedia("(pointer: coarse)").matches ? 25 : 8);

/**
 * The text as one line: a block a sentence, as wide as the sentence is long; in a long text, a block of several. It is one stop
 * of the keyboard; arrows walk the blocks, and a press goes to the text. What has no room scrolls inside.
 */
export function LineDrawing({
  reading: { line, redFlags },
  wordsOf,
  onGo,
}: {
  reading: Reading;
  /** How a sentence begins. */
  wordsOf: (entry: Entry) => string;
  onGo: (entry: Entry) => void;
}): ReactNode {
  const [host, room] = useWidth<HTMLDivElement>();
  const [at, setAt] = useState(0);
  const blocks = useRef<(HTMLButtonElement | null)[]>([]);
  const bins = lineBins(line);
  const scale = lineScale(
    bins.map(({ words }) => words),
    room,
    least(),
  );
  const current = Math.min(at, bins.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextOf(KEYS[event.key] ?? event.key, current, bins.length);
    if (next === null) return;
    event.preventDefault();
    blocks.current[next]?.focus();
  };
  return (
    <div ref={host} className="line-figure">
      <div className="line-sheet" style={{ width: scale.width }}>
        <Labels line={line} scale={scale} />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser */}
        <div className="line-row" role="group" aria-label="The text as one line" onKeyDown={onKeyDown}>
          {bins.map((bin, index) => (
            <button
              key={bin.from}
              type="button"
              ref={(element) => {
                blocks.current[index] = element;
              }}
              className={blockClass(bins, index)}
              style={{ flex: "none", inlineSize: sizeOf(scale, bins, index) }}
              tabIndex={index === current ? 0 : -1}
              aria-label={`${placeWords(bin, line.length)}: ${wordsOf(bin)}`}
              onFocus={() => setAt(index)}
              onClick={() => onGo(line[bin.first] ?? bin)}
            />
          ))}
        </div>
        <RedFlagBars line={line} redFlags={redFlags} scale={scale} />
      </div>
    </div>
  );
}

function placeWords({ first, last, topic }: LineBin, count: number): string {
  const about = TOPIC_WORDS[topic].toLowerCase();
  if (first === last) return `Sentence ${first + 1} of ${count}, ${about}`;
  return `Sentences ${first + 1} to ${last + 1} of ${count}, mostly ${about}`;
}

/** The same line for paper, without a control. */
export function PrintedLine({ line }: { line: Reading["line"] }): ReactNode {
  const bins = lineBins(line);
  return (
    <div className="line-row">
      {bins.map((bin, index) => (
        <span key={bin.from} className={blockClass(bins, index)} style={{ flexGrow: bin.words }} />
      ))}
    </div>
  );
}

const turns = (line: Reading["line"], index: number): boolean =>
  index > 0 && line[index - 1]?.topic !== line[index]?.topic;

function blockClass(line: Reading["line"], index: number): string {
  return `line-block ${line[index]?.topic ?? "other"}${turns(line, index) ? " turns" : ""}`;
}

function sizeOf({ sizes }: LineScale, line: Reading["line"], index: number): string {
  const share = `${(sizes[index] ?? 0) * 100}%`;
  return turns(line, index) ? `calc(${share} - ${TURN}px)` : share;
}

function Labels({ line, scale }: { line: Reading["line"]; scale: LineScale }): ReactNode {
  return (
    <div className="line-labels" aria-hidden="true">
      {labelsOf(orderBlocks(line), scale.width, scale.placeOf).map(({ topic, words, start }) => (
        <span key={start} className={topic} style={{ insetInlineStart: `${start * 100}%` }}>
          {words}
        </span>
      ))}
    </div>
  );
}

/** Under the line: how much of it each telling of a setback takes. */
function RedFlagBars({
  line,
  redFlags,
  scale,
}: Pick<Reading, "line" | "redFlags"> & { scale: LineScale }): ReactNode {
  if (redFlags.length === 0) return null;
  const all = line.reduce((sum, { words }) => sum + words, 0);
  const placeBefore = (end: number): number => {
    const before = line.filter((entry) => entry.to <= end).reduce((sum, { words }) => sum + words, 0);
    return scale.placeOf(before / Math.max(1, all));
  };
  return (
    <div className="line-bars" aria-hidden="true">
      {redFlags.slice(0, MOST_BARS).map(({ from, to }) => (
        <span
          key={from}
          style={{
            insetInlineStart: `${placeBefore(from) * 100}%`,
            inlineSize: `${(placeBefore(to) - placeBefore(from)) * 100}%`,
          }}
        />
      ))}
    </div>
  );
}

/** A text has few setbacks; a file of thousands of lines must not stop the page. */
const MOST_BARS = 60;
