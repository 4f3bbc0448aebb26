// The panels that can stand beside the map; adding one is a file and a line here.
import type { ComponentType } from 'react'
import type { Panel } from '../../state/store'
import { ComparePanel } from './ComparePanel'
import { RolePanel } from './RolePanel'

export const panels: Readonly<Record<Panel['kind'], ComponentType>> = {
  role: RolePanel,
  compare: ComparePanel,
}
