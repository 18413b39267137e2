import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import { startEmulator } from '../../src/emulator/emulator.ts'

/*
 * Drives the emulator with Alibaba's own Python client, the newest of its kits for OOS that a registry serves here, and holds every
 * answer against the types of its models: `npm run interop:python`. It installs from PyPI, unless it is given a Python that has the
 * packages, so CI does not run it.
 */

const PACKAGES = ['alibabacloud-oos20190601==3.7.0']

/** Calls each operation, and prints what of an answer is of another type than its model says. */
const PROGRAM = `
import inspect, json, os, sys, typing
from alibabacloud_oos20190601 import models
from alibabacloud_oos20190601.client import Client
from alibabacloud_tea_openapi.models import Config

client = Client(Config(
    access_key_id=os.environ['KEY_ID'], access_key_secret=os.environ['KEY_SECRET'],
    endpoint=os.environ['ENDPOINT'], protocol='HTTP'))
faults, called = [], []

def is_of(value, kind):
    if value is None or kind is typing.Any:
        return True
    origin = typing.get_origin(kind)
    if origin is list:
        return isinstance(value, list)
    if origin is dict:
        return isinstance(value, dict)
    return isinstance(value, kind)

def check(place, model):
    kinds = typing.get_type_hints(type(model).__init__, vars(sys.modules[type(model).__module__]))
    for name, kind in kinds.items():
        value = getattr(model, name, None)
        if not is_of(value, kind):
            faults.append(f'{place}.{name}: {type(value).__name__} instead of {kind}')
        for item in value if isinstance(value, list) else [value]:
            if hasattr(item, 'to_map'):
                check(f'{place}.{name}', item)

def call(operation, **members):
    request = getattr(models, f'{operation}Request')(region_id='cn-hangzhou', **members)
    words = ''.join(f'_{letter.lower()}' if letter.isupper() else letter for letter in operation).lstrip('_')
    body = getattr(client, words)(request).body
    called.append(operation)
    check(operation, body)
    return body

configuration = json.dumps({'DingTalkClientId': 'ding1', 'DingTalkClientSecret': 'made-up-secret'})
call('CreateChatConfiguration', name='a', type='DingTalk', ram_role='Role', configuration=configuration)
call('UpdateChatConfiguration', name='a', type='DingTalk', ram_role='Other', configuration=configuration)
assert call('GetChatConfiguration', name='a').chat_configuration.ram_role == 'Other'
assert [one.name for one in call('ListChatConfigurations', max_results=100).chat_configurations] == ['a']
call('DeleteChatConfiguration', name='a')
call('CreateParameter', name='/chat-sync/a', type='String', value='x', tags={'team': 'ops'})
call('UpdateParameter', name='/chat-sync/a', value='y')
assert call('GetParameter', name='/chat-sync/a').parameter.value == 'y'
call('GetParameters', names='["/chat-sync/a"]')
assert call('GetParametersByPath', path='/chat-sync', recursive=True, max_results=100).total_count == 1
call('ListParameters', max_results=50)
assert call('ListParameterVersions', name='/chat-sync/a').total_count == 1
call('DeleteParameter', name='/chat-sync/a')
call('CreateSecretParameter', name='secret', value='made-up', type='Secret')
call('UpdateSecretParameter', name='secret', value='made-up-too')
assert call('GetSecretParameter', name='secret', with_decryption=True).parameter.value == 'made-up-too'
call('DeleteSecretParameter', name='secret')
for fault in faults:
    print(fault)
print(f'{len(called)} operations, {len(faults)} members of another type')
sys.exit(1 if faults else 0)
`

const run = (command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: 'inherit' })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })

const folder = await mkdtemp(join(tmpdir(), 'python-client-'))
const emulator = await startEmulator()
try {
  const [, , given] = process.argv
  const python = given ?? join(folder, 'bin/python')
  const installing = [
    ['python3', ['-m', 'venv', folder]],
    [python, ['-m', 'pip', 'install', '--quiet', ...PACKAGES]],
  ] as const
  const steps = [...(given === undefined ? installing : []), [python, ['-c', PROGRAM]] as const]
  const { accessKeyId, accessKeySecret } = DEFAULT_ACCOUNT
  const env = { KEY_ID: accessKeyId, KEY_SECRET: accessKeySecret, ENDPOINT: new URL(emulator.url).host }
  for (const [command, args] of steps) {
    process.exitCode = await run(command, args, env)
    if (process.exitCode !== 0) break
  }
} finally {
  await emulator.close()
  await rm(folder, { recursive: true, force: true })
}
