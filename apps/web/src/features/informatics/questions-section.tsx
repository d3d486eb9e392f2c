import { type FreeEntry, freeTexts, type InformaticsReport } from "@smartpick/core";
import { entryDoubtWords, entryQuestionWords, originWords } from "@smartpick/report";
import { type ReactNode, useId, useState } from "react";
import { replaceFree } from "../../store/portfolio-told.ts";
import { once } from "../../ui/once.ts";
import { LIST_SPECS } from "./field-specs.ts";
import { formsOf, LONGEST } from "./forms-of.ts";
import { skillsIn } from "./read-lines.ts";
import { useFree } from "./use-free.ts";

/** Questions about entries of old files without a known form, each with a way to give it one, and about what does not fit together. */
export function QuestionsSection({ report }: { report: InformaticsReport }): ReactNode {
  const free = useFree();
  const { questions, doubts } = report;
  if (questions.length + doubts.length === 0) return null;
  return (
    <section className="sec stack">
      <h2>Questions about your entries</h2>
      {questions.length > 0 && (
        <p className="small quiet">
          These entries come from an older file. They stay as they are until you give them a form.
        </p>
      )}
      <ul className="plain inf-questions">
        {questions.map((question) => {
          const entry = free.find(({ list, index }) => `portfolio.${list}[${index}]` === question.at);
          return (
            <li key={question.at} className="stack">
              <p>{entryQuestionWords({ ...question, at: originWords(question.at) }, "form")}</p>
              {entry !== undefined && <GiveForm key={JSON.stringify(entry.value)} entry={entry} />}
            </li>
          );
        })}
        {doubts.map((doubt) => (
          <li key={`${doubt.at} ${doubt.code}`}>
            <p>{entryDoubtWords({ ...doubt, at: originWords(doubt.at) })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Her words of the entry, to be made a title, or skills one a line; nothing that she wrote is lost. */
function GiveForm({ entry }: { entry: FreeEntry }): ReactNode {
  const id = useId();
  const { list, value } = entry;
  const isSkills = list === "skills";
  const texts = freeTexts(value);
  const [words, setWords] = useState(() =>
    isSkills ? texts.flatMap(skillsIn).join("\n") : (texts[0] ?? "").slice(0, LONGEST.title),
  );
  const made = formsOf(list, words, texts);
  return (
    <form
      className="field noprint stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (made.length > 0) replaceFree(list, value, made);
      }}
    >
      <label htmlFor={id}>{isSkills ? "Its skills, one a line" : "Its title"}</label>
      <textarea
        id={id}
        className="input inf-words"
        rows={isSkills ? 3 : 2}
        maxLength={isSkills ? LONGEST.note : LONGEST.title}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <div className="row">
        <button type="submit" className="btn s">
          Put it in the form
          <span className="vh">
            : {LIST_SPECS[list].title}, {entry.index + 1}
          </span>
        </button>
        <button type="button" className="btn s" onClick={once(() => replaceFree(list, value, []))}>
          Remove
          <span className="vh">
            : {LIST_SPECS[list].title}, {entry.index + 1}
          </span>
        </button>
      </div>
    </form>
  );
}
