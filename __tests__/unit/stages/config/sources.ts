import type { SourceFile } from '../../../../src/ports.ts'
import { readDesired } from '../../../../src/stages/config/read-desired.ts'
import type { DesiredReading } from '../../../../src/stages/config/read-files.ts'

/** A file with this text. */
export const toFile = (text: string, file = 'chat.yml'): SourceFile => ({ file, bytes: new TextEncoder().encode(text) })

/** What a single file with this text says. */
export const readText = (text: string, region?: string): DesiredReading =>
  readDesired([toFile(text)], region === undefined ? {} : { region })

/** A file whose one WeChat configuration has these lines. */
export const toConfigurationText = (...lines: readonly string[]): string =>
  [
    'version: 1',
    'region: cn-hangzhou',
    'chatConfigurations:',
    '  - name: ops',
    '    type: WeChat',
    '    configuration:',
    ...lines.map((line) => `      ${line}`),
    '',
  ].join('\n')

/** The codes of a reading's diagnostics, in order. */
export const toCodes = ({ diagnostics }: DesiredReading): readonly string[] => diagnostics.map(({ code }) => code)
