// How the parts of a workbook name each other: by ids, which a part of its own leads to names.
import type { Archive } from './archive'
import { nameIn } from './archive'
import type { Room } from './limits'
import { readPart } from './part'
import type { Refusal } from './refusal'

export interface Relation {
  /** The last word of its type, such as `worksheet`. */
  readonly type: string
  /** The name of the part in the archive. */
  readonly name: string
}

type Relations = ReadonlyMap<string, Relation>

const slash = (name: string): number => name.lastIndexOf('/') + 1

/** Those of a part by id, '' being the archive; none where it has no such part. */
export async function relationsOf(
  archive: Archive,
  part: string,
  room: Room,
): Promise<{ readonly relations: Relations; readonly refusal: Refusal | null }> {
  const folder = part.slice(0, slash(part))
  const name = `${folder}_rels/${part.slice(slash(part))}.rels`
  const relations = new Map<string, Relation>()
  if (!archive.entries.has(name)) return { relations, refusal: null }
  const refusal = await readPart(archive, name, room, {
    open: (element, attribute) => {
      if (element !== 'Relationship') return
      const type = attribute('Type')
      relations.set(attribute('Id'), {
        type: type.slice(slash(type)),
        name: nameFrom(folder, attribute('Target')),
      })
    },
  })
  return { relations, refusal }
}

function nameFrom(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/'))
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  return nameIn(path.join('/'))
}
