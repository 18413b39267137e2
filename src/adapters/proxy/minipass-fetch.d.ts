declare module 'minipass-fetch' {
  import type { Agent } from 'node:http'

  /** `fetch` on Node's own HTTP client: of its options the one that matters here is the agent. */
  const fetchWith: (input: RequestInfo | URL, init: RequestInit & { readonly agent: Agent }) => Promise<Response>
  export default fetchWith
}
