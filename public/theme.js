// Runs before the first paint, so that a remembered theme does not flash (the key is that of src/state/storage.ts), and
// stands by to say so when the app itself does not arrive.
try {
  const theme = localStorage.getItem('rungs.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is refused: the system's theme holds.
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
