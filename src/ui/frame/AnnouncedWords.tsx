import { useContext, useState } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import type { Announcement } from '../../state/notice'
import { hiddenCount, shownCounts } from '../../state/selectorsOnUse'
import { ExplorerContext, useExplorer } from '../../state/useExplorer'
import { usePageName } from '../kit/usePageName'
import { SaidContext } from './saidContext'

/** What is to be read out, in words. */
export function AnnouncedWords() {
  const said = useContext(SaidContext)
  return said?.announcements.map((announcement) => (
    <InWords key={`${said.nth} ${announcement.code}`} announcement={announcement} />
  ))
}

function InWords({ announcement: { code } }: { readonly announcement: Announcement }) {
  const { t, language } = useTranslation()
  const explorer = useContext(ExplorerContext)
  const page = usePageName()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const words = () => {
    const state = explorer?.getState()
    if (state === undefined || code === 'shown') return page
    if (code === 'transitions-hidden') {
      const count = hiddenCount(state)
      return count === 0 ? t('announce.allTransitions') : t('legend.hidden', { count })
    }
    if (code === 'filtered') {
      const { roles, others } = shownCounts(state)
      const name = graph.fields.get(state.field ?? '')?.name
      const shown = {
        field: name === undefined ? t('field.all') : wording(name),
        roles: t('map.roles', { count: roles }),
      }
      return others === 0
        ? t('announce.filtered', shown)
        : t('announce.filteredOthers', { ...shown, count: others })
    }
    const title = graph.roles.get(state.walk.at ?? '')?.title
    return t(`announce.${code}`, { role: title === undefined ? '' : wording(title) })
  }
  // Said once, and not again when the language or the map changes.
  const [said] = useState(() => ({ words: words(), language: language }))
  return <span lang={said.language}>{said.words}</span>
}
