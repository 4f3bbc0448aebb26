/** The file that says to a browser, in a language, what the site is called once it is installed. */
export const manifestFile = (language: string): string => `manifest.${language}.webmanifest`
