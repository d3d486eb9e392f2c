import type { AskFirst, Source } from "@smartpick/core";
import { answerWords, askEmail, knownWords, programLine, questionAlone } from "@smartpick/report";
import { type ReactNode, useId, useState } from "react";
import { Link } from "wouter";
import { typeAnswer, typedAnswer, useTypedAnswer } from "../../store/typed-answers.ts";
import { AnswerForm } from "../program/answer-form.tsx";
import { EmailText } from "./email-text.tsx";

/** One question to a program: what is known, what the answer would do, and the two things to do about it. */
export function Question({
  question,
  season,
  source,
  onEntered,
}: {
  question: AskFirst;
  season: number;
  source: Source | null;
  onEntered: () => void;
}): ReactNode {
  // What was typed and not entered is shown again.
  const [open, setOpen] = useState<"answer" | "email" | null>(() =>
    typedAnswer({ program: question.id, field: question.field }) === "" ? null : "answer",
  );
  const id = useId();
  const tick = { program: question.id, field: `asked ${question.field}` };
  const isAsked = useTypedAnswer(tick) !== "";
  const toggle = (part: "answer" | "email"): void => setOpen(open === part ? null : part);
  return (
    <li data-question={`${question.id} ${question.field}`} className="question">
      <div>
        <Link className="name" href={`/program/${question.id}`}>
          {question.name}
        </Link>
        <p className="tiny quiet">
          {programLine(question, question.listed ? "on your list" : "not on your list now")}
        </p>
      </div>
      <div className="small">
        <p className="vh">{questionAlone(question)}</p>
        {question.source !== null && (
          <p>
            <span className="quiet">{knownWords(question)}</span>
            {source && (
              <>
                {" "}
                <SourceName source={source} />
              </>
            )}
          </p>
        )}
        <p>{answerWords(question)}</p>
      </div>
      <div className="chips actions">
        <label className="tick">
          <input
            type="checkbox"
            checked={isAsked}
            onChange={(event) => typeAnswer(tick, event.target.checked ? "yes" : "")}
          />
          Asked<span className="vh">: {question.name}</span>
        </label>
        <button
          type="button"
          className="chip"
          aria-expanded={open === "answer"}
          aria-controls={id}
          onClick={() => toggle("answer")}
        >
          They answered<span className="vh">: {question.name}</span>
        </button>
        <button
          type="button"
          className="chip"
          aria-expanded={open === "email"}
          aria-controls={id}
          onClick={() => toggle("email")}
        >
          E-mail text<span className="vh">: {question.name}</span>
        </button>
      </div>
      <div id={id} className="whole">
        {open === "answer" && (
          <div className="stack opened">
            <p className="small quiet">
              What it told you counts before every published value. It stays on this device.
            </p>
            <AnswerForm program={question} field={question.field} onEntered={onEntered} />
          </div>
        )}
        {open === "email" && (
          <EmailText
            email={askEmail(question, season)}
            asked={{ program: question.id, field: `e-mail about ${question.field}` }}
            label={`E-mail to ${question.name}`}
          />
        )}
      </div>
    </li>
  );
}

/** The source by the first part of its title: it stands in many rows, and its page has the rest. */
function SourceName({ source: { title, address } }: { source: Source }): ReactNode {
  const short = title.replace(/:.*$/s, "");
  if (address === null) return <span className="faint">{short}</span>;
  return (
    <a href={address} rel="noreferrer noopener" target="_blank" title={title}>
      {short}
    </a>
  );
}
