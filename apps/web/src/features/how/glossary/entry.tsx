import type { Glossary, GlossaryEntry, TermId } from "@smartpick/report/glossary";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { TERM_SCREENS } from "./term-screens.ts";

/** The heading of a word on the page, where it stands. */
export function entryElement(id: TermId): HTMLElement | null {
  return document.getElementById(`term-${id}`);
}

/**
 * One word: in English as she meets it, what it means and why it matters in the language she reads, and the words that
 * belong to it. Its heading is a link to its own address.
 */
export function Entry({
  entry,
  glossary: { translation, language, byId },
  current,
}: {
  entry: GlossaryEntry;
  glossary: Glossary;
  /** Whether the address names it. */
  current: boolean;
}): ReactNode {
  const { id, word, long, name, means, matters, group, related } = entry;
  const { labels } = translation;
  const read = { lang: entry.language.tag, dir: entry.language.direction };
  const around = { lang: language.tag, dir: language.direction };
  const screen = TERM_SCREENS[id];
  return (
    <article
      className={current ? "entry current" : "entry"}
      aria-labelledby={`term-${id}`}
      dir={language.direction}
    >
      <h3 id={`term-${id}`} tabIndex={-1} lang="en">
        <Link href={`/how/glossary/${id}`} aria-current={current ? "true" : undefined}>
          {word}
        </Link>
      </h3>
      {(long !== null || name !== null) && (
        <p className="small quiet">
          {long !== null && (
            <span lang="en" dir="ltr">
              {long}
            </span>
          )}
          {long !== null && name !== null && " · "}
          {name !== null && <span {...read}>{name}</span>}
        </p>
      )}
      {entry.language.tag !== language.tag && (
        <p className="small unknown" {...around}>
          {labels.untranslated}
        </p>
      )}
      <p {...read}>{means}</p>
      {matters !== null && (
        <p className="matters" {...read}>
          <b {...around}>{labels.matters}:</b> {matters}
        </p>
      )}
      <p className="small quiet" {...around}>
        {translation.groups[group]}
        {related.length > 0 && ` · ${labels.related}: `}
        {related.map((other, at) => (
          <span key={other} lang="en" dir="ltr">
            {at > 0 && ", "}
            <Link href={`/how/glossary/${other}`}>{byId.get(other)?.word}</Link>
          </span>
        ))}
      </p>
      {screen !== undefined && (
        <p className="small noprint" {...around}>
          {language.page.inApp}:{" "}
          <Link href={screen.path} lang="en">
            {screen.name}
          </Link>
        </p>
      )}
    </article>
  );
}
