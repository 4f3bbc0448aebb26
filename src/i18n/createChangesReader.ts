import type { ChangesReader } from '../formats/changes/changesReader'
import { createReader } from './createReader'
import { nameOf } from './languageName'
import type { Translate } from './translate'

/** Whoever reads the interface reads a list of changes in the same words. */
export const createChangesReader = (t: Translate, language: string): ChangesReader => ({
  ...createReader(t, language),
  literal: (text) => text,
  tell: (word, values = {}) => t(`export.changes.${word}`, { ...values }),
  list: (list) => t(`export.changes.list.${list}`),
  group: (group) => t(`export.changes.group.${group}`),
  how: (how) => t(`export.changes.how.${how}`),
  what: (what) => t(`export.changes.what.${what}`),
  value: (value) => t(`export.changes.value.${value}`),
  languageName: (code, among) => nameOf(code, language, among),
})
