import { type CommonFault, FOREIGN_TEXT, fail, give, type Reply } from './forge-faults.ts'
import { cutPage, type Exchange, type ForgeServer, findRoute, isList, startForgeServer } from './forge-server.ts'
import { GITLAB_ROUTES } from './gitlab-routes.ts'
import { type GitLabNote, type GitLabState, toGitLabState } from './gitlab-state.ts'

/** The tokens that the fake takes, and no others: one that may write, and one of a job. */
export const GITLAB_TOKEN = 'glpat-0123456789abcdef0123'
export const JOB_TOKEN = 'glcbt-64_0123456789abcdef01'

/** How a list is told wrongly: without the headers of pages, or in circles. */
type ListFault = 'no-paging' | 'loop'

/** How a call of GitLab goes wrong. */
export type GitLabFault = CommonFault | ListFault

/** A GitLab on loopback. */
export type GitLabServer = ForgeServer<GitLabState, GitLabFault>

/** Starts a {@link GitLabServer} that holds nothing, on a free port. */
export const startGitLabServer = (): Promise<GitLabServer> => {
  const state = toGitLabState()
  return startForgeServer<GitLabState, GitLabFault>(state, {
    base: '/api/v4',
    toPath: ({ pathname }) => pathname.replace(/^\/api\/v4(?:\/projects\/42)?/, ''),
    answer: (exchange, rule) => {
      const fault = rule?.fault
      const answer = (wrong?: ListFault) => giveReply(exchange, toReply(state, exchange), wrong)
      if (fault === undefined || fault === 'no-paging' || fault === 'loop') answer(fault)
      else fail(exchange.response, fault, { body: rule?.body, answer })
    },
  })
}

/** Which of the two tokens a request carries. A job's reads, and not everything. */
const toReply = (state: GitLabState, exchange: Exchange): Reply => {
  const { headers, url, body } = exchange
  const refuse = (status: number): Reply => ({ status, body: { message: FOREIGN_TEXT } })
  const isFull = headers['private-token'] === GITLAB_TOKEN
  if (!isFull && headers['job-token'] !== JOB_TOKEN) return refuse(401)
  const { route, parts } = findRoute(GITLAB_ROUTES, exchange) ?? {}
  if (route === undefined || parts === undefined) return refuse(404)
  if (!isFull && !route.isForJobs) return refuse(403)
  return route.reply({ state, parts, query: url.searchParams, body: { ...(body as object) } })
}

/** Cuts lists as GitLab does: 20 a page unless asked, 100 at most, and headers that lead on. */
const giveReply = ({ response, url }: Exchange, reply: Reply, wrong: ListFault | undefined): void => {
  if (!isList(reply)) {
    give(response, reply)
    return
  }
  const { items, page, next } = cutPage(reply.body as readonly Partial<GitLabNote>[], url, 20)
  const told = wrong === 'loop' ? page : next
  const headers = { 'x-next-page': told === undefined ? '' : String(told) }
  const shown = items.filter(({ isHidden }) => isHidden !== true)
  give(response, { ...reply, body: shown }, wrong === 'no-paging' ? {} : headers)
}
