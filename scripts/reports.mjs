// What the reports of the runners of tests say, in one form for all of them.

/**
 * @typedef {object} Failure
 * @property {string} file
 * @property {string} title
 * @property {string} why the first line of its message, without colours
 */
/** @typedef {{ passed: number, failed: number, failures: Failure[] }} Tally */

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal begin with the character Escape
const COLOURS = /\u001b\[[\d;]*m/g

const firstLine = (message = '') => message.replace(COLOURS, '').trim().split('\n', 1)[0]

/**
 * The tests of a JSON report of Vitest; a file that could not be run at all has no test that failed, and stands for itself.
 * @param {object} report https://vitest.dev/guide/reporters#json-reporter
 * @returns {Tally}
 */
export function tallyOfVitest({ numPassedTests, numFailedTests, testResults }) {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0 && status === 'failed')
      return [{ file: name, title: '', why: firstLine(message) }]
    return failed.map(({ fullName, failureMessages }) => ({
      file: name,
      title: fullName,
      why: firstLine(failureMessages[0]),
    }))
  })
  return { passed: numPassedTests, failed: numFailedTests, failures }
}

/**
 * The tests of a JSON report of Playwright.
 * @param {object} report https://playwright.dev/docs/test-reporters#json-reporter
 * @returns {Tally}
 */
export function tallyOfPlaywright({ stats, suites, errors }) {
  const failuresIn = (suite, titles) => [
    ...(suite.specs ?? [])
      .filter(({ ok }) => !ok)
      .map(({ file, title, tests }) => ({
        file,
        title: [...titles, title].join(' '),
        why: firstLine(tests.flatMap(({ results }) => results).find(({ error }) => error)?.error.message),
      })),
    ...(suite.suites ?? []).flatMap((inner) => failuresIn(inner, [...titles, inner.title])),
  ]
  const outside = errors.map(({ message }) => ({ file: '', title: '', why: firstLine(message) }))
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    failures: [...suites.flatMap((suite) => failuresIn(suite, [])), ...outside],
  }
}
