export type {
  Calibration,
  CalibrationColumn,
  CalibrationSection,
  CalibrationTable,
  CalibrationUse,
} from "@smartpick/answers";
