import { site } from 'virtual:site'

/** Whether others may show the site in a frame: apart from what a first visit needs. */
export const isEmbeddable: boolean = site.isEmbeddable === true
