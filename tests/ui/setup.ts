// All test files share one origin, so what one stored or drew must not meet the next.
import './renderCounts'

import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'

beforeEach(() => localStorage.clear())
afterEach(() => cleanup())
