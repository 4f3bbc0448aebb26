const two = (number: number): string => String(number).padStart(2, '0')

/** The day here, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date()
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
