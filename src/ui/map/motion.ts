/** For the eye to follow what moved; none for those who ask for none. */
export function motion(): { duration: number } {
  return { duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180 }
}
