// Runs the main function of a script when it was called as a command, not when it was imported.
// What it throws is a message for people: shown without a stack, unless it is a bug.
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A failure that the person can mend; its message says how. */
export class Failure extends Error {}

/** @param {string} url the script's `import.meta.url` @param {() => Promise<void> | void} main */
export async function runAsCommand(url, main) {
  // Real paths, since a project below a symbolic link is called by one path and imported by the other.
  const called = process.argv[1] === undefined ? '' : realpathSync(process.argv[1])
  if (called !== realpathSync(fileURLToPath(url))) return
  try {
    await main()
  } catch (error) {
    const expected = error instanceof Failure || error.code?.startsWith('ERR_PARSE_ARGS')
    console.error(expected ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}
