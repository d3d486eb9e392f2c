import type { RoadmapTold } from "@smartpick/core";
import { fullSpecialty, known } from "./canonical-names.ts";
import { meetingZoneNamed, roadmapStageNamed, roadmapStepNamed } from "./roadmap-schema.ts";
import type { ProfileFile } from "./schema.ts";

type RoadmapInFile = NonNullable<ProfileFile["roadmap"]>;

/** The plan that a profile file tells, names in canonical form; `null` where it tells nothing. */
export function roadmapOf(told: ProfileFile["roadmap"]): RoadmapTold | null {
  if (told == null) return null;
  const { stage, hours_a_week, revision, residency, steps, meetings } = told;
  const roadmap: RoadmapTold = {
    stage: stage == null ? null : (known(roadmapStageNamed(stage)) as RoadmapTold["stage"]),
    hoursAWeek: hours_a_week ?? null,
    revision: revision ?? 0,
    residency:
      residency == null
        ? null
        : {
            began: residency.began,
            specialty: residency.specialty == null ? null : known(fullSpecialty(residency.specialty)),
            program: residency.program ?? null,
            years: residency.years ?? null,
          },
    steps: (steps ?? []).map(stepOf),
    meetings: (meetings ?? []).map(meetingOf),
  };
  return saysNothing(roadmap) ? null : roadmap;
}

function saysNothing({ stage, hoursAWeek, revision, residency, steps, meetings }: RoadmapTold): boolean {
  const told = stage !== null || hoursAWeek !== null || revision !== 0 || residency !== null;
  return !told && steps.length === 0 && meetings.length === 0;
}

function stepOf(step: NonNullable<RoadmapInFile["steps"]>[number]): RoadmapTold["steps"][number] {
  return {
    code: known(roadmapStepNamed(step.code)) as RoadmapTold["steps"][number]["code"],
    planned: step.planned ?? null,
    began: step.began ?? null,
    done: step.done ?? null,
    skip: step.skip ?? false,
    note: step.note ?? null,
  };
}

function meetingOf(meeting: NonNullable<RoadmapInFile["meetings"]>[number]): RoadmapTold["meetings"][number] {
  const zone = meeting.zone == null ? "eastern" : known(meetingZoneNamed(meeting.zone));
  return {
    with: meeting.with,
    day: meeting.day,
    time: meeting.time ?? null,
    zone: zone as RoadmapTold["meetings"][number]["zone"],
    about: meeting.about ?? null,
  };
}
