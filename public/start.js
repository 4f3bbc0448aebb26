// Runs before the first paint, so that a remembered theme does not flash; asks at once for the words, the view and the
// role graph that the page will begin with; and stands by to say so when the app itself does not arrive. What it decides, src/state/
// decides again (browser.ts, storage.ts, url.ts, views.ts); tests/ui/start.test.tsx holds the two together.
{
  const recall = (key) => {
    try {
      return localStorage.getItem(`rungs.${key}`)
    } catch {
      // Storage is refused.
      return null
    }
  }

  const named = (key) => {
    const pair = location.search
      .slice(1)
      .split('&')
      .find((one) => one.startsWith(`${key}=`) && one.length > key.length + 1)
    try {
      return decodeURIComponent(pair?.slice(key.length + 1) ?? '')
    } catch {
      return ''
    }
  }

  const theme = recall('theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme

  // Written by scripts/startFiles.ts; while one works on the page there is nothing to be asked for ahead.
  const { words = {}, views = {}, graphs = [] } = JSON.parse(document.currentScript.dataset.files ?? '{}')
  const has = (files) => (name) => Object.hasOwn(files, name)
  const primary = (code) => code.split('-')[0]
  const preferred = navigator.languages.map((wish) =>
    Object.keys(words).find((code) => code === wish || primary(code) === primary(wish)),
  )
  const language = [named('lang'), recall('language'), ...preferred, document.documentElement.lang].find(
    has(words),
  )
  const isPhone = matchMedia('(width < 37.5em), (height < 31.25em) and (pointer: coarse)').matches
  const view = [named('view'), isPhone ? 'outline' : 'map'].find(has(views))

  const wished = named('graph')
  const data = (graphs.includes(wished) ? [wished] : graphs.slice(0, 1)).map(
    (graph) => `./data/${encodeURIComponent(graph)}.json`,
  )

  for (const file of [...data, ...(words[language] ?? []), ...(views[view] ?? [])]) {
    const link = document.createElement('link')
    link.rel = file.endsWith('.js') ? 'modulepreload' : 'preload'
    if (file.endsWith('.css')) link.as = 'style'
    if (file.endsWith('.json')) link.as = 'fetch'
    // As the app will ask for it, or it would be fetched twice.
    link.crossOrigin = ''
    link.href = file
    document.head.append(link)
  }

  addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement)) return
      document.getElementById('root').replaceChildren()
      document.getElementById('not-started').hidden = false
    },
    true,
  )
}
