// Why a workbook is not read, before it is said of which file and sheet.
import type { Detail, ProblemCode } from '../../../graph/checks/problems'

export interface Refusal {
  readonly code: ProblemCode
  readonly detail: Detail
}

export const refuse = (code: ProblemCode, detail: Detail = {}): Refusal => ({ code, detail })

export const DAMAGED: Refusal = refuse('damaged-workbook')
