import type { Rule } from "../../rule.ts";
import { alreadyEver } from "./already-ever.ts";
import { beDoingState } from "./be-doing-state.ts";
import { firstTimePresent } from "./first-time-present.ts";
import { futureAfterWhen } from "./future-after-when.ts";
import { hadDiedForWould } from "./had-died-for-would.ts";
import { hadWeKnew } from "./had-we-knew.ts";
import { haveEver } from "./have-ever.ts";
import { ifWould } from "./if-would.ts";
import { needlessHad } from "./needless-had.ts";
import { notHaving } from "./not-having.ts";
import { pastFramePresent } from "./past-frame-present.ts";
import { pastHabit } from "./past-habit.ts";
import { perfectInToldPast } from "./perfect-in-told-past.ts";
import { perfectPastTime } from "./perfect-past-time.ts";
import { politeCan } from "./polite-can.ts";
import { presentForDuration } from "./present-for-duration.ts";
import { reportedWill } from "./reported-will.ts";
import { sinceDuration } from "./since-duration.ts";
import { sincePresent } from "./since-present.ts";
import { sinceState } from "./since-state.ts";
import { stillSince } from "./still-since.ts";
import { tenseBroad } from "./tense-broad.ts";
import { tenseSlip } from "./tense-slip.ts";
import { toldPresent } from "./told-present.ts";
import { toldTime } from "./told-time.ts";
import { untilNow } from "./until-now.ts";
import { wishForm } from "./wish-form.ts";
import { wishPast } from "./wish-past.ts";

/** Rules of when a thing happened: tenses, conditions and wishes. */
export const TENSE_RULES: readonly Rule[] = [
  alreadyEver,
  beDoingState,
  firstTimePresent,
  futureAfterWhen,
  hadDiedForWould,
  hadWeKnew,
  haveEver,
  ifWould,
  needlessHad,
  notHaving,
  pastFramePresent,
  pastHabit,
  perfectInToldPast,
  perfectPastTime,
  politeCan,
  presentForDuration,
  reportedWill,
  sinceDuration,
  sincePresent,
  sinceState,
  stillSince,
  tenseBroad,
  tenseSlip,
  toldPresent,
  toldTime,
  untilNow,
  wishForm,
  wishPast,
];
