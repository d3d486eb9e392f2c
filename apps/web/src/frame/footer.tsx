import type { ReactNode } from "react";
import { Link } from "wouter";
import { useScreen } from "../store/screen-store.ts";
import { FactsDay } from "./facts-day.tsx";

/** Which facts stand behind the screen, and the pages that belong to no place. */
export function Footer(): ReactNode {
  return (
    <footer className="foot">
      <div className="inner">
        <p>
          <FactsDay />
        </p>
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
