import { APPLICATION } from "./features/application/routes.ts";
import { ASK_FIRST } from "./features/ask-first/routes.ts";
import { CARRY } from "./features/carry/routes.ts";
import { CHANCES } from "./features/chances/routes.tsx";
import { CHANGES } from "./features/changes/routes.ts";
import { COMPARE } from "./features/compare/routes.ts";
import { DOCUMENTS } from "./features/documents/routes.ts";
import { DOORS } from "./features/doors/routes.tsx";
import { HOW } from "./features/how/routes.ts";
import { INFORMATICS } from "./features/informatics/routes.ts";
import { INTERVIEW } from "./features/interview/routes.ts";
import { LETTER } from "./features/letter/routes.ts";
import { LIST } from "./features/list/routes.tsx";
import { ME } from "./features/me/routes.tsx";
import { PROGRAM } from "./features/program/routes.ts";
import { PROJECTS } from "./features/projects/routes.ts";
import { RECOMMENDATIONS } from "./features/recommendations/routes.ts";
import { ROADMAP } from "./features/roadmap/routes.ts";
import { SEASON } from "./features/season/routes.tsx";
import { SHORTLIST } from "./features/shortlist/routes.ts";
import { VISA } from "./features/visa/routes.ts";
import { WELCOME } from "./features/welcome/routes.ts";
import { placesOf, routesOf } from "./frame/places.ts";
import type { Feature } from "./frame/route.ts";

/** Everything that the app can do, in the order of the bar; a new feature is one line here. */
const FEATURES: readonly Feature[] = [
  WELCOME,
  ME,
  CARRY,
  CHANCES,
  LIST,
  ASK_FIRST,
  SHORTLIST,
  LETTER,
  COMPARE,
  CHANGES,
  SEASON,
  VISA,
  DOORS,
  DOCUMENTS,
  PROJECTS,
  ROADMAP,
  APPLICATION,
  RECOMMENDATIONS,
  INTERVIEW,
  INFORMATICS,
  PROGRAM,
  HOW,
];

/** The one table of addresses. */
export const ROUTES = routesOf(FEATURES);

/** The places of the bar, with their tabs. */
export const PLACES = placesOf(FEATURES);
