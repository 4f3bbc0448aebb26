// From the text of a role-graph file in JSON to its data, or to every problem that keeps it from being opened. Apart from
// the format itself, since whoever only writes needs none of the checks.
import { type CheckedGraph, checkRead } from '../../graph/check'
import { readDraft } from './readDraft'

/** Reads a text as JSON, its value as a draft, and checks that. Never throws. */
export const readRoleGraph = (text: string): CheckedGraph => checkRead(readDraft(text))
