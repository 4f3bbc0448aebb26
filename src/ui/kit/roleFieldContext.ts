import { createContext, type RefObject } from 'react'
import type { FieldKeys, ListState } from './combobox'

/** The field, as its list sees it. */
export interface RoleFieldParts {
  /** What was typed; empty lists all roles. */
  readonly query: string
  readonly isOpen: boolean
  readonly open: () => void
  readonly close: () => void
  readonly choose: (role: string) => void
  readonly keys: RefObject<FieldKeys>
  readonly tell: (list: ListState) => void
}

export const RoleFieldContext = createContext<RoleFieldParts | null>(null)
