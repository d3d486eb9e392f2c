import { type ReactNode, type RefObject, useRef, useState } from "react";
import { Link, useLocation } from "wouter";
import { hasAnswers } from "../../store/draft.ts";
import { EXAMPLES } from "../../store/examples.ts";
import { openExample, useProfile } from "../../store/profile-store.ts";
import { OpenFile } from "../../ui/open-file.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { useGoAfter } from "../../ui/use-go-after.ts";
import { FailureNote } from "../shared/failure-note.tsx";
import { ExampleFaces } from "./example-faces.tsx";

/** The first screen: what this does, and three ways in. */
export function WelcomePage(): ReactNode {
  const own = useProfile((state) => hasAnswers(state.own));
  const examples = useRef<HTMLHeadingElement>(null);
  const opened = useOpened();
  return (
    <>
      <div className="cols c-7-5 welcome">
        <div className="stack-l">
          <PageTitle screen="Welcome">
            Know where to apply, what your chances are, and when to stop.
          </PageTitle>
          <p className="lead">
            SmartPick builds a list of US residency programs for you, inside your budget. It shows the real
            odds, and says when to stop paying for more applications.
          </p>
          <div className="row noprint">
            <Link className="btn primary" href="/me">
              {own ? "Go on with my profile" : "Start with my profile"}
            </Link>
            <button
              type="button"
              className="btn"
              onClick={() => {
                examples.current?.scrollIntoView({ block: "start" });
                examples.current?.focus();
              }}
            >
              See an example
            </button>
          </div>
          <p className="small quiet">
            About two minutes. Free. No account. Your answers stay on this device.
          </p>
        </div>
        <div className="stack">
          <NotOpened opened={opened} />
          <ExampleFaces opening={opened.opening} onOpen={opened.open} />
        </div>
      </div>
      <WhatItDoes />
      <Examples heading={examples} opened={opened} />
      <ComingBack />
    </>
  );
}

function WhatItDoes(): ReactNode {
  return (
    <section className="sec cols c-3">
      <div className="stack">
        <h2>What it does</h2>
        <ul className="bullets">
          <li>Checks which programs’ rules you meet, fail, or cannot know yet</li>
          <li>Chooses programs and signals together, under your budget</li>
          <li>Says what each program adds, and where one more is not worth its fee</li>
        </ul>
      </div>
      <div className="stack">
        <h2>What it will never do</h2>
        <ul className="bullets">
          <li>No sending of your answers. They stay on this device</li>
          <li>No number without its source or formula</li>
          <li>No promise of a match, and no hidden programs</li>
        </ul>
      </div>
      <div className="stack">
        <h2>Where the facts come from</h2>
        <p>
          Published results of the Match, fee tables, visa filings, and what programs say about themselves.
          Each fact shows its source and its year.
        </p>
        <p>
          Where nobody knows, it says <b>unknown</b>. Unknown never means no.
        </p>
        <p>
          <Link href="/how">How we know</Link>
        </p>
      </div>
    </section>
  );
}

/** The opening of an example: which one is under way, and which could not be opened. */
interface Opened {
  readonly opening: string | null;
  readonly notOpened: { readonly id: string; readonly message: string } | null;
  readonly open: (id: string) => void;
}

function useOpened(): Opened {
  const goAfter = useGoAfter();
  const [opening, setOpening] = useState<string | null>(null);
  const [notOpened, setNotOpened] = useState<Opened["notOpened"]>(null);
  const open = async (id: string): Promise<void> => {
    setOpening(id);
    setNotOpened(null);
    try {
      await goAfter(openExample(id), "/list");
    } catch (error) {
      setNotOpened({ id, message: error instanceof Error ? error.message : String(error) });
    }
    setOpening(null);
  };
  return { opening, notOpened, open: (id) => void open(id) };
}

function NotOpened({ opened: { notOpened, open } }: { opened: Opened }): ReactNode {
  return (
    notOpened && (
      <FailureNote
        failure={{ kind: "facts", message: notOpened.message }}
        what="The example could not be opened."
        onRetry={() => open(notOpened.id)}
      />
    )
  );
}

/** The examples, each opened with a tap; `heading` takes the focus of whoever asks for them. */
function Examples({
  heading,
  opened: { opening, open },
}: {
  heading: RefObject<HTMLHeadingElement | null>;
  opened: Opened;
}): ReactNode {
  return (
    <section className="sec stack">
      <h2 ref={heading} tabIndex={-1}>
        See an example
      </h2>
      <p className="quiet">Six invented applicants, with real programs. Open one and change what you like.</p>
      <ul className="examples">
        {EXAMPLES.map((example) => (
          <li key={example.id}>
            <button
              type="button"
              className="example-open"
              aria-busy={opening === example.id}
              onClick={() => open(example.id)}
            >
              <span className="strong">{example.title}</span>
              <span className="small quiet">{opening === example.id ? "Opening" : example.about}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ComingBack(): ReactNode {
  const [, go] = useLocation();
  return (
    <section className="sec cols c-7-5">
      <div className="stack">
        <h2>If your scores are low</h2>
        <p>
          You are the person this was made for. Most tools compare you only with people who matched. SmartPick
          counts everyone who tried, so the number may look smaller. It is the honest one, and it comes with
          the list that raises it most.
        </p>
      </div>
      <div className="stack">
        <h2>Coming back?</h2>
        <p>Open your SmartPick file to go on where you stopped.</p>
        <OpenFile label="Open my file" onOpened={() => go("/me")} />
      </div>
    </section>
  );
}
