import { lazy, type ReactNode, Suspense } from "react";
import { Route, Router, Switch } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { WelcomePage } from "./features/welcome/welcome-page.tsx";
import { Frame } from "./frame/frame.tsx";
import { ErrorBoundary } from "./ui/error-boundary.tsx";
import { Skeleton } from "./ui/skeleton.tsx";

const MePage = lazy(async () => ({ default: (await import("./features/me/me-page.tsx")).MePage }));
const FilesPage = lazy(async () => ({ default: (await import("./features/me/files-page.tsx")).FilesPage }));
const SettingsPage = lazy(async () => ({
  default: (await import("./features/me/settings-page.tsx")).SettingsPage,
}));
const ChancesPage = lazy(async () => ({
  default: (await import("./features/chances/chances-page.tsx")).ChancesPage,
}));
const SpecialtiesPage = lazy(async () => ({
  default: (await import("./features/chances/specialties-page.tsx")).SpecialtiesPage,
}));
const ListPage = lazy(async () => ({ default: (await import("./features/list/list-page.tsx")).ListPage }));
const CostsPage = lazy(async () => ({ default: (await import("./features/list/costs-page.tsx")).CostsPage }));
const AskFirstPage = lazy(async () => ({
  default: (await import("./features/ask-first/ask-first-page.tsx")).AskFirstPage,
}));
const OthersPage = lazy(async () => ({
  default: (await import("./features/list/others-page.tsx")).OthersPage,
}));
const ProgramPage = lazy(async () => ({
  default: (await import("./features/program/program-page.tsx")).ProgramPage,
}));
const HowPage = lazy(async () => ({ default: (await import("./features/how/how-page.tsx")).HowPage }));
const CalibrationPage = lazy(async () => ({
  default: (await import("./features/how/calibration-page.tsx")).CalibrationPage,
}));
const LostPage = lazy(async () => ({ default: (await import("./features/welcome/lost-page.tsx")).LostPage }));

/** The whole app: the frame around the screen that the address names. */
export function App(): ReactNode {
  return (
    <Router hook={useHashLocation}>
      <Frame>
        <ErrorBoundary>
          <Suspense fallback={<Skeleton lines={6} />}>
            <Switch>
              <Route path="/" component={WelcomePage} />
              <Route path="/me/files" component={FilesPage} />
              <Route path="/me/settings" component={SettingsPage} />
              <Route path="/me/:step?">{({ step }) => <MePage key={step ?? ""} step={step ?? null} />}</Route>
              <Route path="/chances" component={ChancesPage} />
              <Route path="/chances/specialties" component={SpecialtiesPage} />
              <Route path="/list/costs" component={CostsPage} />
              <Route path="/list/ask-first" component={AskFirstPage} />
              <Route path="/list/others" component={OthersPage} />
              <Route path="/list/:show?">{({ show }) => <ListPage show={show ?? "all"} />}</Route>
              <Route path="/program/:id+">
                {(params) => {
                  const id = decodeURIComponent(params["id+"] ?? "");
                  return <ProgramPage key={id} id={id} />;
                }}
              </Route>
              <Route path="/how" component={HowPage} />
              <Route path="/how/calibration" component={CalibrationPage} />
              <Route component={LostPage} />
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </Frame>
    </Router>
  );
}
