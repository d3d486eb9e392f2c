import { LANGUAGES, languageOf, offeredLanguage, UNREVIEWED } from "@smartpick/report/glossary";
import type { ReactNode } from "react";
import { useGlossary, useGlossaryTag } from "../../../store/glossary.ts";
import { changeSettings, useScreen } from "../../../store/screen-store.ts";

/**
 * In which language words are explained: her choice, kept on the device. A language that her device prefers is offered as
 * long as she has not chosen, never taken by itself.
 */
export function LanguageChoice(): ReactNode {
  const tag = useGlossaryTag();
  const chosen = useScreen(({ settings }) => settings.glossary);
  const language = languageOf(tag);
  const offered = chosen === null ? offeredLanguage(navigator.languages) : null;
  const choose = (tag: string): void => changeSettings({ glossary: tag });
  return (
    <div className="stack language-choice">
      {offered !== null && (
        <p className="note tide noprint">
          <button type="button" className="linklike" lang={offered.tag} onClick={() => choose(offered.tag)}>
            {offered.offer}
          </button>
        </p>
      )}
      <fieldset className="field noprint">
        <legend>{language.page.explainedIn}</legend>
        <div className="choices inline">
          {LANGUAGES.map(({ tag, ownName }) => (
            <label key={tag} className="choice">
              <input
                type="radio"
                name="glossary-language"
                checked={language.tag === tag}
                onChange={() => choose(tag)}
              />
              <span lang={tag}>{ownName}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Unreviewed />
    </div>
  );
}

/** Said in English and in the language itself, so that nobody misses it. */
function Unreviewed(): ReactNode {
  const words = useGlossary();
  if (words.state !== "done" || words.glossary.language.reviewed) return null;
  const { language, translation } = words.glossary;
  return (
    <div className="note ochre">
      <p lang="en" dir="ltr">
        {UNREVIEWED}
      </p>
      <p lang={language.tag} dir={language.direction}>
        {translation.labels.unreviewed}
      </p>
    </div>
  );
}
