// Steps that change the transitions of a graph. On whose word one stands is kept honest: what a person adds, or takes for another
// kind, is editorial until they say that the source states it.
import type { RoleGraphData, Text, Transition } from '../model'
import type { Step } from './roleSteps'
import { isBlank } from './wordings'

const changeTransition =
  (from: string, to: string, change: (transition: Transition) => Transition): Step =>
  (data: RoleGraphData) => ({
    ...data,
    transitions: data.transitions.map((one) => (one.from === from && one.to === to ? change(one) : one)),
  })

export const addTransition =
  (from: string, to: string, kind: Transition['kind']): Step =>
  (data) => ({
    ...data,
    transitions: [...data.transitions, { from, to, kind, basis: 'editorial', cites: [] }],
  })

export const removeTransition =
  (from: string, to: string): Step =>
  (data) => ({ ...data, transitions: data.transitions.filter((one) => one.from !== from || one.to !== to) })

export const setKind = (from: string, to: string, kind: Transition['kind']): Step =>
  changeTransition(from, to, (one) => ({ ...one, kind, basis: 'editorial' }))

/** Says on whose word a transition stands. */
export const setBasis = (from: string, to: string, basis: Transition['basis']): Step =>
  changeTransition(from, to, (one) => ({ ...one, basis }))

/** Sets the reason; a blank one takes it away. */
export const setReason = (from: string, to: string, text: Text): Step =>
  changeTransition(from, to, ({ reason, ...one }) => (isBlank(text) ? one : { ...one, reason: text }))
