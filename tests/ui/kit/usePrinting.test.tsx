import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { usePrinting } from '../../../src/ui/kit/usePrinting'

const showOn = (media: string) => cdp().send('Emulation.setEmulatedMedia', { media })

afterEach(() => showOn(''))

function Sheet() {
  return usePrinting() ? 'paper' : 'screen'
}

it('[PRINT3] is printed until the last of both ways to tell of it says that it is over', async () => {
  render(<Sheet />)
  await showOn('print')
  await screen.findByText('paper')
  act(() => void dispatchEvent(new Event('beforeprint')))
  const isOver = new Promise((done) => matchMedia('print').addEventListener('change', done, { once: true }))
  await showOn('')
  await isOver
  expect(screen.getByText('paper')).toBeVisible()
  act(() => void dispatchEvent(new Event('afterprint')))
  expect(screen.getByText('screen')).toBeVisible()
})
