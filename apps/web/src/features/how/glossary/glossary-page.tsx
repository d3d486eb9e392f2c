import {
  findTerms,
  type Glossary,
  type GlossaryEntry,
  type GlossaryLanguage,
  type GlossaryPageWords,
  languageOf,
  letterOf,
  type TermId,
} from "@smartpick/report/glossary";
import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import type { Params } from "../../../frame/route.ts";
import { type GlossaryState, useGlossary, useGlossaryTag } from "../../../store/glossary.ts";
import { announce } from "../../../store/screen-store.ts";
import { PageTitle } from "../../../ui/page-title.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { isGoingBack } from "../../../ui/use-place-kept.ts";
import { Entry, entryElement } from "./entry.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import { Letters } from "./letters.tsx";
import { TermSources } from "./term-sources.tsx";
import "./glossary.css";

/** The words of the field: search, letters, and an address for each; it opens at the word that the address names. */
export function GlossaryPage({ params }: { params: Params }): ReactNode {
  const words = useGlossary();
  const { tag, direction, page } = useGlossaryLanguage();
  return (
    <div lang={tag} dir={direction}>
      <p className="eyebrow">
        <Link href="/how">{page.home}</Link> · {page.screen}
      </p>
      <PageTitle screen={page.screen} of="glossary">
        {page.title}
      </PageTitle>
      <p className="lead">{page.lead}</p>
      <LanguageChoice />
      <Body words={words} page={page} named={params.term ?? null} />
    </div>
  );
}

/** The language of the glossary that is chosen, with the words of this screen: they do not wait for the explanations. */
function useGlossaryLanguage(): GlossaryLanguage {
  return languageOf(useGlossaryTag());
}

function Body({
  words,
  page,
  named,
}: {
  words: GlossaryState;
  page: GlossaryPageWords;
  named: string | null;
}): ReactNode {
  if (words.state === "done") return <Words glossary={words.glossary} named={named} />;
  if (words.state === "loading") {
    return (
      <div className="sec" aria-busy="true">
        <Skeleton lines={12} />
      </div>
    );
  }
  return (
    <div className="note brick stack" role="alert" data-state="failed">
      <p>{page.failed}</p>
      <button type="button" className="btn" onClick={words.retry}>
        {page.again}
      </button>
    </div>
  );
}

function Words({ glossary, named }: { glossary: Glossary; named: string | null }): ReactNode {
  const { page, tag } = glossary.language;
  const [query, setQuery] = useState("");
  const sought = useDeferredValue(query);
  const found = findTerms(glossary, sought);
  const isSearch = sought.trim() !== "";
  const entry = glossary.entries.find(({ id }) => id === named?.toLowerCase()) ?? null;
  const id = entry?.id ?? null;
  const reached = useRef<TermId | null>(null);
  useEffect(() => {
    if (id !== null) setQuery("");
  }, [id]);
  // A search may have hidden the word that the address names: it is gone to once all words stand again.
  useEffect(() => {
    if (isSearch || reached.current === id) return;
    reached.current = id;
    if (id !== null && !isGoingBack()) goTo(entryElement(id));
  }, [id, isSearch]);
  const say = (typed: string): void => {
    setQuery(typed);
    if (typed.trim() !== "") announce(page.fit(findTerms(glossary, typed).length), tag);
  };
  return (
    <>
      {named !== null && entry === null && <p className="note ochre">{page.noSuchAddress}</p>}
      <search className="glossary-search noprint">
        <label htmlFor="glossary-query">{page.search(glossary.entries.length)}</label>
        <input
          id="glossary-query"
          className="input"
          type="search"
          autoComplete="off"
          value={query}
          onChange={({ target }) => say(target.value)}
        />
      </search>
      {isSearch ? (
        <section className="sec" aria-label={page.found}>
          <p className="quiet">{page.fit(found.length)}</p>
          <Entries entries={found} glossary={glossary} named={id} />
        </section>
      ) : (
        <ByLetter glossary={glossary} named={id} />
      )}
      <TermSources entries={found} page={page} />
    </>
  );
}

function ByLetter({ glossary, named }: { glossary: Glossary; named: string | null }): ReactNode {
  const letters = [...new Set(glossary.entries.map(letterOf))];
  return (
    <>
      <Letters letters={letters} name={glossary.language.page.letters} />
      {letters.map((letter) => (
        <section key={letter} className="sec letter-part" aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`} tabIndex={-1}>
            {letter}
          </h2>
          <Entries
            entries={glossary.entries.filter((entry) => letterOf(entry) === letter)}
            glossary={glossary}
            named={named}
          />
        </section>
      ))}
    </>
  );
}

function Entries({
  entries,
  glossary,
  named,
}: {
  entries: readonly GlossaryEntry[];
  glossary: Glossary;
  named: string | null;
}): ReactNode {
  return (
    <div className="entries">
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} glossary={glossary} current={entry.id === named} />
      ))}
    </div>
  );
}

function goTo(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "start" });
  element?.focus({ preventScroll: true });
}
