// Every command, in the order in which a person meets them. A new one is a file here and its words.
import { check } from './check'
import type { Command } from './command'
import { diff } from './diff'
import { newTable } from './new'
import { preview } from './preview'
import { site } from './site'

export const commands: readonly Command[] = [newTable, check, site, preview, diff]
