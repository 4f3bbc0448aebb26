// Finds nginx, its module for brotli, and Caddy, which the files of deploy/ are tested with; installs them from Debian's
// packages where they are missing and that can work.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { aptAdvice, aptEnsure } from './apt.mjs'
import { Failure, runAsCommand } from './entry.mjs'
import { toTerminal } from './run.mjs'

const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static', 'caddy']
const MISSING =
  'nginx, its module for brotli, or Caddy was not found, which the files of deploy/ are tested with.'

export const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** The path of a program; its name where there is none. Debian keeps nginx where only root looks. */
export function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? name
}

const areThere = () =>
  existsSync(BROTLI_MODULE) && ['nginx', 'caddy'].every((name) => existsSync(findProgram(name)))

/**
 * Sees to it that all are there. Throws a message for people when they are not.
 * @param {object} [options]
 * @param {boolean} [options.mayInstall]
 * @param {(text: string | Uint8Array) => void} [options.write]
 */
export async function ensureHosts({ mayInstall = true, write = toTerminal } = {}) {
  const wanted = {
    packages: PACKAGES,
    missing: MISSING,
    size: 'about 50 MB; it may start them, too',
    isThere: areThere,
    mayInstall,
    write,
  }
  if (await aptEnsure(wanted)) return
  throw new Failure(aptAdvice(wanted))
}

await runAsCommand(import.meta.url, () => ensureHosts())
