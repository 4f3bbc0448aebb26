// What changed between two versions of a role graph. The same two versions always give the same changes; two that are equal, none.
import type { RoleGraph } from '../roleGraph'
import type { Changes, GraphFact } from './changes'
import { createFacts } from './facts'
import { itemChanges } from './itemChanges'
import { lineChanges } from './lineChanges'
import { roleChanges } from './roleChanges'
import { transitionChanges } from './transitionChanges'
import { pairVersions } from './versions'

function graphFacts(before: RoleGraph, after: RoleGraph): Changes['graph'] {
  const { text, list, found } = createFacts<GraphFact>(before, after)
  const [old, now] = [before.data, after.data]
  text('id', old.id, now.id)
  text('title', old.title, now.title)
  text('version', old.version, now.version)
  text('updated', old.updated, now.updated)
  const codes = (languages: readonly string[]) => [{ key: languages.join(' '), texts: languages }]
  list('languages', codes(old.languages), codes(now.languages))
  text('comparison', old.comparison, now.comparison)
  text('source', old.source.title, now.source.title)
  text('sourceLanguage', old.source.language, now.source.language)
  text('sourceRemark', old.source.remark, now.source.remark)
  text('sourceNote', old.source.note, now.source.note)
  return found
}

/**
 * Roles, lines and all else are the same by id, then by a former id, then by name in any language that both versions have, then by what
 * they hold: what has another name is renamed, and did not go. Each list stands in the order of the second version, what went before it.
 * The order of roles, of transitions, of tags and of other names says nothing. Never throws.
 */
export function findChanges(before: RoleGraph, after: RoleGraph): Changes {
  const versions = pairVersions(before, after)
  return {
    graph: graphFacts(before, after),
    roles: roleChanges(versions),
    lines: lineChanges(versions),
    fields: itemChanges(versions, 'fields'),
    levels: itemChanges(versions, 'levels'),
    transitions: transitionChanges(versions),
    skills: itemChanges(versions, 'skills'),
    schemes: itemChanges(versions, 'schemes'),
    signals: itemChanges(versions, 'signals'),
    remarks: itemChanges(versions, 'remarks'),
  }
}
