export type {
  RoadmapDay,
  RoadmapLeftOut,
  RoadmapMeeting,
  RoadmapReport,
  RoadmapStep,
  RoadmapThisWeek,
  RoadmapWorth,
} from "@smartpick/answers";
