// Test files share an origin and pages, so what one stored, drew or listens to must not meet the next.
import '../../src/ui/kit/look'
import './renderCounts'

import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeEach } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { memoryGraphs } from '../../src/library/ownGraphs'
import { afterFrame } from '../../src/state/afterFrame'
import { clearDevice } from './onDevice'

// No test is about time; a busy machine takes long over what is drawn.
configure({ asyncUtilTimeout: 60_000 })

/** A person looks once the page has answered, and a panel answers one frame after what is lit. */
const ACTS = [
  'click',
  'dblClick',
  'fill',
  'hover',
  'keyboard',
  'selectOptions',
  'tab',
  'type',
  'upload',
] as const
for (const act of ACTS) {
  const own: (...given: never[]) => Promise<void> = userEvent[act]
  Object.assign(userEvent, {
    [act]: async (...given: never[]) => {
      await own.apply(userEvent, given)
      await new Promise<void>((done) => afterFrame(done))
    },
  })
}

/** What notebooks listen to for as long as the page stands. The app of a test that is over must not answer for the next. */
const OF_THE_PAGE = ['beforeunload']
const heard: Parameters<typeof addEventListener>[] = []
const { addEventListener, removeEventListener } = window
window.addEventListener = (...told: Parameters<typeof addEventListener>) => {
  if (OF_THE_PAGE.includes(told[0])) heard.push(told)
  addEventListener.apply(window, told)
}

beforeEach(async () => {
  localStorage.clear()
  await clearDevice()
  // Where the test before left the pointer, something of this one would be hovered.
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 })
})
afterEach(async () => {
  cleanup()
  // Maps that were brought live as long as the page.
  for (const { id } of await memoryGraphs.offered()) memoryGraphs.remove(id)
  for (const told of heard.splice(0)) removeEventListener.apply(window, told)
})
afterAll(() => {
  window.addEventListener = addEventListener
})
