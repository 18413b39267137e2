// Loaded before the program: notes where each of its connections goes, a line each.
import { appendFileSync } from 'node:fs'
import { Socket } from 'node:net'

const { connect } = Socket.prototype

Socket.prototype.connect = function record(...given) {
  const [options] = Array.isArray(given[0]) ? given[0] : given
  appendFileSync(process.env.RECORDED_CONNECTIONS, `${options.host ?? options.path ?? 'unknown'}\n`)
  return connect.apply(this, given)
}
