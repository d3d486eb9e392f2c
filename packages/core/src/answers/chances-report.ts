export type {
  ApplicationState,
  ChancesReport,
  Contribution,
  FactsReport,
  LedgerField,
  ProgramLedger,
  SpecialtiesReport,
  SpecialtyRow,
} from "@smartpick/answers";
