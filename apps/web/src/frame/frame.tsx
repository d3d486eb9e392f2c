import { type ReactNode, useRef } from "react";
import { Link } from "wouter";
import { PLACES } from "../features.ts";
import { useOffline } from "../offline/offline-state.ts";
import { useProfile } from "../store/profile-store.ts";
import { useScreen } from "../store/screen-store.ts";
import { isInTrouble, useAnswers } from "../store/use-answers.ts";
import { Announcer } from "../ui/announcer.tsx";
import { UndoToast } from "../ui/toast.tsx";
import { Brand } from "./brand.tsx";
import { ExampleBanner } from "./example-banner.tsx";
import { Footer } from "./footer.tsx";
import { Late } from "./late.tsx";
import { lazyPart } from "./lazy-screen.tsx";
import { type Place, placeOf, tabOf } from "./places.ts";
import type { Route } from "./route.ts";
import { SaveStatus } from "./save-status.tsx";
import { SeasonLine } from "./season-line.tsx";
import { useFocusKept } from "./use-focus-kept.ts";
import { useShortcuts } from "./use-shortcuts.ts";

const KeysSheet = lazyPart(async () => (await import("./keys-sheet.tsx")).KeysSheet);
const NewerBar = lazyPart(async () => (await import("../offline/newer-bar.tsx")).NewerBar);
const StoreNotice = lazyPart(async () => (await import("./store-notice.tsx")).StoreNotice);

/** What stands around every screen: skip link, places, tabs, notices, footer. */
export function Frame({ route, children }: { route: Route | null; children: ReactNode }): ReactNode {
  const main = useRef<HTMLElement>(null);
  const place = placeOf(PLACES, route);
  const tab = tabOf(route) ?? place?.path;
  const keysShown = useScreen((state) => state.keysShown);
  const trouble = useAnswers(isInTrouble);
  const started = useProfile((state) => state.started);
  const newer = useOffline((state) => state.newer !== "none");
  useShortcuts();
  useFocusKept();
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        Skip to content
      </button>
      <Top place={place} />
      {place && <Tabs place={place} shown={tab} />}
      <ExampleBanner />
      <main
        id="main"
        className={route?.ofSeason && !started ? "inner unread" : "inner"}
        ref={main}
        tabIndex={-1}
      >
        {trouble && (
          <Late>
            <StoreNotice />
          </Late>
        )}
        {route?.ofSeason && <SeasonLine />}
        {children}
      </main>
      <Footer />
      {newer && (
        <Late>
          <NewerBar />
        </Late>
      )}
      <BottomBar place={place} />
      <UndoToast />
      <Announcer />
      {keysShown && (
        <Late>
          <KeysSheet />
        </Late>
      )}
    </>
  );
}

function Top({ place }: { place: Place | null }): ReactNode {
  return (
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
  );
}

function Tabs({ place, shown }: { place: Place; shown: string | undefined }): ReactNode {
  return (
    <nav className="subnav" aria-label={place.name}>
      <ul className="inner">
        {place.tabs.map(({ name, path }) => (
          <li key={path}>
            <Link href={path} aria-current={shown === path ? "page" : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function BottomBar({ place }: { place: Place | null }): ReactNode {
  return (
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
  );
}
