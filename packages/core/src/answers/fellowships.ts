export type {
  FellowshipFigureHere,
  FellowshipHere,
  FellowshipLink,
  FellowshipLookedFor,
  FellowshipRequirement,
  FellowshipsReport,
  WordedFellowships,
} from "@smartpick/answers";
