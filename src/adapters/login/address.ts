import type { Login } from '../../ports.ts'
import { isHttp } from '../http/exchange.ts'
import { fetchDirectly } from './direct.ts'
import { ask, type LoginContext, toHandedOut, toRefused } from './handed-out.ts'

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/**
 * An address that hands out credentials. On loopback, or by https: in clear text, anyone on the way could read them.
 */
export const toAddressLogin = (address: string, context: LoginContext): Login => {
  // The address may contain a credential, so it is never shown.
  context.mask(address)
  const url = isHttp(address) ? new URL(address) : undefined
  if (url === undefined || url.username !== '' || url.password !== '') throw toRefused('uri', 'address')
  const isLocal = LOOPBACK.test(url.hostname)
  if (!isLocal && url.protocol !== 'https:') throw toRefused('uri', 'address')
  const issue = async () => {
    const fetchIt = isLocal ? fetchDirectly : ((await context.route?.fetchFor(url.href)) ?? fetch)
    const asking = { ...context, source: 'uri' as const, fetchIt }
    const request = { method: 'GET', url: url.href, headers: { accept: 'application/json' } } as const
    return toHandedOut(await ask(asking, 'GetCredentials', request), asking)
  }
  return { source: 'uri', kind: 'handed-out', issue }
}
