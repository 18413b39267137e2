/* What a connection to OOS loads, in one piece. */
export { createChatApi } from './chat.ts'
export { signIn } from './identity.ts'
export { createParameterApi } from './parameters.ts'
export { createCall } from './transport.ts'
