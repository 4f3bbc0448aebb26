import { useEffect, useState } from 'react'
import type { OwnGraph } from '../../formats/ownRoles/ownRoles'
import { isVersion } from '../../graph/changes/isVersion'
import type { RoleGraphData } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'
import { useTranslation } from '../../i18n/useTranslation'
import { bringVersion } from '../../library/versionBytes'
import { afterFrame } from '../../state/afterFrame'
import { useExplorer } from '../../state/useExplorer'

interface Props {
  readonly own: OwnGraph
  /** Whether it is about to change. */
  readonly isReading: boolean
  /** Lets go of what was read. */
  readonly onSee: () => void
}

/** Where what was read looks like a version of the open map: has it held against that. */
export function SeeChanges({ own, isReading, onSee }: Props) {
  const { t } = useTranslation()
  const open = useExplorer((state) => state.graph)
  const openPanel = useExplorer((state) => state.openPanel)
  const closeDialog = useExplorer((state) => state.closeDialog)
  const [data, setData] = useState<RoleGraphData | null>(null)
  // A large one takes a while to be looked at, which the preview does not wait for.
  useEffect(() => {
    let isLeft = false
    setData(null)
    afterFrame(() => {
      if (!isLeft) setData(versionIn(own, open))
    })
    return () => {
      isLeft = true
    }
  }, [own, open])
  if (data === null) return null
  const see = () => {
    if (isReading) return
    const bytes = new TextEncoder().encode(JSON.stringify(data))
    const version = bringVersion(open.id, data.version, bytes)
    onSee()
    closeDialog()
    openPanel({ kind: 'changes', version }, { by: 'list' })
  }
  return (
    <button type="button" className="button" title={t('ownRoles.isVersion')} onClick={see}>
      {t('ownRoles.changes')}
    </button>
  )
}

/** What was read, if it looks like a version of the open map. That its id gave way to one of the site is no change of it. */
function versionIn({ id, bytes }: OwnGraph, open: RoleGraph): RoleGraphData | null {
  const data: RoleGraphData = JSON.parse(new TextDecoder().decode(bytes))
  if (!isVersion(open, data)) return null
  const isOwn = id.startsWith(open.id) && /^(-own)+$/.test(id.slice(open.id.length))
  return isOwn ? { ...data, id: open.id } : data
}
