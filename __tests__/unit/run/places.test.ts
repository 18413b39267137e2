import { describe, expect, test } from '@jest/globals'
import { CodedError } from '../../../src/model/failure.ts'
import { readPlaces } from '../../../src/run/places.ts'

const FILE = `version: 1
chatConfigurations:
  - { name: a, type: WeChat }
`

/** Which regions and configurations there are, by a file's text; undefined where there is no such file. */
const read = async (regions: readonly string[], text: string | undefined) => {
  const found = await readPlaces(
    { regions, config: ['chat.yml'] },
    {
      read: async ([pattern = '']) => {
        if (text === undefined) throw new CodedError({ code: 'CONFIG_NOT_FOUND', pattern })
        return [{ file: pattern, bytes: Buffer.from(text) }]
      },
    },
  )
  return [found.regions, found.desired.map(({ key }) => `${key.region}/${key.name}`)]
}

describe('regions that are given', () => {
  const given = ['cn-beijing', 'cn-shanghai']

  test.each([
    ['a file without a region, of which the first is that', FILE, ['cn-beijing/a']],
    ['a file with its own, which is not looked at', `${FILE}region: cn-hangzhou\n`, ['cn-hangzhou/a']],
    ['a file that is not valid', 'version: [', []],
    ['no file', undefined, []],
  ])('are those to look at: %s', async (_what, text, names) => {
    expect(await read(given, text)).toEqual([given, names])
  })
})

describe('without any given', () => {
  test('those of the files are', async () => {
    expect(await read([], `${FILE}region: cn-hangzhou\n`)).toEqual([['cn-hangzhou'], ['cn-hangzhou/a']])
  })

  test('a file that is not there ends the run, as does one that names none', async () => {
    await expect(read([], undefined)).rejects.toMatchObject({
      detail: { code: 'CONFIG_NOT_FOUND', pattern: 'chat.yml' },
    })
    await expect(read([], 'version: 1\nchatConfigurations: []\n')).rejects.toMatchObject({
      detail: { code: 'INPUT_INVALID', faults: [{ input: 'region', allowed: 'regions-needed' }] },
    })
  })
})
