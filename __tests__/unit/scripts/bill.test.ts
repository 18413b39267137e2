import { expect, test } from '@jest/globals'
import { listBundled, readBill, toBill } from '../../../scripts/release/bill.ts'
import { readRepositoryFile } from '../../support/repository.ts'

const toComponent = (name: string, version = '1.0.0') => ({ 'bom-ref': `${name}@${version}`, name, version })
const WHOLE = {
  metadata: { component: { 'bom-ref': 'us@1.0.0' } },
  components: [toComponent('a'), toComponent('@s/b', '2.0.0'), toComponent('c'), toComponent('a', '2.0.0')],
  dependencies: [
    { ref: 'us@1.0.0', dependsOn: ['a@1.0.0', 'c@1.0.0'] },
    { ref: 'a@1.0.0', dependsOn: ['@s/b@2.0.0', 'c@1.0.0'] },
    { ref: 'c@1.0.0', dependsOn: [] },
  ],
}

test('a bill of materials names what is bundled, and nothing else', () => {
  expect(toBill(WHOLE, ['a 1.0.0', '@s/b 2.0.0'])).toEqual({
    ...WHOLE,
    components: [toComponent('a'), toComponent('@s/b', '2.0.0')],
    dependencies: [
      { ref: 'us@1.0.0', dependsOn: ['a@1.0.0'] },
      { ref: 'a@1.0.0', dependsOn: ['@s/b@2.0.0'] },
    ],
  })
})

test('what is bundled and cannot be told is an error', () => {
  expect(() => toBill(WHOLE, ['a 3.0.0'])).toThrow('a 3.0.0')
})

test('the bundles name their packages, each with its version', () => {
  const bundled = ['dist', 'dist/cli', 'dist/lib'].flatMap((folder) =>
    listBundled(readRepositoryFile(`${folder}/licenses.txt`)),
  )
  const names = bundled.map((title) => title.split(' ')[0])
  expect(names).toEqual(expect.arrayContaining(['yaml', '@alicloud/pop-core', 'commander']))
  expect(
    readBill()
      .components.map(({ name, version }) => `${name} ${version}`)
      .sort(),
  ).toEqual([...new Set(bundled)].sort())
})
