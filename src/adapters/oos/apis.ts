/* What a connection to Alibaba Cloud loads, in one file: each file more takes longer than what a run does not use of it. */
export { createAccountApi } from './account.ts'
export { createChatApi } from './chat.ts'
export { signIn } from './identity.ts'
export { createParameterApi } from './parameters.ts'
export { createSts } from './sts.ts'
export { createCall } from './transport.ts'
