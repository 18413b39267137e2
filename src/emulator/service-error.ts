import type { JsonObject } from '../model/json.ts'

/** An error that the API answers. Codes and messages follow those of Alibaba Cloud's gateway and of OOS. */
export class ServiceError extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.name = 'ServiceError'
    this.status = status
    this.code = code
  }
}

/** A parameter that must be there and is not: the gateway makes the code from the parameter's name. */
export const toMissing = (parameter: string): ServiceError =>
  new ServiceError(400, `Missing${parameter}`, `${parameter} is mandatory for this action.`)

/** A parameter whose value is refused. `allowed` completes "It must be …". */
export const toInvalid = (parameter: string, allowed: string): ServiceError =>
  new ServiceError(
    400,
    `InvalidParameter.${parameter}`,
    `The parameter ${parameter} is invalid. It must be ${allowed}.`,
  )

/** The body of an error's answer. */
export const toErrorBody = (code: string, message: string, requestId: string, host: string): JsonObject => ({
  RequestId: requestId,
  HostId: host,
  Code: code,
  Message: message,
  Recommend: `https://oos-emulator.example/troubleshoot?q=${encodeURIComponent(code)}&product=Oos&requestId=${requestId}`,
})
