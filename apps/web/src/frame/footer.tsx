import { dayWords } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useEngine } from "../store/engine.ts";
import { useScreen } from "../store/screen-store.ts";

/** Which facts stand behind the screen, and the pages that belong to no place. */
export function Footer(): ReactNode {
  const summary = useEngine((state) => state.summary);
  return (
    <footer className="foot">
      <div className="inner">
        {summary && <p title={summary.version}>Facts of {dayWords(summary.version.slice(0, 10))}</p>}
        <Link href="/how">How we know</Link>
        <Link href="/me/files" className="noprint">
          Erase everything
        </Link>
        <button type="button" className="noprint" onClick={() => useScreen.setState({ keysShown: true })}>
          Keys
        </button>
        <p className="print-only">This is an estimate. It is not a promise.</p>
      </div>
    </footer>
  );
}
