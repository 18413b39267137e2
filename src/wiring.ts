import { connectDingTalk } from './adapters/dingtalk/connect.ts'
import { connectAccount, connectOos, connectSts } from './adapters/oos/connect.ts'
import type { Route } from './ports.ts'
import type { CloudPorts } from './run/cloud.ts'

/** The connections of a run, each over the route and made when it is asked for. */
export const toConnections = (
  route: Route,
): Pick<CloudPorts, 'connect' | 'connectSts' | 'connectAccount' | 'connectDingTalk'> => ({
  connect: (options) => connectOos(options, route),
  connectSts: (options, retry) => connectSts(options, retry, route),
  connectAccount: (options) => connectAccount(options, route),
  connectDingTalk: (options) => connectDingTalk(options, route),
})
