// Runs a command with its output passed on, and finds the commands of installed packages without a shell.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, whatever folder a script is called from. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url))

/** For programs that see a pipe where a person sees a terminal. */
const COLOUR = { FORCE_COLOR: '1' }

/**
 * The exit code of a command; 127 when it cannot be started.
 * @param {string[]} command the program and what it is given
 * @param {object} [options]
 * @param {Record<string, string>} [options.environment] set besides the present one
 * @param {number} [options.timeout] milliseconds after which it is ended; 0 for none
 * @param {(text: string | Uint8Array) => void} [options.write] takes its output, which else goes to the terminal
 * @param {string} [options.folder] that it runs in
 * @returns {Promise<number>}
 */
export function run([program, ...rest], { environment = {}, timeout = 0, write, folder = PROJECT } = {}) {
  return new Promise((done) => {
    // npm is a .cmd file on Windows, which only a shell can start.
    const shell = process.platform === 'win32' && program === 'npm'
    const env = { ...process.env, ...(write && process.stdout.isTTY ? COLOUR : {}), ...environment }
    const stdio = write === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe']
    const child = spawn(program, rest, { cwd: folder, env, shell, stdio, timeout })
    child.stdout?.on('data', write)
    child.stderr?.on('data', write)
    child.once('error', (error) => {
      if (write === undefined) console.error(error.message)
      else write(`${error.message}\n`)
      done(127)
    })
    child.once('close', (code) => done(code ?? 1))
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

/** @param {string | Uint8Array} text */
export const toTerminal = (text) => process.stdout.write(text)

/** Whole seconds with one decimal since a `performance.now()`. */
export const secondsSince = (start) => ((performance.now() - start) / 1000).toFixed(1)
