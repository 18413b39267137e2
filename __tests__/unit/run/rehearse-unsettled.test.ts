import { expect, test } from '@jest/globals'
import { A, B, toFile } from '../../../scripts/support/bots.ts'
import { createMemoryChat } from '../../support/memory-chat.ts'
import { CHAT_FILE, runInMemory } from '../../support/memory-run.ts'

test('a second plan that is not empty is shown, and nothing of it is carried out', async () => {
  const chat = createMemoryChat()
  let plans = 0
  // After the apply somebody is faster, and deletes one.
  const list: typeof chat.list = (region) => {
    plans += 1
    if (plans === 3) chat.objects.delete('cn-hangzhou/b')
    return chat.list(region)
  }
  const files = { [CHAT_FILE]: toFile(A, B) }
  const run = await runInMemory({ command: 'rehearse' }, { chat: { ...chat, list }, files })
  expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed', 'create-count': '2' } })
  expect(run.lines.filter((line) => line.startsWith('error'))).toEqual([
    expect.stringMatching(/^error \[oos-chat-sync: REHEARSAL_UNSETTLED\]: .* finds 1 change\./),
  ])
  expect(run.summaries.at(-1)).toContain('## Plan: 1 to create')
  expect(run.calls.filter((call) => /^create \w$/.test(call))).toEqual(['create a', 'create b'])
})
