import type { ReactNode } from 'react'
import { LISTS_FIRST, LISTS_LAST } from '../../graph/changes/countChanges'
import { useInSlices } from '../kit/useInSlices'
import { ChangedItem } from './ChangedItem'
import { ChangedTransition } from './ChangedTransition'
import { FactList } from './FactList'
import { useFoundChanges } from './foundContext'
import { RoleSection } from './RoleSection'

/** All changes, list by list: roles first, the map as a whole last. */
export function Sections() {
  const { found, telling } = useFoundChanges()
  const { changes } = found
  const { list } = telling.reader
  const items = (lists: readonly (typeof LISTS_FIRST | typeof LISTS_LAST)[number][]) =>
    lists.map(
      (name) =>
        changes[name].length > 0 && (
          <Section key={name} heading={list(name)}>
            <InSlices count={changes[name].length}>
              {(drawn) =>
                changes[name]
                  .slice(0, drawn)
                  .map((change) => (
                    <ChangedItem
                      key={`${change.how} ${(change.after ?? change.before)?.id}`}
                      change={change}
                    />
                  ))
              }
            </InSlices>
          </Section>
        ),
    )
  return (
    <>
      <RoleSection />
      {items(LISTS_FIRST)}
      {changes.transitions.length > 0 && (
        <Section heading={list('transitions')}>
          <InSlices count={changes.transitions.length}>
            {(drawn) =>
              changes.transitions
                .slice(0, drawn)
                .map((change) => (
                  <ChangedTransition
                    key={JSON.stringify([change.how, change.before, change.after])}
                    change={change}
                  />
                ))
            }
          </InSlices>
        </Section>
      )}
      {items(LISTS_LAST)}
      {changes.graph.length > 0 && (
        <Section heading={list('graph')}>
          <FactList facts={changes.graph} />
        </Section>
      )}
    </>
  )
}

interface SectionProps {
  readonly heading: string
  readonly children: ReactNode
}

function Section({ heading, children }: SectionProps) {
  return (
    <>
      <h3>{heading}</h3>
      {children}
    </>
  )
}

interface SlicesProps {
  readonly count: number
  readonly children: (drawn: number) => ReactNode
}

function InSlices({ count, children }: SlicesProps) {
  const drawn = useInSlices(count)
  return <ul className="changes-list">{children(drawn)}</ul>
}
