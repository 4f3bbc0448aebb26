import { describe, expect, it } from 'vitest'
import type { FileBytes } from '../../src/formats/format'
import { readGraph } from '../../src/formats/readGraph'
import { createDeviceSource, type DeviceStorage } from '../../src/library/deviceSource'
import { createGraphOpener } from '../../src/library/graphOpener'
import { createInlineSource } from '../../src/library/inlineSource'
import { createLibrary } from '../../src/library/library'
import { createMemorySource } from '../../src/library/memorySource'
import type { OfferedGraph } from '../../src/library/site'
import { createSiteSource } from '../../src/library/siteSource'
import type { GraphSource } from '../../src/library/source'
import { aGraphData } from '../graph/builders'

const textOf = (id: string) => JSON.stringify({ ...aGraphData('seo>manager'), id })
const bytesOf = (text: string) => new TextEncoder().encode(text)
const offer = (id: string): OfferedGraph => ({ id, title: `Title of ${id}`, languages: ['en'] })
const fetchChecker = async () => ({ check: async (file: FileBytes) => readGraph(file.bytes, file) })
const open = createGraphOpener([], fetchChecker)

function aMemory(...ids: readonly string[]) {
  const source = createMemorySource()
  for (const id of ids) source.add(offer(id), bytesOf(textOf(id)))
  return source
}

/** A page with blocks of data in it. */
function aPage(...blocks: readonly (readonly [graph: unknown, text: string])[]) {
  const elements = blocks.map(([graph, textContent]) => ({
    getAttribute: () => (typeof graph === 'string' ? graph : JSON.stringify(graph)),
    textContent,
  }))
  return createInlineSource({ querySelectorAll: () => elements } as never)
}

/** What a device keeps, by id; what is no graph may stand among it. */
type Held = Map<string, { readonly graph: unknown; readonly bytes: Uint8Array }>

const aStorage = (held: Held = new Map()): DeviceStorage => ({
  offered: async () => Array.from(held.values(), ({ graph }) => graph),
  read: async (id) => held.get(id)?.bytes ?? null,
  keep: async (graph, bytes) => void held.set(graph.id, { graph, bytes }),
  forget: async (id) => void held.delete(id),
})

const refusing: DeviceStorage = {
  offered: () => Promise.reject(new Error('refused')),
  read: () => Promise.reject(new Error('refused')),
  keep: () => Promise.reject(new Error('refused')),
  forget: () => Promise.reject(new Error('refused')),
}

describe('the library', () => {
  it('[LIBRARY1] opens a graph from whichever source has it, and offers all of them once, the first source first', async () => {
    const device = createDeviceSource(aStorage())
    await device.keep(offer('kept'), bytesOf(textOf('kept')))
    const library = createLibrary(
      [aPage([offer('inline'), textOf('inline')]), device, aMemory('dropped', 'kept')],
      open,
    )
    expect((await library.offered()).map(({ id }) => id)).toEqual(['inline', 'kept', 'dropped'])
    for (const id of ['inline', 'kept', 'dropped']) {
      const { graph, problems } = await library.open(id)
      expect([graph?.id, problems]).toEqual([id, []])
    }
  })

  it('[LIBRARY1] asks the sources that a first visit can do without when they are needed, and again when they did not arrive', async () => {
    const late = aMemory('mine')
    let asked = 0
    const library = createLibrary([aMemory('a')], open, () => {
      asked += 1
      return asked === 1 ? Promise.reject(new Error('did not arrive')) : Promise.resolve([late])
    })
    expect((await library.open('a')).graph?.id).toBe('a')
    expect((await library.offered()).map(({ id }) => id)).toEqual(['a'])
    expect(asked).toBe(0)
    expect((await library.offeredByAll()).map(({ id }) => id)).toEqual(['a'])
    expect((await library.open('mine')).graph?.id).toBe('mine')
    expect((await library.offeredByAll()).map(({ id }) => id)).toEqual(['a', 'mine'])
    expect(asked).toBe(2)
  })

  it('[LIBRARY1] gives no graph and no problem for one that is nowhere, or whose checks do not arrive', async () => {
    const nothing = { graph: null, problems: [] }
    expect(await createLibrary([aMemory('a')], open).open('b')).toEqual(nothing)
    const failing = () => Promise.reject(new Error('did not arrive'))
    expect(await createLibrary([aMemory('a')], failing).open('a')).toEqual(nothing)
  })

  it('[LIBRARY1] says what is wrong with one that has errors, without its warnings', async () => {
    const { graph, problems } = await createLibrary(
      [aPage([offer('broken'), '{ "format": "role-graph/1", '])],
      open,
    ).open('broken')
    expect(graph).toBeNull()
    expect(problems).toMatchObject([{ severity: 'error' }])
  })

  it.each(['__proto__', 'constructor', 'a b', '岗位', '?#/'])('[LIBRARY1] takes any id: %s', async (id) => {
    const device = createDeviceSource(aStorage())
    expect(await device.keep(offer(id), bytesOf(textOf(id)))).toBe(true)
    const sources: readonly GraphSource[] = [aMemory(id), device, aPage([offer(id), textOf(id)])]
    for (const source of sources) {
      expect(await source.offered()).toEqual([offer(id)])
      expect((await createLibrary([source], open).open(id)).graph?.id).toBe(id)
    }
  })

  it('[LIBRARY2] takes bytes as they are that were checked, by the build or on the way, and checks all others', async () => {
    const text = textOf('site')
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytesOf(text))).toString('hex')
    // What does not pass the checks shows whether they ran.
    const broken = text.replace('role-graph/1', 'role-graph/9')
    const brokenDigest = Buffer.from(await crypto.subtle.digest('SHA-256', bytesOf(broken))).toString('hex')
    const trusting = createGraphOpener([{ id: 'site', digest: brokenDigest }], fetchChecker)
    expect((await trusting('site', bytesOf(broken))).graph?.id).toBe('site')
    expect((await trusting('other', bytesOf(broken))).graph).toBeNull()
    expect((await trusting('other', bytesOf(broken), true)).graph?.id).toBe('site')
    expect(
      (await createGraphOpener([{ id: 'site', digest }], fetchChecker)('site', bytesOf(broken))).graph,
    ).toBeNull()
  })

  it.each([
    ['as they are', false],
    ['checked', true],
  ])('[LIBRARY2] has long ones read beside the page, %s', async (_, isChecked) => {
    const asked: boolean[] = []
    const opening = createGraphOpener([], async () => ({
      check: async (file, is) => {
        asked.push(is)
        return readGraph(file.bytes, file)
      },
    }))
    const long = `${textOf('site')}${' '.repeat(1_000_000)}`
    expect((await opening('site', bytesOf(long), isChecked)).graph?.id).toBe('site')
    expect(asked).toEqual([isChecked])
  })
})

describe('a source', () => {
  it('[LIBRARY3] on a device that refuses offers nothing, and says that it keeps nothing', async () => {
    const device = createDeviceSource(refusing)
    expect(await device.offered()).toEqual([])
    expect(await device.read('a')).toBeNull()
    expect(await device.keep(offer('a'), bytesOf(textOf('a')))).toBe(false)
    expect(await device.forget('a')).toBe(false)
  })

  it('[LIBRARY3] passes by what it did not put on the device, and forgets what it kept', async () => {
    const held: Held = new Map([
      ['torn', { graph: '{"graph":', bytes: bytesOf('x') }],
      ['odd', { graph: { id: 1 }, bytes: bytesOf('x') }],
    ])
    const device = createDeviceSource(aStorage(held))
    expect(await device.keep(offer('mine'), bytesOf(textOf('mine')))).toBe(true)
    expect(await device.offered()).toEqual([offer('mine')])
    expect(await device.read('mine')).toEqual(bytesOf(textOf('mine')))
    expect(await device.forget('mine')).toBe(true)
    expect(await device.offered()).toEqual([])
    expect([...held.keys()]).toEqual(['torn', 'odd'])
  })

  it('[LIBRARY3] in the page passes by blocks that say nothing of a graph', async () => {
    const page = aPage(
      ['no JSON', 'x'],
      [{ id: 'a' }, 'x'],
      [{ ...offer('b'), title: {} }, 'x'],
      [offer('c'), 'text of c'],
    )
    expect(await page.offered()).toEqual([offer('c')])
    expect(new TextDecoder().decode((await page.read('c')) ?? undefined)).toBe('text of c')
    expect(await page.read('b')).toBeNull()
  })

  it('[LIBRARY3] of the site asks for nothing that it does not offer', async () => {
    expect(await createSiteSource([offer('a')]).read('b')).toBeNull()
  })
})
