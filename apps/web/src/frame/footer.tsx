import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { useScreen } from "../store/screen-store.ts";
import { ERASE_BUTTON, goTo } from "../ui/go-to.ts";
import { FactsDay } from "./facts-day.tsx";
import { Late } from "./late.tsx";
import { lazyPart } from "./lazy-screen.tsx";

const ViewLinkSheet = lazyPart(async () => (await import("../features/carry/screens.ts")).ViewLinkSheet);

/** Which facts stand behind the screen, and the pages that belong to no place. */
export function Footer(): ReactNode {
  const [linkShown, setLinkShown] = useState(false);
  return (
    <footer className="foot">
      <div className="inner">
        <p>
          <FactsDay />
        </p>
        <Link href="/how">How we know</Link>
        <Link href="/how/glossary">Glossary</Link>
        <Link
          href="/me/files/erase"
          className="noprint"
          // Where the address names it already, no screen changes that would lead there.
          onClick={() => goTo(document.getElementById(ERASE_BUTTON))}
        >
          Erase everything
        </Link>
        <button type="button" className="noprint" onClick={() => setLinkShown(true)}>
          Link to this view
        </button>
        <button type="button" className="noprint" onClick={() => useScreen.setState({ keysShown: true })}>
          Keys
        </button>
        <p className="print-only">This is an estimate. It is not a promise.</p>
      </div>
      {linkShown && (
        <Late>
          <ViewLinkSheet onClose={() => setLinkShown(false)} />
        </Late>
      )}
    </footer>
  );
}
