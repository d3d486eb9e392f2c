export type {
  ApplicationState,
  Contribution,
  FactsReport,
  LedgerField,
  ProgramLedger,
  UnwordedChances as ChancesReport,
  UnwordedSpecialties as SpecialtiesReport,
  UnwordedSpecialtyRow as SpecialtyRow,
} from "@smartpick/answers";
