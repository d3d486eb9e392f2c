import type { QuestionHere } from "@smartpick/core";
import { questionsByTheme, themeName } from "@smartpick/report";
import { type ReactNode, useId, useState } from "react";
import { isHers } from "./points-of-file.ts";
import { isPractised, type Practised } from "./practised.ts";
import { HerQuestion, QuestionRow } from "./question-row.tsx";

/** The questions that fit her, theme by theme, of one theme or of all, and those that are left to practise. */
export function QuestionBank({
  questions,
  practised,
}: {
  questions: readonly QuestionHere[];
  practised: (question: string) => Practised;
}): ReactNode {
  const [theme, setTheme] = useState("");
  const [isOpenOnly, setOpenOnly] = useState(false);
  const groups = questionsByTheme(questions);
  const isShown = (question: QuestionHere): boolean =>
    (theme === "" || question.theme === theme) &&
    !(isOpenOnly && (isHers(question) || isPractised(practised(question.id))));
  const shown = questions.filter(isShown);
  return (
    <section className="sec stack">
      <h2>All questions that fit you</h2>
      <div className="iv-filters noprint">
        <ThemeField themes={groups.map(([name]) => name)} value={theme} onChange={setTheme} />
        <label className="choice">
          <input
            type="checkbox"
            checked={isOpenOnly}
            onChange={({ target }) => setOpenOnly(target.checked)}
          />
          Only what is not practised yet
        </label>
      </div>
      <p role="status" className="small quiet">
        {shown.length === 1 ? "1 question" : `${shown.length} questions`}
      </p>
      {shown.length === 0 && <p>Every question here is practised.</p>}
      <div className="iv-themes">
        {questionsByTheme(shown).map(([name, ofTheme]) => (
          <div key={name} className="iv-theme">
            <h3>{themeName(name)}</h3>
            <ul className="plain">
              {ofTheme.map((question) =>
                isHers(question) ? (
                  <HerQuestion key={question.id} question={question} />
                ) : (
                  <QuestionRow key={question.id} question={question} practised={practised(question.id)} />
                ),
              )}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function ThemeField({
  themes,
  value,
  onChange,
}: {
  themes: readonly string[];
  value: string;
  onChange: (theme: string) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>Theme</label>
      <select id={id} className="select" value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">All themes</option>
        {themes.map((theme) => (
          <option key={theme} value={theme}>
            {themeName(theme)}
          </option>
        ))}
      </select>
    </div>
  );
}
