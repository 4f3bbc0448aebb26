// All test files share one origin, so what one stored or drew must not meet the next.
import './renderCounts'

import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'

// No test is about time; a busy machine takes long over what is drawn.
configure({ asyncUtilTimeout: 5000 })

beforeEach(() => localStorage.clear())
afterEach(() => cleanup())
