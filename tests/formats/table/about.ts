import type { About } from '../../../src/formats/table/about'

/** What a person says of tables of their own. */
export const ABOUT: About = {
  id: 'own',
  title: 'Own',
  updated: '2026-11-29',
  language: null,
  levels: null,
  isExact: false,
  words: { all: 'All', notStated: 'Not stated', step: (nth) => `Step ${nth}` },
}
