export type {
  RoadmapDay,
  RoadmapLeftOut,
  RoadmapMeeting,
  RoadmapStep,
  RoadmapThisWeek,
  RoadmapWorth,
  RoadmapReport,
} from "@smartpick/answers";
