// Runs a command with its output streamed, and finds the commands of installed packages without a shell.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, whatever folder a script is called from. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url))

/**
 * The exit code of a command; 127 when it cannot be started.
 * @param {string[]} command the program and what it is given
 * @param {object} [options]
 * @param {Record<string, string>} [options.environment] set besides the present one
 * @param {number} [options.timeout] milliseconds after which it is ended; 0 for none
 * @returns {Promise<number>}
 */
export function run([program, ...rest], { environment = {}, timeout = 0 } = {}) {
  return new Promise((done) => {
    // npm is a .cmd file on Windows, which only a shell can start.
    const shell = process.platform === 'win32' && program === 'npm'
    const env = { ...process.env, ...environment }
    const child = spawn(program, rest, { cwd: PROJECT, env, shell, stdio: 'inherit', timeout })
    child.once('error', (error) => {
      console.error(error.message)
      done(127)
    })
    child.once('exit', (code) => done(code ?? 1))
  })
}

/**
 * The command line that runs the tool of an installed package with this Node.
 * @param {string} name of the package
 * @param {string[]} rest
 */
export function tool(name, ...rest) {
  const folder = resolve(PROJECT, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'))
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0]
  return [process.execPath, resolve(folder, file), ...rest]
}

/** Whole seconds with one decimal since a `performance.now()`. */
export const secondsSince = (start) => ((performance.now() - start) / 1000).toFixed(1)
