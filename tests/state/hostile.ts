const cycle: Record<string, unknown> = { type: 'rungs:height' }
cycle['self'] = cycle

/** What a page that means no good may send to one that stands in it, by what it is. */
export const HOSTILE_MESSAGES: readonly (readonly [what: string, message: unknown])[] = [
  ['nothing', null],
  ['a text', '{"type":"rungs:ask"}'],
  ['HTML', '<img src=x onerror=alert(1)>'],
  ['a number', Number.MAX_VALUE],
  ['a huge height', { type: 'rungs:height', height: 1e308 }],
  ['a list', ['rungs:ask', 'h5p', 'resize']],
  ['a circle', cycle],
  ['a type that is none', { type: { value: 'rungs:ask' } }],
  ['a prototype to pollute', JSON.parse('{"__proto__":{"type":"rungs:ask"},"constructor":{}}')],
  ['another action of H5P', { context: 'h5p', action: 'eval' }],
  ['a list of actions', { context: 'h5p', action: ['resize'] }],
  ['what the app itself could be told', { type: 'selectRole', role: 'seo-specialist', lang: 'zh-CN' }],
  ['what is meant for another', { subject: 'lti.frameResize.response' }],
]
