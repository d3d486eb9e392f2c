import type { Reading } from "@smartpick/answers";
import { orderBlocks, TOPIC_WORDS } from "@smartpick/engine/documents";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { nextOf } from "../../ui/next-of.ts";
import { useWidth } from "../../ui/use-width.ts";
import { labelsOf } from "./line-labels.ts";

type Entry = Reading["line"][number];

/** The keys of a row, by those of a list. */
const KEYS: Readonly<Record<string, string>> = { ArrowRight: "ArrowDown", ArrowLeft: "ArrowUp" };

/**
 * The text as one line: a block a sentence, as wide as the sentence is long. It is one stop of the keyboard; arrows walk the
 * sentences, and a press goes to the text.
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
  const [host, width] = useWidth<HTMLDivElement>();
  const [at, setAt] = useState(0);
  const blocks = useRef<(HTMLButtonElement | null)[]>([]);
  const current = Math.min(at, line.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextOf(KEYS[event.key] ?? event.key, current, line.length);
    if (next === null) return;
    event.preventDefault();
    blocks.current[next]?.focus();
  };
  return (
    <div ref={host} className="line-figure">
      <Labels line={line} width={width} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser */}
      <div className="line-row" role="group" aria-label="The text as one line" onKeyDown={onKeyDown}>
        {line.map((entry, index) => (
          <button
            key={entry.from}
            type="button"
            ref={(element) => {
              blocks.current[index] = element;
            }}
            className={blockClass(line, index)}
            style={{ flexGrow: entry.words }}
            tabIndex={index === current ? 0 : -1}
            aria-label={`Sentence ${index + 1} of ${line.length}, ${TOPIC_WORDS[entry.topic].toLowerCase()}: ${wordsOf(entry)}`}
            onFocus={() => setAt(index)}
            onClick={() => onGo(entry)}
          />
        ))}
      </div>
      <RedFlagBars line={line} redFlags={redFlags} />
    </div>
  );
}

/** The same line for paper, without a control. */
export function PrintedLine({ line }: { line: Reading["line"] }): ReactNode {
  return (
    <div className="line-row">
      {line.map((entry, index) => (
        <span key={entry.from} className={blockClass(line, index)} style={{ flexGrow: entry.words }} />
      ))}
    </div>
  );
}

function blockClass(line: Reading["line"], index: number): string {
  const { topic = "other" } = line[index] ?? {};
  return `line-block ${topic}${index > 0 && line[index - 1]?.topic !== topic ? " turns" : ""}`;
}

function Labels({ line, width }: { line: Reading["line"]; width: number }): ReactNode {
  return (
    <div className="line-labels" aria-hidden="true">
      {labelsOf(orderBlocks(line), width).map(({ topic, words, start }) => (
        <span key={start} className={topic} style={{ insetInlineStart: `${start * 100}%` }}>
          {words}
        </span>
      ))}
    </div>
  );
}

/** Under the line: how much of it each telling of a setback takes. */
function RedFlagBars({ line, redFlags }: Pick<Reading, "line" | "redFlags">): ReactNode {
  if (redFlags.length === 0) return null;
  const all = line.reduce((sum, { words }) => sum + words, 0);
  const share = (entries: readonly Entry[]): string =>
    `${(entries.reduce((sum, { words }) => sum + words, 0) / Math.max(1, all)) * 100}%`;
  return (
    <div className="line-bars" aria-hidden="true">
      {redFlags.map(({ from, to }) => (
        <span
          key={from}
          style={{
            insetInlineStart: share(line.filter((entry) => entry.to <= from)),
            inlineSize: share(line.filter((entry) => entry.from >= from && entry.to <= to)),
          }}
        />
      ))}
    </div>
  );
}
