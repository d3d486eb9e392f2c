import { lazy, type ReactNode, Suspense, useRef } from "react";
import { Link, useLocation } from "wouter";
import { useScreen } from "../store/screen-store.ts";
import { isInTrouble, useAnswers } from "../store/use-answers.ts";
import { Announcer } from "../ui/announcer.tsx";
import { UndoToast } from "../ui/toast.tsx";
import { Brand } from "./brand.tsx";
import { ExampleBanner } from "./example-banner.tsx";
import { Footer } from "./footer.tsx";
import { PLACES, placeOf, tabOf } from "./places.tsx";
import { SaveStatus } from "./save-status.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

const KeysSheet = lazy(async () => ({ default: (await import("./keys-sheet.tsx")).KeysSheet }));
const StoreNotice = lazy(async () => ({ default: (await import("./store-notice.tsx")).StoreNotice }));

/** What stands around every screen: skip link, places, tabs, notices, footer. */
export function Frame({ children }: { children: ReactNode }): ReactNode {
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  const place = placeOf(path);
  const keysShown = useScreen((state) => state.keysShown);
  const trouble = useAnswers(isInTrouble);
  useShortcuts();
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        Skip to content
      </button>
      <header className="top">
        <div className="inner">
          <Brand />
          <nav className="places" aria-label="Places">
            {PLACES.map(({ name, path: to }) => (
              <Link key={to} href={to} aria-current={place?.path === to ? "page" : undefined}>
                {name}
              </Link>
            ))}
          </nav>
          <div className="tools">
            <SaveStatus />
            <Link href="/how">How we know</Link>
          </div>
        </div>
      </header>
      {place && (
        <nav className="subnav" aria-label={place.name}>
          <ul className="inner">
            {place.tabs.map((tab) => (
              <li key={tab.path}>
                <Link href={tab.path} aria-current={tabOf(place, path) === tab.path ? "page" : undefined}>
                  {tab.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <ExampleBanner />
      <main id="main" className="inner" ref={main} tabIndex={-1}>
        {trouble && (
          <Suspense>
            <StoreNotice />
          </Suspense>
        )}
        {children}
      </main>
      <Footer />
      <nav className="tabbar" aria-label="Places, at the bottom">
        {PLACES.map(({ name, path: to, icon }) => (
          <Link key={to} href={to} aria-current={place?.path === to ? "page" : undefined}>
            <svg width="22" height="22" aria-hidden="true">
              {icon}
            </svg>
            {name}
          </Link>
        ))}
      </nav>
      <UndoToast />
      <Announcer />
      {keysShown && (
        <Suspense>
          <KeysSheet />
        </Suspense>
      )}
    </>
  );
}
