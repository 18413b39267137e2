import { BlockList, isIP } from 'node:net'

/**
 * Whether a URL is called directly, by the text of `NO_PROXY`: as curl reads it, plus ports and `*.`, which other
 * programs support. A name covers those below it. No library is used: none of those that are small covers what curl
 * does.
 */
export const isDirect = (url: string, noProxy: string): boolean => {
  const { hostname, port, protocol } = new URL(url)
  const host = toBareHost(hostname)
  const usual = protocol === 'http:' ? '80' : '443'
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== '' && isMatch(entry, host, port || usual))
}

const isMatch = (entry: string, host: string, port: string): boolean => {
  if (entry === '*') return true
  const [name, ofPort] = splitPort(entry)
  if (ofPort !== undefined && ofPort !== port) return false
  if (isIP(host) !== 0) return isInRange(host, name)
  const suffix = toBareHost(name).replace(/^(?:\*?\.)/, '')
  return suffix !== '' && (host === suffix || host.endsWith(`.${suffix}`))
}

/** A port can follow a name, an IPv4 address, or brackets: in a bare IPv6 address it would be ambiguous. */
const splitPort = (entry: string): readonly [string, string | undefined] => {
  const [, name, port] = /^(\[[^\]]*\]|[^:[\]]+):(\d+)$/.exec(entry) ?? []
  return name === undefined ? [entry, undefined] : [name, port]
}

/** Without brackets, and without the dot that ends a full name. */
const toBareHost = (host: string): string => host.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')

const isInRange = (host: string, entry: string): boolean => {
  const [address = '', bits] = entry.replace(/[[\]]/g, '').split('/')
  const version = isIP(address)
  if (version === 0 || version !== isIP(host)) return false
  const most = version === 4 ? 32 : 128
  const prefix = bits === undefined ? most : Number(bits)
  if (!/^\d{0,3}$/.test(bits ?? '') || bits === '' || prefix > most) return false
  const family = version === 4 ? 'ipv4' : 'ipv6'
  const range = new BlockList()
  range.addSubnet(address, prefix, family)
  return range.check(host, family)
}
