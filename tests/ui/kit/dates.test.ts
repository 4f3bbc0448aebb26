import { describe, expect, it } from 'vitest'
import type { Translate } from '../../../src/i18n/translate'
import { savedDayInWords, savedInWords } from '../../../src/ui/kit/dates'

const DAY = 86_400_000
const daysOn = (days: number) => new Date(Date.now() + days * DAY).toISOString()
const t: Translate = (key, values) => (key === 'app.dates' ? 'en-GB' : `${key} ${JSON.stringify(values)}`)

describe('when something was saved', () => {
  it.each([savedInWords, savedDayInWords])('[NOTE7] is not said where a clock was ahead then', (inWords) => {
    expect(inWords(t, daysOn(-1))).toMatch(/\d/)
    expect(inWords(t, daysOn(0.2))).toMatch(/\d/)
    expect(inWords(t, daysOn(400))).toBeNull()
    expect(inWords(t, 'some day')).toBeNull()
  })
})
