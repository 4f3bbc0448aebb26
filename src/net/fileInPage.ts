// In the place of fetchFile.ts where a site is one file: its files stand in the page, unpacked by src/openFile.ts.

/** A file of the site by its address, as an answer of a server; what is not there is not found. */
export async function fetchFile(address: string): Promise<Response> {
  const text = window.filesInPage?.[address]
  return text === undefined ? new Response(null, { status: 404 }) : new Response(text)
}
