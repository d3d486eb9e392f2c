import type { CheckFinding } from "@smartpick/answers";
import { type ReactNode, useId, useState } from "react";
import type { KeptText } from "../../storage/kept-text.ts";
import { announce } from "../../store/screen-store.ts";
import { changeText } from "../../store/texts.ts";
import { isOfWhole, POINT_WORDS, type Point } from "./points.ts";

const LONGEST_QUOTE = 180;

/** One finding in full: what it is, why, what she is asked, and what she can do with it. */
export function FindingCard({
  text,
  point,
  onGo,
}: {
  text: KeptText;
  point: Point;
  onGo: () => void;
}): ReactNode {
  const { finding } = point;
  const [asking, setAsking] = useState(false);
  const quote = text.text.slice(point.from, point.to);
  return (
    <div className={`doc-card ${point.kind} stack`}>
      <p className="small quiet">{POINT_WORDS[point.kind]}</p>
      <h3>{point.title}</h3>
      {quote !== "" && (
        <p className="small doc-quote">
          “{quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote}”
        </p>
      )}
      {finding?.ask !== undefined && (
        <p>
          <b>A question for you:</b> {finding.ask}
        </p>
      )}
      {finding !== null && <Why finding={finding} />}
      <div className="row">
        {!isOfWhole(point) && (
          <button type="button" className="btn s primary" onClick={onGo}>
            Go to the text
          </button>
        )}
        {finding !== null && (
          <button type="button" className="btn s" aria-expanded={asking} onClick={() => setAsking(!asking)}>
            Ignore here because …
          </button>
        )}
      </div>
      {asking && finding !== null && <Because text={text} finding={finding} />}
      {finding !== null && <ForAll text={text} finding={finding} />}
    </div>
  );
}

function Why({ finding: { name, why, source, example, languages } }: { finding: CheckFinding }): ReactNode {
  return (
    <details className="small">
      <summary>Why, the rule and its source</summary>
      <div className="stack doc-why">
        <p>{why}</p>
        {example !== undefined && (
          <dl className="doc-example">
            <dt>Instead of</dt>
            <dd>{example.wrong}</dd>
            <dt>Better</dt>
            <dd>{example.right}</dd>
          </dl>
        )}
        {languages !== undefined && languages.length > 0 && (
          <p>Common for writers whose first language is {languages.join(", ")}.</p>
        )}
        <p className="quiet">
          Rule: {ruleWords(name)}. Source: {source}.
        </p>
      </div>
    </details>
  );
}

/** Leaves the finding at this passage, with her reason. */
function Because({ text, finding: { name, quote } }: { text: KeptText; finding: CheckFinding }): ReactNode {
  const id = useId();
  const [because, setBecause] = useState("");
  const [missing, setMissing] = useState(false);
  const keep = (): void => {
    if (because.trim() === "") {
      setMissing(true);
      return;
    }
    const left = { name, quote, because: because.trim() };
    changeText(text.id, ({ ignored }) => ({ ignored: [...ignored, left] }));
    announce("Left as it is. The reason is kept.");
  };
  return (
    <form
      className="field"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label htmlFor={id}>Because</label>
      <input
        id={id}
        className="input"
        type="text"
        autoComplete="off"
        maxLength={200}
        value={because}
        aria-invalid={missing || undefined}
        aria-describedby={`${id}-wrong`}
        onChange={({ target }) => setBecause(target.value)}
      />
      <p id={`${id}-wrong`} role="alert" className="wrong">
        {missing && "Say why in a few words. Later you will want to know."}
      </p>
      <button type="submit" className="btn s">
        Ignore it here
      </button>
    </form>
  );
}

/** What can be said of the rule, or of the word, for the whole text. */
function ForAll({
  text,
  finding: { name, rule, quote },
}: {
  text: KeptText;
  finding: CheckFinding;
}): ReactNode {
  return (
    <div className="row">
      {rule === "spelling" && quote !== "" && (
        <button
          type="button"
          className="btn s link"
          onClick={() => {
            changeText(text.id, ({ words }) => ({ words: [...words, quote] }));
            announce(`“${quote}” is right in this text.`);
          }}
        >
          This word is right
        </button>
      )}
      <button
        type="button"
        className="btn s link"
        onClick={() => {
          changeText(text.id, ({ off }) => ({ off: [...off, name] }));
          announce("The rule is off for this text.");
        }}
      >
        Switch this rule off
      </button>
    </div>
  );
}

/** A rule's name as words. */
export function ruleWords(name: string): string {
  return name.replaceAll("-", " ");
}
