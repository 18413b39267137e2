import { connectDingTalk } from './adapters/dingtalk/connect.ts'
import { connectAccount, connectOos, connectSts } from './adapters/oos/connect.ts'
import { CodedError } from './model/failure.ts'
import type { Route } from './ports.ts'
import type { CloudPorts } from './run/cloud.ts'
import type { Ports } from './run/run.ts'

/** The connections of a run, each over the route and made when it is asked for. */
export const toConnections = (
  route: Route,
): Pick<CloudPorts, 'connect' | 'connectSts' | 'connectAccount' | 'connectDingTalk'> => ({
  connect: (options) => connectOos(options, route),
  connectSts: (options, retry) => connectSts(options, retry, route),
  connectAccount: (options) => connectAccount(options, route),
  connectDingTalk: (options) => connectDingTalk(options, route),
})

/** The ports of a run that no job on GitHub started: it has no event, no repository and no ID token of its own. */
export const OUTSIDE_GITHUB: Pick<Ports, 'event' | 'openForge' | 'getIdToken'> = {
  event: { isFork: false, isDependabot: false },
  openForge: async () => undefined,
  getIdToken: () => Promise.reject(new CodedError({ code: 'ID_TOKEN_UNAVAILABLE', why: 'permission' })),
}
