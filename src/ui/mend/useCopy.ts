import { useContext, useEffect, useState } from 'react'
import { languages } from '../../i18n/languages'
import { collectTexts } from '../../i18n/translate'
import { useI18n, useTranslation } from '../../i18n/useTranslation'
import { siteIds } from '../../library/siteIds'
import { changeCopy } from '../../state/mendCopy'
import { ExplorerContext, FollowingContext, useExplorer } from '../../state/useExplorer'

/** Has a copy made of a map of the site or in the page, which is changed in its place. Null where the map is the person's own already. */
export function useCopy(): 'copying' | 'failed' | null {
  const { t } = useTranslation()
  const { load } = useI18n()
  const explorer = useContext(ExplorerContext)
  const page = useContext(FollowingContext)?.page ?? explorer
  const id = useExplorer(({ graph }) => graph.id)
  const isOwn = !siteIds().includes(id)
  const [hasFailed, fail] = useState(false)
  const usual = t('mend.copy')
  useEffect(() => {
    if (isOwn || page === null) return
    // In each language of the interface, as a map has its title in several.
    const marks = async () => {
      const all = languages.map(async (language) => {
        const texts = new Map<string, string>()
        collectTexts(await load(language, 'mend').catch(() => ({})), texts)
        return [language, texts.get('mend.copy') ?? usual] as const
      })
      return new Map(await Promise.all(all))
    }
    changeCopy(page, marks, usual).then(
      (isOpen) => isOpen || fail(true),
      () => fail(true),
    )
  }, [isOwn, page, load, usual])
  return isOwn ? null : hasFailed ? 'failed' : 'copying'
}
