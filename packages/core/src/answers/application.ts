export type {
  ApplicationField,
  ApplicationLimit,
  ApplicationRemark,
  ApplicationReport,
  ApplicationTally,
  WordedApplication,
} from "@smartpick/answers";
