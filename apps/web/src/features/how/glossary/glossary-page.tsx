import {
  findTerms,
  type Glossary,
  type GlossaryEntry,
  letterOf,
  type TermId,
} from "@smartpick/report/glossary";
import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import type { Params } from "../../../frame/route.ts";
import { type GlossaryState, useGlossary } from "../../../store/glossary.ts";
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
  return (
    <>
      <p className="eyebrow">
        <Link href="/how">How we know</Link> · Glossary
      </p>
      <PageTitle screen="Glossary">The words of the Match, in plain words.</PageTitle>
      <p className="lead">
        You will meet these words in English. Each stands here with what it means, and why it matters to you.
      </p>
      <LanguageChoice />
      <Body words={words} named={params.term ?? null} />
    </>
  );
}

function Body({ words, named }: { words: GlossaryState; named: string | null }): ReactNode {
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
      <p>The glossary could not be loaded. Check your connection, then try again.</p>
      <button type="button" className="btn" onClick={words.retry}>
        Try again
      </button>
    </div>
  );
}

function Words({ glossary, named }: { glossary: Glossary; named: string | null }): ReactNode {
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
    if (typed.trim() !== "") announce(countOf(findTerms(glossary, typed).length));
  };
  return (
    <>
      {named !== null && entry === null && (
        <p className="note ochre">The glossary has no word at this address. All words stand below.</p>
      )}
      <search className="glossary-search noprint">
        <label htmlFor="glossary-query">Search {glossary.entries.length} words</label>
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
        <section className="sec" aria-label="Found">
          <p className="quiet">{countOf(found.length)}</p>
          <Entries entries={found} glossary={glossary} named={id} />
        </section>
      ) : (
        <ByLetter glossary={glossary} named={id} />
      )}
      <TermSources entries={found} />
    </>
  );
}

function countOf(found: number): string {
  if (found === 0) return "No word fits. Try a shorter one.";
  return found === 1 ? "1 word fits." : `${found} words fit.`;
}

function ByLetter({ glossary, named }: { glossary: Glossary; named: string | null }): ReactNode {
  const letters = [...new Set(glossary.entries.map(letterOf))];
  return (
    <>
      <Letters letters={letters} />
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
