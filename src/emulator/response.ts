import type { JsonObject } from '../model/json.ts'
import type { Parameters } from './operations/operation.ts'
import { type ServiceError, toErrorBody } from './service-error.ts'

/** What is sent back: JSON, any text, or nothing because the connection is cut. */
export type Answer = ((JsonAnswer | TextAnswer) & Paced) | { readonly form: 'none' }

/** How an answer leaves, where that is not at once: a byte each so many milliseconds, or half of it and then nothing. */
interface Paced {
  readonly pace?: number | 'half'
}

/** An answer in the API's own form. */
export interface JsonAnswer {
  readonly form: 'json'
  readonly status: number
  readonly body: JsonObject
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer of any other form. */
interface TextAnswer {
  readonly form: 'text'
  readonly status: number
  readonly text: string
  readonly headers: Readonly<Record<string, string>>
}

/** No answer: the connection is cut. */
export const NO_ANSWER: Answer = { form: 'none' }

/** What every answer to one call shares. */
export interface AnswerFrame {
  readonly requestId: string
  readonly host: string
  readonly parameters: Parameters
}

/** The answer that tells an error. */
export const toErrorAnswer = (
  error: Pick<ServiceError, 'status' | 'code' | 'message'>,
  frame: AnswerFrame,
): JsonAnswer => ({
  form: 'json',
  status: error.status,
  body: toErrorBody(error.code, error.message, frame.requestId, frame.host),
})

/** The answer, leaving as slowly as that. */
export const withPace = (answer: Answer, pace: number | 'half'): Answer =>
  answer.form === 'none' ? answer : { ...answer, pace }

/** A success with another body; any other answer as it is. */
export const alterBody = (answer: Answer, alter: (body: JsonObject) => JsonObject): Answer =>
  answer.form === 'json' && answer.status === 200 ? { ...answer, body: alter(answer.body) } : answer

/** How a call ended, in one word: `OK`, an error's code, `NotJson` or `NoAnswer`. */
export const toOutcomeWord = (answer: Answer): string => {
  if (answer.form === 'none') return 'NoAnswer'
  if (answer.form === 'text') return 'NotJson'
  const code = answer.body['Code']
  return typeof code === 'string' ? code : 'OK'
}
