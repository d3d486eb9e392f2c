import type { ReactNode } from "react";
import { Link, Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { LostPage } from "./features/welcome/lost-page.tsx";
import { ROUTES } from "./features.ts";
import { parseAddress } from "./frame/address.ts";
import { Frame } from "./frame/frame.tsx";
import { renewScreens, tryScreensAgain } from "./frame/lazy-screen.tsx";
import { ErrorBoundary } from "./ui/error-boundary.tsx";
import { usePlaceKept } from "./ui/use-place-kept.ts";

/** The whole app: the frame around the screen that the address names. */
export function App(): ReactNode {
  return (
    <Router hook={useHashLocation}>
      <Screens />
    </Router>
  );
}

function Screens(): ReactNode {
  const [hash] = useHashLocation();
  const { path, found } = parseAddress(ROUTES, hash);
  usePlaceKept(path);
  const Shown = found?.route.screen;
  return (
    <Frame route={found?.route ?? null}>
      <ErrorBoundary
        address={path}
        onLeave={renewScreens}
        onTryAgain={tryScreensAgain}
        ways={
          <Link className="btn" href="/list">
            Go to my list
          </Link>
        }
      >
        {found && Shown ? (
          <Shown key={found.route.screenKey?.(found.params)} params={found.params} />
        ) : (
          <LostPage />
        )}
      </ErrorBoundary>
    </Frame>
  );
}
