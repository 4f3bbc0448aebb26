import { describe, expect, it } from 'vitest'
import { tallyOfPlaywright, tallyOfVitest } from '../../scripts/reports.mjs'

const ESCAPE = '\u001b'

describe('the tests of a run', () => {
  it('are counted, and those that failed are named, by Vitest', () => {
    const report = {
      numPassedTests: 1,
      numFailedTests: 1,
      testResults: [
        {
          name: '/project/tests/a.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [
            { fullName: 'a holds', status: 'passed', failureMessages: [] },
            {
              fullName: 'b holds',
              status: 'failed',
              failureMessages: [`${ESCAPE}[31mExpected 1\nat a.test.ts:3`],
            },
          ],
        },
        {
          name: '/project/tests/b.test.ts',
          status: 'failed',
          message: 'No such module',
          assertionResults: [],
        },
        { name: '/project/tests/c.test.ts', status: 'passed', message: '', assertionResults: [] },
      ],
    }
    expect(tallyOfVitest(report)).toEqual({
      passed: 1,
      failed: 1,
      failures: [
        { file: '/project/tests/a.test.ts', title: 'b holds', why: 'Expected 1' },
        { file: '/project/tests/b.test.ts', title: '', why: 'No such module' },
      ],
    })
  })

  it('are counted, and those that failed are named, by Playwright, at any depth', () => {
    const passed = { title: 'a', file: 'a.spec.ts', ok: true, tests: [{ results: [{}] }] }
    const failed = {
      title: 'b',
      file: 'a.spec.ts',
      ok: false,
      tests: [{ results: [{}, { error: { message: `Error: ${ESCAPE}[2mnot seen${ESCAPE}[22m\n\nmore` } }] }],
    }
    const report = {
      stats: { expected: 3, flaky: 1, unexpected: 1 },
      suites: [
        {
          title: 'a.spec.ts',
          specs: [passed],
          suites: [{ title: 'on a phone', specs: [failed] }],
        },
      ],
      errors: [{ message: 'The server did not answer' }],
    }
    expect(tallyOfPlaywright(report)).toEqual({
      passed: 4,
      failed: 1,
      failures: [
        { file: 'a.spec.ts', title: 'on a phone b', why: 'Error: not seen' },
        { file: '', title: '', why: 'The server did not answer' },
      ],
    })
  })
})
