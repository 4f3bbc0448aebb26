// Reads the imports of a file, those of types and those on use too, and says which of them the table of rooms forbids.
import { posix } from 'node:path'
import { type ESTree, parseSync, Visitor } from 'vite'
import { ROOMS } from './rooms'

interface Import {
  /** As it stands there, up to what is only known when it runs. */
  readonly from: string
  readonly line: number
  /** Whether it stands within a type. */
  readonly isInType: boolean
}

const TABLE = 'lint/rooms.ts'

const wordsOf = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '')

/** All that the source of a file imports, in the order in which it stands there. Throws at what is no TypeScript. */
export function importsOf(file: string, text: string): readonly Import[] {
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join(' ')}`)
  const found: Import[] = []
  const take = (source: ESTree.Node | null | undefined, isInType = false) => {
    if (source?.type === 'ArrayExpression') for (const element of source.elements) take(element)
    const from =
      source?.type === 'Literal'
        ? source.value
        : source?.type === 'TemplateLiteral'
          ? source.quasis[0]?.value.cooked
          : null
    if (!source || typeof from !== 'string') return
    found.push({ from, line: text.slice(0, source.start).split('\n').length, isInType })
  }
  new Visitor({
    ImportDeclaration: ({ source }) => take(source),
    ExportNamedDeclaration: ({ source }) => take(source),
    ExportAllDeclaration: ({ source }) => take(source),
    ImportExpression: ({ source }) => take(source),
    TSImportType: ({ source }) => take(source, true),
    // import.meta.glob
    CallExpression: ({ callee, arguments: [pattern] }) => {
      if (callee.type === 'MemberExpression' && callee.object.type === 'MetaProperty') take(pattern)
    },
  }).visit(program)
  return found
}

/** The room of a path seen from `src`; of what has no row, and of a folder beside `src`, the folder's name. */
export function roomOf(path: string): string {
  const [folder = '', room = ''] = path.split('/').filter((part) => part !== '..')
  return !path.includes('/') ? 'main' : folder === 'ui' ? `ui/${room}` : folder
}

const rowOf = (room: string) => ROOMS.get(room) ?? (room.startsWith('ui/') ? ROOMS.get('ui/*') : undefined)

/** Of each import that the table forbids why, and what to do instead; `file` is a path below `src`. */
export function breachesOf(file: string, text: string): readonly string[] {
  const room = roomOf(file)
  const row = ROOMS.get(file) ?? rowOf(room)
  if (row === undefined) return [`src/${file}: ${room} has no row in ${TABLE}. Add one.`]
  return importsOf(file, text).flatMap(({ from, line, isInType }) => {
    const breach =
      isInType && !file.endsWith('.d.ts')
        ? 'Write an import in a type as `import type`: else a circle of types is not seen.'
        : from.startsWith('.')
          ? breachOfRooms(room, roomOf(posix.join(posix.dirname(file), from)), row.rooms)
          : breachOfPackages(from, row.packages)
    return breach === null ? [] : [`src/${file}:${line} imports “${from}”. ${breach} (${TABLE})`]
  })
}

function breachOfRooms(room: string, other: string, allowed: string): string | null {
  const isPart = other.startsWith('ui/') && !['ui/kit', 'ui/frame'].includes(other)
  if (room === other || wordsOf(allowed).includes(isPart ? 'ui/*' : other)) return null
  return allowed === ''
    ? `${room} takes no other room: move it up, or let its caller hand in what it needs.`
    : `${room} takes ${wordsOf(allowed).join(', ')}, not ${other}: move what both need into one of these, or let what stands above hand it in.`
}

function breachOfPackages(name: string, allowed: string): string | null {
  const holds = (packages: string) =>
    wordsOf(packages).some((one) => name === one || name.startsWith(one.endsWith(':') ? one : `${one}/`))
  if (holds(allowed)) return null
  const takers = [...ROOMS].filter(([, { packages }]) => holds(packages)).map(([room]) => room)
  return takers.length === 0
    ? 'No room takes this package: add it to the row of the one that needs it.'
    : `Only ${takers.join(', ')} may take this package: call what is offered there.`
}
