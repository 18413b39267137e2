import { describe, expect, test } from '@jest/globals'
import { doChores } from '../../../src/apply/chores.ts'
import type { RecordKeeper } from '../../../src/apply/records.ts'
import type { RecordChore } from '../../../src/model/plan.ts'
import { toByKey } from '../../../src/model/world.ts'
import { CallScript, failWith, toRejected } from '../../support/call-script.ts'
import { toDesired, toLive } from '../../support/models.ts'

const A = toDesired('a')
const REFRESH: RecordChore = { chore: 'refresh', key: A.key }
const FORGET: RecordChore = { chore: 'forget', key: toDesired('b').key }

const rehearseChores = () => {
  const script = new CallScript()
  const keeper: RecordKeeper = {
    save: (desired, live) => script.run(`save ${desired.key.name} ${live.updatedDate}`, () => undefined),
    forget: ({ name }) => script.run(`forget ${name}`, () => undefined),
  }
  const run = (chores: readonly RecordChore[], details = [toLive('a', { updatedDate: 'read' })]) =>
    doChores(chores, keeper, toByKey([A]), toByKey(details))
  return { script, run }
}

describe('records of objects that need no change', () => {
  test('refresh saves what was read, forget forgets', async () => {
    const { script, run } = rehearseChores()
    expect(await run([REFRESH, FORGET])).toEqual([])
    expect(script.calls).toEqual(['save a read', 'forget b'])
  })

  test('without an object that was read as a whole there is nothing to save', async () => {
    const { script, run } = rehearseChores()
    await run([REFRESH], [])
    expect(script.calls).toEqual([])
  })

  test('a failure is told and does not stop the others', async () => {
    const { script, run } = rehearseChores()
    script.on('save a read', failWith(toRejected('Forbidden.RAM')))
    expect(await run([REFRESH, FORGET])).toMatchObject([
      { code: 'RECORD_NOT_WRITTEN', cause: { apiCode: 'Forbidden.RAM' } },
    ])
    expect(script.calls).toContain('forget b')
  })

  test('without state nothing is done', async () => {
    expect(await doChores([REFRESH, FORGET], undefined, toByKey([A]), toByKey([toLive('a')]))).toEqual([])
  })
})
