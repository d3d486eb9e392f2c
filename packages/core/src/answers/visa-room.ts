export type { VisaRoom, VisaRoomReport, VisaRuleHere } from "@smartpick/answers";
