// A desktop without a screen on which Orca reads aloud: a display, a session bus with that of accessibility, a window manager, the
// speech dispatcher with a voice that writes down what it is to say, and Orca. Called with the folder that all of it lives in
// and the locale of Orca; says the environment for browsers as a line of JSON once Orca has spoken. Whatever becomes of its
// caller, it ends with its standard input, and ends all that was started in that environment.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const [room = '', locale = ''] = process.argv.slice(2)
const home = join(room, 'home')
const spoken = join(room, 'spoken')

const env = {
  PATH: process.env.PATH,
  // What is started here is known by it, whoever its parent is by then.
  RUNGS_ROOM: room,
  RUNGS_SPOKEN: spoken,
  HOME: home,
  XDG_RUNTIME_DIR: join(room, 'run'),
  LANG: 'C.UTF-8',
  ACCESSIBILITY_ENABLED: '1',
  GNOME_ACCESSIBILITY: '1',
  GTK_MODULES: 'gail:atk-bridge',
  NO_AT_BRIDGE: '0',
}
const inOrca = { LANG: locale, LC_ALL: locale, LANGUAGE: locale.split('.')[0] }

const SPEECHD = `LogLevel 3
LogDir "${room}"
CommunicationMethod "unix_socket"
SymbolsPreproc "none"
AddModule "listener" "${fileURLToPath(new URL('listener.mjs', import.meta.url))}" ""
DefaultModule listener
`

/** Keys are not named as they are pressed, and a page that has loaded is not read from its beginning unasked. */
const WISHES = { sayAllOnLoad: false, enableKeyEcho: false, enableEchoByCharacter: false }
const ORCA = {
  general: WISHES,
  profiles: { default: { profile: ['Default', 'default'], ...WISHES } },
  pronunciations: {},
  keybindings: {},
}

function start(name, args, more = {}) {
  const out = openSync(join(room, `${name.split('/').at(-1)}.log`), 'a')
  const child = spawn(name, args, { env: { ...env, ...more }, stdio: ['ignore', out, out, 'pipe'] })
  child.once('error', ({ message }) => end(message))
  child.once('close', () => end(`${name} has ended.`))
  return child
}

/** The first line that a program says on the file descriptor that it was given. */
const saidBy = (child) =>
  new Promise((done) => {
    child.stdio[3]?.once('data', (text) => done(text.toString().trim()))
  })

async function until(what, isSo) {
  for (let tries = 0; tries < 600; tries += 1) {
    if (isSo()) return
    await wait(100)
  }
  end(`${what} did not come about within a minute.`)
}

/** All processes that were started here, or by what was. */
const started = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((id) => {
      try {
        return readFileSync(`/proc/${id}/environ`, 'utf8').split('\0').includes(`RUNGS_ROOM=${room}`)
      } catch {
        return false
      }
    })

function end(why) {
  if (why !== undefined) console.error(why)
  for (const id of started())
    try {
      process.kill(Number(id), 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  process.exit(why === undefined ? 0 : 1)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => end())
process.stdin.resume().once('end', () => end())

const config = join(home, '.config/speech-dispatcher')
const data = join(home, '.local/share/orca')
for (const folder of [config, data]) mkdirSync(folder, { recursive: true })
mkdirSync(env.XDG_RUNTIME_DIR, { mode: 0o700 })
writeFileSync(join(config, 'speechd.conf'), SPEECHD)
writeFileSync(join(data, 'user-settings.conf'), JSON.stringify(ORCA))
writeFileSync(spoken, '')

env.DISPLAY = `:${await saidBy(start('Xvfb', ['-displayfd', '3', '-screen', '0', '1500x1000x24']))}`
env.DBUS_SESSION_BUS_ADDRESS = await saidBy(
  start('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address=3']),
)
start('openbox', [])
for (const [schema, key] of [
  ['org.gnome.desktop.interface', 'toolkit-accessibility'],
  ['org.gnome.desktop.a11y.applications', 'screen-reader-enabled'],
])
  execFileSync('gsettings', ['set', schema, key, 'true'], { env })
const launcher = ['/usr/libexec', '/usr/lib/at-spi2-core']
  .map((folder) => join(folder, 'at-spi-bus-launcher'))
  .find((path) => existsSync(path))
start(launcher ?? 'at-spi-bus-launcher', ['--launch-immediately'])
start('speech-dispatcher', ['--run-single', '--timeout', '0'])
await until('the speech dispatcher', () =>
  existsSync(join(env.XDG_RUNTIME_DIR, 'speech-dispatcher/speechd.sock')),
)
start('orca', [`--debug-file=${join(room, 'orca.debug')}`], inOrca)
await until('Orca', () => readFileSync(spoken, 'utf8') !== '')
console.log(JSON.stringify(env))
