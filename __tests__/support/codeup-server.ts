import { CODEUP_ROUTES } from './codeup-routes.ts'
import { type CodeupState, ORGANIZATION, REPOSITORY, toCodeupState } from './codeup-state.ts'
import { type CommonFault, FOREIGN_TEXT, fail, give, type Reply } from './forge-faults.ts'
import { cutPage, type Exchange, type ForgeServer, findRoute, isList, startForgeServer } from './forge-server.ts'

/** The token that the fake takes, and no other. */
export const CODEUP_TOKEN = 'pt-0fh3abcd0fbG_35af-0123456789abcdef'

/** How a call of Codeup goes wrong: `no-paging` leaves the headers of pages out, `loop` leads in circles. */
export type CodeupFault = CommonFault | 'no-paging' | 'loop'

/** A Codeup on loopback. */
export type CodeupServer = ForgeServer<CodeupState, CodeupFault>

const OWN = new RegExp(`^/oapi/v1(?:/codeup/organizations/${ORGANIZATION}(?:/repositories/${REPOSITORY})?)?`)

/** Starts a {@link CodeupServer} that holds nothing, on a free port. */
export const startCodeupServer = (): Promise<CodeupServer> => {
  const state = toCodeupState()
  return startForgeServer<CodeupState, CodeupFault>(state, {
    base: '',
    toPath: ({ pathname }) => pathname.replace(OWN, ''),
    answer: (exchange, rule) => {
      const fault = rule?.fault
      const answer = (wrong?: 'no-paging' | 'loop') => giveReply(exchange, toReply(state, exchange), wrong)
      if (fault === undefined || fault === 'no-paging' || fault === 'loop') answer(fault)
      else fail(exchange.response, fault, { body: rule?.body, answer })
    },
  })
}

const toReply = (state: CodeupState, exchange: Exchange): Reply => {
  const { headers, url, body } = exchange
  const refuse = (status: number): Reply => ({ status, body: { errorMessage: FOREIGN_TEXT } })
  if (headers['x-yunxiao-token'] !== CODEUP_TOKEN) return refuse(401)
  const { route, parts } = findRoute(CODEUP_ROUTES, exchange) ?? {}
  if (route === undefined || parts === undefined) return refuse(404)
  return route.reply({ state, parts, query: url.searchParams, body: { ...(body as object) } })
}

/** Cuts what is asked for in pages, and no other list. */
const giveReply = ({ response, url }: Exchange, reply: Reply, wrong: 'no-paging' | 'loop' | undefined): void => {
  if (!isList(reply) || !url.searchParams.has('perPage')) {
    give(response, reply)
    return
  }
  const { items, page, next } = cutPage(reply.body, url, 20)
  const told = wrong === 'loop' ? page : next
  const headers = { 'x-next-page': told === undefined ? '' : String(told) }
  give(response, { ...reply, body: items }, wrong === 'no-paging' ? {} : headers)
}
