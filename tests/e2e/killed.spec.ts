// What is typed outlives the browser. The long run: npm run test:kills.
import { appendFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { type End, typeAndEnd } from './killed'
import { createRandom } from './random'

const TENS = Number(process.env['RUNGS_TENS'] ?? 20)
const WHAT: Readonly<Record<End, string>> = {
  kill: 'the browser is killed',
  crash: 'the page crashes',
  close: 'the page is closed',
}

async function typesAndEnds(address: string, how: End, times: number, seed: number) {
  test.setTimeout(times * 120_000)
  const random = createRandom(seed)
  for (let time = 0; time < times; time++) {
    const outcome = await typeAndEnd(address, how, random)
    const log = process.env['RUNGS_KILLS_LOG']
    if (log !== undefined) appendFileSync(log, `${JSON.stringify({ how, seed, time, ...outcome })}\n`)
    expect(outcome).toMatchObject({ lost: 0, isPrefix: true })
  }
}

for (const how of ['kill', 'crash', 'close'] as const) {
  test(`[NOTE1] what is typed is there again after ${WHAT[how]}`, async ({ baseURL }) => {
    await typesAndEnds(baseURL ?? '', how, 2, 1)
  })
  for (let ten = 0; ten < TENS; ten++)
    test(`[NOTE1] what is typed is there again after ${WHAT[how]} ten times, ${ten}`, {
      tag: '@kills',
    }, async ({ baseURL }) => {
      await typesAndEnds(baseURL ?? '', how, 10, 100 + ten)
    })
}
