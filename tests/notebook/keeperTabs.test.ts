import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sheetOf } from '../../src/notebook/content'
import { line, open, step, textsOf } from './aStep'
import { Device } from './device'

type Act =
  | { readonly does: 'write'; readonly id: string; readonly text: string }
  | { readonly does: 'delete' | 'undo' | 'hear' | 'wait' | 'fill' | 'empty'; readonly id: string }

const acts = fc.array(
  fc.record({
    tab: fc.constantFrom(0, 1),
    act: fc.oneof<fc.Arbitrary<Act>[]>(
      fc.record({
        does: fc.constant('write' as const),
        id: fc.constantFrom('a', 'b'),
        text: fc.constant(''),
      }),
      fc.record({
        does: fc.constantFrom(
          'delete' as const,
          'undo' as const,
          'hear' as const,
          'wait' as const,
          'fill' as const,
          'empty' as const,
        ),
        id: fc.constantFrom('a', 'b'),
      }),
    ),
  }),
  { maxLength: 14 },
)

describe('two tabs', () => {
  it.each(['at once', 'in its own time'])(
    '[NOTE4] lose nothing that was not deleted, in whatever order they write, are told, or find no room, on a device that answers %s',
    async (how) => {
      await fc.assert(
        fc.asyncProperty(acts, fc.scheduler(), async (steps, order) => {
          const device = new Device()
          const tabs = [await open(device), await open(device)]
          if (how !== 'at once') device.gap = () => order.schedule(Promise.resolve())
          const settle = () => order.waitFor(Promise.all(tabs.map((tab) => tab.settled())))
          /** The texts that stand, as far as any tab knows: each write is a new text in place of the one it saw. */
          const standing = new Set<string>()
          let count = 0
          for (const { tab, act } of steps) {
            const notebook = tabs[tab]
            if (notebook === undefined) continue
            const its = notebook.getState()
            const seen = sheetOf(its, step)?.evidence ?? []
            const old = seen.find(({ id }) => id === act.id)?.text
            if (act.does === 'write') {
              count += 1
              const text = `text ${count}`
              if (old !== undefined) standing.delete(old)
              standing.add(text)
              its.writeEvidence(step, line(act.id, text))
            } else if (act.does === 'delete') {
              if (old !== undefined) standing.delete(old)
              its.deleteLine(step, act.id)
            } else if (act.does === 'undo') its.undo()
            else if (act.does === 'hear') notebook.tells()
            else if (act.does === 'wait') await settle()
            else device.room = act.does === 'fill' ? 0 : Number.POSITIVE_INFINITY
            if (how === 'at once') await settle()
          }
          await settle()
          device.gap = null
          device.room = Number.POSITIVE_INFINITY
          for (const notebook of [...tabs, ...tabs]) await notebook.does((its) => its.tick('seo-1', true))
          const texts = textsOf(await open(device))
          for (const text of standing) expect(texts).toContain(text)
          for (const notebook of tabs) {
            await notebook.hears()
            expect(textsOf(notebook).toSorted()).toEqual(texts.toSorted())
            expect(notebook.getState().saving).toBe('saved')
          }
        }),
        { numRuns: 1000 },
      )
    },
    60_000,
  )
})
