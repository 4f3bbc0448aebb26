import type { ChangesReader } from '../../formats/markdown/changesReader'
import type { Translate } from '../../i18n/translate'
import { createReader } from './createReader'

/** Whoever reads the interface reads a list of changes in the same words. */
export const createChangesReader = (t: Translate, language: string): ChangesReader => ({
  ...createReader(t, language),
  tell: (word, values = {}) => t(`changes.file.${word}`, { ...values }),
  list: (list) => t(`changes.file.list.${list}`),
  group: (group) => t(`changes.file.group.${group}`),
  how: (how) => t(`changes.file.how.${how}`),
  what: (what) => t(`changes.file.what.${what}`),
  value: (value) => t(`changes.file.value.${value}`),
})
