export type {
  ChangesReport,
  FieldChange,
  ListChanges,
  ProgramChange,
  SeasonChange,
} from "@smartpick/answers";
