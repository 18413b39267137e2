/** A page of the documents, in a reader's language. */
export interface Page {
  readonly title: string
  readonly address: string
}

/** What messages lead to: the consoles' values, the webhook's place, codes of a run, faults of a file. */
export type PageName = 'values' | 'webhook' | 'codes' | 'faults'

/** The repository, as people read it. */
export const HOME = 'https://github.com/acme/oos-chat-sync'

/** A page by its path below `docs/`, as this major version has it. The one place that makes such an address. */
export const toDocument = (title: string, path: string, anchor?: string): Page => ({
  title,
  address: encodeURI(`${HOME}/blob/v1/docs/${path}.md${anchor === undefined ? '' : `#${anchor}`}`),
})
