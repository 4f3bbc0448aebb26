// All test files share one origin, so what one stored or drew must not meet the next.
import '../../src/ui/kit/look'
import './renderCounts'

import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'
import { cdp } from 'vitest/browser'

// No test is about time; a busy machine takes long over what is drawn.
configure({ asyncUtilTimeout: 5000 })

beforeEach(async () => {
  localStorage.clear()
  // Where the test before left the pointer, something of this one would be hovered.
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 })
})
afterEach(() => cleanup())
