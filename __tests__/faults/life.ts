import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { connectOos } from '../../src/adapters/oos/connect.ts'
import type { Control } from '../../src/emulator/control/control.ts'
import type { Interference } from '../support/run-inside.ts'

/**
 * How a run is interrupted, at one of its calls:
 * - `stop`: asked to stop as the call comes in; what is in flight has all the time it needs.
 * - `cut`: the same, but the grace is over at once, and the process is gone as soon as the run has ended.
 * - `kill-before`: killed; the call never leaves.
 * - `kill-after`: killed; the call is carried out, its answer comes too late.
 */
export const INTERRUPTIONS = ['stop', 'cut', 'kill-before', 'kill-after'] as const

export type Interruption = (typeof INTERRUPTIONS)[number]

/** When and how a run is interrupted. */
export interface Plot {
  readonly interruption: Interruption
  /** Asked for each call that is about to leave, until it says yes. */
  readonly isDue: (operation: string) => boolean
}

/** One run as a process that can be stopped and killed, although it lives in this one. */
export interface Life extends Interference {
  /** Whether the interruption came. */
  isInterrupted(): boolean
  /** How many calls had come in when the run was asked to stop; undefined if it was not. */
  callsAtStop(): number | undefined
  /** Ends the process and waits for its calls in flight. Throws if a call came in that it did not send. */
  end(): Promise<void>
}

/** The grace of an apply (src/stages/apply/grace.ts): the one pause that tells the two kinds of stop apart. */
const GRACE_MS = 5_000
/** More turns of the event loop than a call on loopback takes; on a busy machine some take longer, and are waited for. */
const QUICK_TURNS = 10_000
const SLOW_TURNS = 1_000
const SLOW_TURN_MS = 10
const ARRIVAL = 'http.server.request.start'

const never = () => new Promise<never>(() => undefined)

/** Starts a {@link Life}. All pauses are none; without a plot nothing happens to it. */
export const startLife = (control: Control, plot?: Plot): Life => {
  const controller = new AbortController()
  const countCalls = () => control.listOperations().length
  const countBefore = countCalls()
  const state = { sent: 0, isDead: false, isInterrupted: false, callsAtStop: undefined as number | undefined }
  let die: (nothing: undefined) => void = () => undefined
  const death = new Promise<undefined>((resolve) => {
    die = resolve
  })
  const stop = () => {
    unsubscribe(ARRIVAL, stop)
    state.callsAtStop = countCalls()
    controller.abort()
  }
  /** Lets a call leave, or never. */
  const pass = async (operation: string): Promise<void> => {
    if (state.isDead) return await never()
    const isDue = !state.isInterrupted && plot?.isDue(operation) === true
    state.isInterrupted ||= isDue
    const isKilled = isDue && plot.interruption.startsWith('kill')
    if (isDue && !isKilled) subscribe(ARRIVAL, stop)
    if (isKilled) {
      state.isDead = true
      die(undefined)
      if (plot.interruption === 'kill-before') return await never()
    }
    state.sent += 1
  }
  const isGraceOver = plot?.interruption !== 'stop'
  return {
    ports: {
      clock: {
        now: () => Date.now(),
        elapsed: () => 0,
        sleep: (ms) => (ms === GRACE_MS && !isGraceOver ? never() : Promise.resolve()),
      },
      signal: controller.signal,
    },
    connect: toConnect(pass),
    death,
    isInterrupted: () => state.isInterrupted,
    callsAtStop: () => state.callsAtStop,
    end: async () => {
      state.isDead = true
      const isPending = () => control.listOperations().some(({ outcome }) => outcome === 'Pending')
      for (let turn = 0; countCalls() < countBefore + state.sent || isPending(); turn += 1) {
        if (turn > QUICK_TURNS + SLOW_TURNS) {
          throw new Error(`of ${state.sent} calls that were sent, ${countCalls() - countBefore} came in`)
        }
        await (turn < QUICK_TURNS ? setImmediate() : setTimeout(SLOW_TURN_MS))
      }
      if (countCalls() !== countBefore + state.sent) throw new Error('a call came in that no living run sent')
    },
  }
}

/** Credentials are asked for before every request, in the order in which the calls were told of: there it can be held back. */
const toConnect =
  (pass: (operation: string) => Promise<void>): typeof connectOos =>
  (options) => {
    const told: string[] = []
    return connectOos({
      ...options,
      onCall: (call) => {
        told.push(call.operation)
        options.onCall(call)
      },
      getCredentials: async () => {
        await pass(told.shift() ?? '')
        return await options.getCredentials()
      },
    })
  }
