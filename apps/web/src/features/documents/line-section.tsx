import type { DocumentCheck, Reading } from "@smartpick/answers";
import { lineBins, orderBlocks, orderWords, redFlagsWords, TOPIC_WORDS } from "@smartpick/engine/documents";
import type { ReactNode } from "react";
import type { KeptText } from "../../storage/kept-text.ts";
import { KIND_WORDS } from "./kind-words.ts";
import { LineDrawing } from "./line-drawing.tsx";
import { spanMover } from "./moved-span.ts";
import { begins } from "./quoted.ts";
import type { Select } from "./select.ts";

/** Fewer sentences have no order to speak of. */
const FEW = 3;

/** The order of the text: a line of its sentences, what it says of the order and of a setback, and the same as a table. */
export function LineSection({
  text,
  check,
  onGo,
}: {
  text: KeptText;
  check: DocumentCheck | null;
  onGo: Select;
}): ReactNode {
  const reading = check?.reading;
  if (check === null || reading === undefined || check.kind !== text.kind) return null;
  if (text.text.trim() === "" || text.kind === "experience") return null;
  const name = KIND_WORDS[text.kind].one.toLowerCase();
  if (reading.line.length < FEW)
    return (
      <p className="small quiet line-section">Write {FEW} sentences, and their order will stand here.</p>
    );
  const moved = spanMover(check.text, text.text);
  const go = (entry: Reading["line"][number]): void => {
    const place = moved(entry);
    if (place !== null) onGo(place);
  };
  const setbacks = redFlagsWords(reading);
  const isOneEach = lineBins(reading.line).length === reading.line.length;
  const wordsOf = ({ from, to }: Reading["line"][number]): string => begins(check.text.slice(from, to));
  return (
    <section className="line-section" aria-label="The order of the text">
      <p className="small">
        <b>Your {name} as one line.</b> Each block is{" "}
        {isOneEach ? "a sentence" : "some sentences, by what most of their words are about"}.{" "}
        {orderWords(reading)}
      </p>
      <LineDrawing reading={reading} wordsOf={wordsOf} onGo={go} />
      {setbacks !== null && (
        <p className="small line-flag">
          <b>Red flag:</b> {setbacks}
        </p>
      )}
      <Legend line={reading.line} />
      <LineTable reading={reading} wordsOf={wordsOf} onGo={go} />
    </section>
  );
}

function Legend({ line }: Pick<Reading, "line">): ReactNode {
  const topics = [...new Set(line.map(({ topic }) => topic))];
  return (
    <ul className="plain line-legend" aria-hidden="true">
      {topics.map((topic) => (
        <li key={topic}>
          <span className={`line-block ${topic}`} />
          {TOPIC_WORDS[topic]}
        </li>
      ))}
    </ul>
  );
}

/** The line as a table: its blocks in order, and the first sentence of each as the way to the text. */
function LineTable({
  reading,
  wordsOf,
  onGo,
}: {
  reading: Reading;
  wordsOf: (entry: Reading["line"][number]) => string;
  onGo: (entry: Reading["line"][number]) => void;
}): ReactNode {
  return (
    <details className="small line-table">
      <summary>The line as a table</summary>
      <table>
        <caption className="vh">The text by topic, in order</caption>
        <thead>
          <tr>
            <th scope="col">About</th>
            <th scope="col" className="n">
              Words
            </th>
            <th scope="col">Begins</th>
          </tr>
        </thead>
        <tbody>
          {orderBlocks(lineBins(reading.line)).flatMap(({ topic, words, sentences: [first] }) =>
            first === undefined
              ? []
              : [
                  <tr key={first.from}>
                    <td>{TOPIC_WORDS[topic]}</td>
                    <td className="n">{words}</td>
                    <td>
                      <button type="button" className="btn s link" onClick={() => onGo(first)}>
                        {wordsOf(first)}
                      </button>
                    </td>
                  </tr>,
                ],
          )}
        </tbody>
      </table>
    </details>
  );
}
