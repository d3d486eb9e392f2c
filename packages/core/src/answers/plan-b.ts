export type {
  GraduationSeason,
  KeptOpen,
  PlanBReport,
  RoleAsk,
  RoleHere,
  RoleRoute,
  RouteStep,
  WaitingClockHere,
  WordedPlanB,
} from "@smartpick/answers";
