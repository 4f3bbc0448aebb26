import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createI18n } from '../../../src/i18n/i18n'
import { I18nProvider } from '../../../src/i18n/useTranslation'
import { createExplorerStore } from '../../../src/state/store'
import { ExplorerContext } from '../../../src/state/useExplorer'
import { panels } from '../../../src/ui/frame/panels'
import { Legend } from '../../../src/ui/kit/Legend'
import { aGraph } from '../../graph/builders'

/** From 35 roles each to 35 others: 1,225 moves. */
const SIDE = Array.from({ length: 35 }, (_, nth) => nth)
const notations = SIDE.flatMap((from) => SIDE.map((to) => `a${from}>b${to}`))

describe.each([
  ['en', 'All 1,225 moves are inferred by the editors; the source draws none'],
  ['zh-CN', '全部 1,225 条连线均为编者推断，原文没有画出'],
])('the legend in %s', (language, words) => {
  it('divides the digits of a great number', async () => {
    const i18n = await createI18n({ languages: [language], parts: ['start'] })
    const explorer = createExplorerStore(aGraph(...notations), {
      panels,
      usualLanguage: language,
      theme: 'system',
    })
    render(
      <I18nProvider i18n={i18n}>
        <ExplorerContext value={explorer}>
          <Legend />
        </ExplorerContext>
      </I18nProvider>,
    )
    expect(screen.getByText(words)).toBeVisible()
  })
})
