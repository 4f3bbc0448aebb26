import { afterEach, describe, expect, it } from 'vitest'
import type { Reply } from '../../src/workers/job'
import { createWorkerClient, type WorkerClient } from '../../src/workers/workerClient'
import { longOf, type OddWork, oddJobs } from './oddJobs'
import oddWorker from './oddWorker?worker&url'

const started: Worker[] = []
const clients: WorkerClient<OddWork>[] = []

const startOdd = () => {
  const worker = new Worker(oddWorker, { type: 'module' })
  started.push(worker)
  return worker
}

function aClient(patience = 20_000, start: () => Worker = startOdd) {
  const client = createWorkerClient({ jobs: oddJobs, start, patience })
  clients.push(client)
  return client
}

afterEach(() => {
  for (const client of clients.splice(0)) client.end()
  started.splice(0)
})

const cancelled = { kind: 'cancelled' }
const done = (output: unknown) => ({ kind: 'done', output })

describe('the worker', () => {
  it('[WORKER1] does what is asked, one after the other, and starts but once', async () => {
    const client = aClient()
    expect(started).toHaveLength(0)
    const answers = await Promise.all([
      client.ask('where', null),
      client.ask('double', Float64Array.of(1, 2, 3)),
      client.ask('count', 3),
    ])
    expect(answers).toEqual([done('in a worker'), done(Float64Array.of(2, 4, 6)), done(3)])
    expect(started).toHaveLength(1)
  })

  it('[WORKER1] is at work from the first request until it is ended; without one the page is', async () => {
    const client = aClient()
    expect(client.isAtWork()).toBe(false)
    await client.ask('where', null)
    expect(client.isAtWork()).toBe(true)
    const stop = new AbortController()
    const endless = client.ask('hang', null, { signal: stop.signal })
    stop.abort()
    await endless
    expect(client.isAtWork()).toBe(false)
    const alone = aClient(500, () => {
      throw new DOMException('No workers here', 'SecurityError')
    })
    await alone.ask('where', null)
    expect(alone.isAtWork()).toBe(true)
  })

  it.each([0, 400, 401, 12_345])('[WORKER2] hands over lists of %i things whole', async (length) => {
    const client = aClient()
    expect(await client.ask('long', length)).toEqual(done(longOf(length)))
    expect(await client.ask('where', null)).toEqual(done('in a worker'))
  })

  it('[WORKER2] hands over what is long in pieces, none of which the page takes long over', async () => {
    const lengths: number[] = []
    const listening = () => {
      const worker = startOdd()
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
        if (data.kind === 'piece') lengths.push(data.piece.items.length)
        if (data.kind === 'done') lengths.push(JSON.stringify(data.output).length)
      })
      return worker
    }
    await aClient(20_000, listening).ask('long', 9_000)
    expect(lengths.length).toBeGreaterThan(2 * (9_000 / 400))
    expect(Math.max(...lengths.slice(0, -1))).toBeLessThanOrEqual(400)
  })

  it('says how far it is', async () => {
    const heard: number[] = []
    await aClient().ask('count', 4, { onProgress: (share) => heard.push(share) })
    expect(heard).toEqual([0.25, 0.5, 0.75, 1])
  })

  it('tells a bug in a job, and goes on with the next', async () => {
    const client = aClient()
    await expect(client.ask('fail', 'no such luck')).rejects.toThrow('no such luck')
    expect(await client.ask('where', null)).toEqual(done('in a worker'))
    expect(started).toHaveLength(1)
  })

  it('that breaks is ended, and started anew for the next', async () => {
    const client = aClient()
    await client.ask('where', null)
    const broken = client.ask('break', 'in pieces')
    const next = client.ask('where', null)
    await expect(broken).rejects.toThrow('in pieces')
    expect(await next).toEqual(done('in a worker'))
    expect(started).toHaveLength(2)
  })
})

describe('a request that is cancelled', () => {
  it('before it is made never reaches the worker', async () => {
    expect(await aClient().ask('where', null, { signal: AbortSignal.abort() })).toEqual(cancelled)
    expect(started).toHaveLength(0)
  })

  it('while it waits is passed over', async () => {
    const client = aClient()
    const stop = new AbortController()
    const first = client.ask('count', 2)
    const second = client.ask('count', 3, { signal: stop.signal })
    const third = client.ask('count', 4)
    stop.abort()
    expect(await Promise.all([first, second, third])).toEqual([done(2), cancelled, done(4)])
    expect(started).toHaveLength(1)
  })

  it('[WORKER1] while it runs ends the worker that is busy with it, and the next one starts anew', async () => {
    const client = aClient()
    await client.ask('where', null)
    const stop = new AbortController()
    const endless = client.ask('hang', null, { signal: stop.signal })
    const next = client.ask('count', 2)
    stop.abort()
    expect(await Promise.all([endless, next])).toEqual([cancelled, done(2)])
    expect(started).toHaveLength(2)
  })

  it('when all is ended leaves nobody waiting', async () => {
    const client = aClient()
    const both = [client.ask('hang', null), client.ask('count', 2)]
    client.end()
    expect(await Promise.all(both)).toEqual([cancelled, cancelled])
    expect(await client.ask('count', 1)).toEqual(done(1))
  })
})

describe('a worker that hangs', () => {
  it('[WORKER1] is ended once it has said nothing for too long, and started anew for the next', async () => {
    const client = aClient(3_000)
    await client.ask('where', null)
    const hung = client.ask('hang', null)
    const next = client.ask('where', null)
    expect(await hung).toEqual({ kind: 'hung' })
    expect(await next).toEqual(done('in a worker'))
    expect(started).toHaveLength(2)
  })
})

describe('where workers are not to be had', () => {
  const refuse = () => {
    throw new DOMException('No workers here', 'SecurityError')
  }
  // What a host answers for a file that is not there.
  const lose = () => new Worker(URL.createObjectURL(new Blob(['}'], { type: 'text/javascript' })))
  const mute = () => new Worker(URL.createObjectURL(new Blob([''], { type: 'text/javascript' })))

  it.each([
    ['may not be started', refuse],
    ['does not arrive', lose],
    ['never says that it is there', mute],
  ])('the page does the work itself: one that %s', async (_, start) => {
    const client = aClient(500, start)
    const heard: number[] = []
    const counted = client.ask('count', 2, { onProgress: (share) => heard.push(share) })
    const where = client.ask('where', null)
    expect(heard).toEqual([])
    expect(await Promise.all([counted, where])).toEqual([done(2), done('on the page')])
    expect(heard).toEqual([0.5, 1])
    await expect(client.ask('fail', 'no such luck')).rejects.toThrow('no such luck')
    expect(await client.ask('count', 1)).toEqual(done(1))
  })

  it('a request that is cancelled is not begun, or its output finds nobody', async () => {
    const client = aClient(500, refuse)
    const stop = new AbortController()
    const heard: number[] = []
    const asking = { signal: stop.signal, onProgress: (share: number) => heard.push(share) }
    const first = client.ask('count', 2, asking)
    stop.abort()
    expect(await first).toEqual(cancelled)
    expect(await client.ask('count', 3)).toEqual(done(3))
    expect(heard).toEqual([])
  })
})
