/** The BCP 47 code of what a system calls a language, such as `zh_CN.UTF-8` or `sr_RS@latin`; a code stays as it is. */
export function languageCode(name: string): string {
  const [locale = ''] = name.split(/[.@]/)
  // What POSIX calls a system without a language speaks English.
  return locale === 'C' || locale === 'POSIX' ? 'en' : locale.replaceAll('_', '-')
}
