import { useSyncExternalStore } from 'react'
import type { Text } from '../../graph/model'
import { wordingOf } from '../../graph/text'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import { historyOf, mended } from '../../state/mended'
import { keepOpened } from '../../state/ownGraphs'
import { isSafe } from '../../state/storage'
import { useExplorer } from '../../state/useExplorer'
import { useOwnGraphs } from './useOwnRoles'

/** More names would fill the page. */
const MOST_NAMED = 5

/** What was opened last, whether it stays, and the way to take it back. */
export function OwnOpened() {
  const { t, language } = useTranslation()
  const { opened } = useOwnGraphs()
  useSyncExternalStore(mended.subscribe, mended.getState)
  const isChanged = useExplorer((state) => historyOf(state.graph) !== null)
  if (opened === null) return null
  const { graph, roles, isKept, dropped, undo } = opened
  const nameOf = (text: Text) => isolate(wordingOf(text, language, graph.languages).value)
  const map = nameOf(graph.title)
  const kept = isKept === null ? 'memory' : isKept ? 'kept' : 'notKept'
  const sentences = [
    t('ownRoles.opened.said', { map }),
    t('ownRoles.opened.roles', { count: roles }),
    t(`ownRoles.opened.${kept}`),
    ...(dropped.length > 0
      ? [
          t('ownRoles.opened.dropped', {
            roles: dropped.slice(0, MOST_NAMED).map(nameOf).join(t('outline.comma')),
          }),
        ]
      : []),
    ...(dropped.length > MOST_NAMED
      ? [t('ownRoles.opened.moreDropped', { count: dropped.length - MOST_NAMED })]
      : []),
    ...(dropped.length > 0 ? [t('ownRoles.opened.writtenStays')] : []),
    ...(isChanged && !isSafe() ? [t('ownRoles.opened.changed')] : []),
  ]
  return (
    <>
      {sentences.join(' ')} {/* A page that leaves the device alone lists nothing that was taken back. */}
      {(!isChanged || !isSafe()) && (
        <button type="button" className="text-button" onClick={() => void undo()}>
          {t(isChanged ? 'ownRoles.opened.takeBack' : 'ownRoles.opened.undo')}
        </button>
      )}{' '}
      {isKept === null && !isSafe() && (
        <button type="button" className="text-button" onClick={() => void keepOpened()}>
          {t('ownRoles.opened.keep')}
        </button>
      )}
    </>
  )
}
