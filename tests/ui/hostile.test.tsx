import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aGraph } from '../graph/builders'
import { openExplorer } from './openExplorer'

const HOSTILE = '<img src=x onerror="window.harmed=true"><script>window.harmed=true</script>'

describe('hostile text in a graph', () => {
  it('[SAFE1] is shown as text, wherever it stands', async () => {
    const graph = aGraph('a>b', {
      a: { title: HOSTILE, note: HOSTILE, does: [HOSTILE.replaceAll(' ', '_')] },
      b: { title: HOSTILE, does: [HOSTILE.replaceAll(' ', '_')] },
    })
    const { explorer } = await openExplorer({ graph })
    explorer.getState().selectRole('a')
    expect(await screen.findByRole('region', { name: HOSTILE })).toBeVisible()
    explorer.getState().startComparison('a')
    await screen.findByRole('region', { name: 'Compare' })
    expect(document.querySelector('img, #root script, main script')).toBeNull()
    expect('harmed' in window).toBe(false)
  })
})
