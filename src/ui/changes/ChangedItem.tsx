import type { ItemChange } from '../../graph/changes/changes'
import { ChangeMarked } from '../kit/ChangeMarked'
import { Facts } from './FactList'
import { useFoundChanges } from './foundContext'
import { Mine } from './Mine'
import { VersionText } from './VersionText'

/** A field, a level, a skill, a scheme, a sign or a remark. */
export function ChangedItem({ change }: { readonly change: ItemChange }) {
  const { found } = useFoundChanges()
  const { how, before, after, facts } = change
  return (
    <li className="changed-entry">
      <p className="changed-title">
        {after !== null ? (
          <VersionText text={after.name} graph={found.after} />
        ) : (
          before !== null && <VersionText text={before.name} graph={found.before} />
        )}
        <ChangeMarked mark={how} />
      </p>
      <Facts facts={facts} />
      <Mine change={change} />
    </li>
  )
}
