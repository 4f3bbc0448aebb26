import { describe, expect, it } from 'vitest'
import { runSteps } from '../../scripts/runSteps.mjs'

type Step = Parameters<typeof runSteps>[0][number]

function aPromise<T>() {
  let resolve: (value: T) => void = () => undefined
  let reject: (reason: Error) => void = () => undefined
  const promise = new Promise<T>((done, fail) => {
    resolve = done
    reject = fail
  })
  return { promise, resolve, reject }
}

/** A step that begins when asked to, and ends when told to. */
function aStep(name: string, needs: string[] = [], after: string[] = []) {
  const begun = aPromise<undefined>()
  const ending = aPromise<number>()
  const step: Step = {
    name,
    needs,
    after,
    rerun: `npm run ${name}`,
    go: async (write) => {
      write(`${name} begins\n`)
      begun.resolve(undefined)
      const code = await ending.promise
      write(`${name} ends\n`)
      return code
    },
  }
  return { step, begun: begun.promise, end: ending.resolve, fail: ending.reject }
}

function run(steps: Step[]) {
  const printed: string[] = []
  const outcome = runSteps(steps, (text) => printed.push(String(text)))
  return {
    results: async () => (await outcome).map(({ step, result }) => [step.name, result]),
    endOf: async (name: string) => (await outcome).find(({ step }) => step.name === name)?.end,
    text: () => printed.join('').replace(/ \(at .*\)/g, ''),
  }
}

describe('the steps of npm test', () => {
  it('run side by side, and each prints as a whole, in the order of the list', async () => {
    const [first, second] = [aStep('first'), aStep('second')]
    const { results, text } = run([first.step, second.step])
    await Promise.all([first.begun, second.begun])
    second.end(0)
    first.end(0)
    expect(await results()).toEqual([
      ['first', 'ok'],
      ['second', 'ok'],
    ])
    expect(text()).toBe('\n── first\nfirst begins\nfirst ends\n\n── second\nsecond begins\nsecond ends\n')
  })

  it('show what the first that is under way says as it says it', async () => {
    const first = aStep('first')
    const { results, text } = run([first.step])
    await first.begun
    expect(text()).toBe('\n── first\nfirst begins\n')
    first.end(0)
    await results()
  })

  it('keep the end of what they wrote, for the summary, and no more of it', async () => {
    const long: Step = {
      name: 'long',
      rerun: 'npm run long',
      go: async (write) => {
        write('begins '.repeat(10_000))
        write(Buffer.from('职阶'))
        return 1
      },
    }
    const end = await run([long]).endOf('long')
    expect(end).toContain('begins 职阶\n"long" failed')
    expect(end?.length).toBeLessThan(5000)
  })

  it('are left out when one that they need failed, and go on after one that they only follow', async () => {
    const [broken, thrown] = [aStep('broken'), aStep('thrown')]
    const [needing, following] = [aStep('needing', ['broken']), aStep('following', [], ['broken', 'thrown'])]
    const { results, text } = run([broken.step, thrown.step, needing.step, following.step])
    broken.end(1)
    thrown.fail(new Error('The message'))
    await following.begun
    following.end(0)
    expect(await results()).toEqual([
      ['broken', 'FAILED'],
      ['thrown', 'FAILED'],
      ['needing', 'left out'],
      ['following', 'ok'],
    ])
    expect(text()).toContain('To run this step alone: npm run broken\n')
    expect(text()).toContain('The message\n')
    expect(text()).toContain('── needing\nLeft out, because "broken" failed.\n')
  })
})
