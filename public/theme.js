// Runs before the first paint, so that a remembered theme does not flash. The key is that of src/state/storage.ts.
try {
  const theme = localStorage.getItem('rungs.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is refused: the system's theme holds.
}
