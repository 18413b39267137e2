import { once } from './once.ts'

/**
 * A pattern that names sets of Unicode, made when it is first asked for. V8 builds the sets of every such literal while it
 * parses the program, also where no function that holds one is called: a twentieth of a start, and of some sets far more.
 */
export const toUnicodePattern = (source: string, flags: string): (() => RegExp) => once(() => new RegExp(source, flags))
