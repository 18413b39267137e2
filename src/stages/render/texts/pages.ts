/** A page of the documents, in a reader's language. */
export interface Page {
  readonly title: string
  readonly address: string
}

/** The pages that messages link to: values in consoles, the webhook's place, how to sign in, codes of a run, errors of a file. */
export type PageName = 'values' | 'webhook' | 'credentials' | 'codes' | 'faults'

/** The repository, as people read it. */
export const HOME = 'https://github.com/acme/oos-chat-sync'

/** A page by its path below `docs/`, as this major version has it. The one place that makes such an address. */
export const toDocument = (title: string, path: string, anchor?: string): Page => ({
  title,
  address: encodeURI(`${HOME}/blob/v1/docs/${path}.md${anchor === undefined ? '' : `#${anchor}`}`),
})
