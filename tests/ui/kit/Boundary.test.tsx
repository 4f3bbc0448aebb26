import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createI18n } from '../../../src/i18n/i18n'
import { I18nProvider } from '../../../src/i18n/useTranslation'
import { Boundary } from '../../../src/ui/kit/Boundary'

it('[FAIL3] says that a part failed, leaves the rest, and tries again when asked', async () => {
  let isBroken = true
  function Part() {
    if (isBroken) throw new Error('on purpose')
    return <p>mended</p>
  }
  render(
    <I18nProvider i18n={await createI18n({ languages: ['en'], parts: ['start'] })}>
      <p>the rest</p>
      <Boundary>
        <Part />
      </Boundary>
    </I18nProvider>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('This part could not be shown. The rest still works.')
  expect(screen.getByText('the rest')).toBeVisible()
  isBroken = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('mended')).toBeVisible()
})
