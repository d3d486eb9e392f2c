export type { ExclusionCode, RowReason, StopReason, WarningReason } from "@smartpick/answers";
