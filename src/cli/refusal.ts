import type { WordKey } from '../i18n/wordKeys'

/** How a command ends: well, with problems in what it was given, used in a wrong way, or broken off. */
export const ENDS = { well: 0, problems: 1, wrongUse: 2, brokenOff: 130 } as const

export type End = (typeof ENDS)[keyof typeof ENDS]

/** Ends a command with a sentence for the person, which says the remedy. */
export class Refusal extends Error {
  readonly key: WordKey
  readonly values: Readonly<Record<string, string | number>>
  readonly end: End

  constructor(key: WordKey, values: Refusal['values'] = {}, end: End = ENDS.wrongUse) {
    super(key)
    this.key = key
    this.values = values
    this.end = end
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

/** What the system said of a file that could not be read, as a refusal; a bug stays what it is. */
export function unreadable(error: unknown, file: string): unknown {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ELOOP':
    case 'ENAMETOOLONG':
      return new Refusal('cli.refused.missing', { file })
    case 'EISDIR':
      return new Refusal('cli.refused.folder', { file })
    case 'EACCES':
    case 'EPERM':
      return new Refusal('cli.refused.unreadable', { file })
    default:
      return error
  }
}

/** What the system said of a folder that could not be written. */
export function unwritable(error: unknown, folder: string): unknown {
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
      return new Refusal('cli.refused.notWritable', { folder }, ENDS.problems)
    case 'ENOSPC':
    case 'EDQUOT':
      return new Refusal('cli.refused.full', { folder }, ENDS.problems)
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ELOOP':
    case 'ENAMETOOLONG':
      return new Refusal('cli.refused.notAFolder', { folder })
    default:
      return error
  }
}
